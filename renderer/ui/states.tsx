import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  middle: { display: 'flex', justifyContent: 'center', padding: '64px' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  failure: { padding: tokens.spacingHorizontalXXXL },
});

/** Shown while an answer is awaited; it appears only after a moment, so that quick answers do not flicker. */
export function Loading({ label = 'Loading...' }: { readonly label?: string }): ReactNode {
  return (
    <div className={useStyles().middle}>
      <Spinner label={label} aria-label={label} size="small" delay={300} />
    </div>
  );
}

/** Shown where there is nothing yet: what would stand here, and what to do about it. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{props.title}</p>
      {props.children !== undefined && <div>{props.children}</div>}
      {props.action}
    </div>
  );
}

/** A failure in words, with the way to try again; `title` says before what follows from it. */
export function FailureBar(props: {
  readonly failure: Failure;
  readonly title?: string;
  readonly retry?: () => void;
}): ReactNode {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {props.title !== undefined && (
          <>
            <MessageBarTitle>{props.title}</MessageBarTitle>{' '}
          </>
        )}
        {failureMessage(props.failure)}
      </MessageBarBody>
      {props.retry !== undefined && (
        <MessageBarActions>
          <Button onClick={props.retry}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What {@link AsyncView} needs to know of a view. */
export interface AsyncState<T> {
  readonly data: T | undefined;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/**
 * Shows a view once it is there; before that that it loads, and what went wrong instead of it. One that was there and
 * could not be asked for again is shown as it was known, and says so.
 */
export function AsyncView<T>(props: {
  readonly view: AsyncState<T>;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { data, failure, retry } = props.view;
  if (data !== undefined) {
    return (
      <>
        {failure !== null && (
          <FailureBar failure={failure} retry={retry} title="What stands here may have changed since." />
        )}
        {props.children(data)}
      </>
    );
  }
  if (failure === null) return <Loading />;
  return (
    <div className={styles.failure}>
      <FailureBar failure={failure} retry={retry} />
    </div>
  );
}
