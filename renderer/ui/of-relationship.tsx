import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { AsyncView, EmptyState, type AsyncState } from '#renderer/ui/states';

const useStyles = makeStyles({ view: { display: 'contents' } });

/**
 * A view of what belongs to a relationship. A dossier that has none yet says so: nothing would ever load. What is shown of
 * one while that of another is on its way takes no key and no click: they would be for the other.
 */
export function OfRelationship<T>(props: {
  /** True where the dossier is known to have no relationship. */
  readonly none: boolean;
  readonly view: AsyncState<T> & { readonly outdated: boolean };
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  if (!props.none) {
    return (
      <div className={styles.view} inert={props.view.outdated}>
        <AsyncView view={props.view}>{props.children}</AsyncView>
      </div>
    );
  }
  return (
    <EmptyState
      title="No relationship yet"
      action={<WindowLink to={paths.relationships}>Go to the relationships</WindowLink>}
    >
      What stands here belongs to the relationship of two governments. Add the first one, then come back.
    </EmptyState>
  );
}
