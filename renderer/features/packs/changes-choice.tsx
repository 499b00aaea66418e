import type { ReactNode } from 'react';
import { ShowField, SinceField } from '#renderer/features/packs/changes-fields';
import type { PackChoiceName } from '#renderer/features/packs/pack-choice';
import type { Show } from '#renderer/features/packs/shown-changes';
import type { IssueView } from '#shared/contract/views/packs';

/** Chooses since which issue a draft shows its changes, and how. Nothing where the paper was not issued yet. */
export function ChangesChoice(props: {
  /** Earlier issues of the same paper. */
  readonly earlier: readonly IssueView[];
  readonly since: string | undefined;
  readonly show: Show;
  readonly choose: (name: PackChoiceName, value: string) => void;
}): ReactNode {
  const { earlier, since, show, choose } = props;
  if (earlier.length === 0) return null;
  return (
    <>
      <SinceField
        since={since ?? ''}
        issues={earlier.map(({ id, words, day }) => ({ name: id, label: `${words}, ${day}` }))}
        choose={(issue) => {
          choose('since', issue);
        }}
      />
      {since !== undefined && (
        <ShowField
          show={show}
          choose={(way) => {
            choose('show', way);
          }}
        />
      )}
    </>
  );
}
