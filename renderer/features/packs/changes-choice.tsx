import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PackChoiceName } from '#renderer/features/packs/pack-choice';
import { showLabels, type Show } from '#renderer/features/packs/shown-changes';
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
      <Field label="Changes since">
        <Select
          value={since ?? ''}
          onChange={(_event, { value }) => {
            choose('since', value);
          }}
        >
          <option value="">Show no changes</option>
          {earlier.map((issue) => (
            <option key={issue.id} value={issue.id}>
              {issue.words}, {issue.day}
            </option>
          ))}
        </Select>
      </Field>
      {since !== undefined && (
        <Field label="Show them as">
          <Select
            value={show}
            onChange={(_event, { value }) => {
              choose('show', value);
            }}
          >
            {Object.entries(showLabels).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
