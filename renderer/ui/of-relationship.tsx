import type { ReactNode } from 'react';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { AsyncView, EmptyState, type AsyncState } from '#renderer/ui/states';

/** A view of what belongs to a relationship. A dossier that has none yet says so: nothing would ever load. */
export function OfRelationship<T>(props: {
  /** True where the dossier is known to have no relationship. */
  readonly none: boolean;
  readonly view: AsyncState<T>;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  if (!props.none) return <AsyncView view={props.view}>{props.children}</AsyncView>;
  return (
    <EmptyState
      title="No relationship yet"
      action={<WindowLink to={paths.relationships}>Go to the relationships</WindowLink>}
    >
      What stands here belongs to the relationship of two governments. Add the first one, then come back.
    </EmptyState>
  );
}
