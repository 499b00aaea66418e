import { Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingFilter } from '#renderer/features/meetings/list/meeting-filter';
import { meetingKindLabels, meetingStateLabels } from '#renderer/ui/labels';
import type { MeetingRow } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  words: { flex: '1 1 220px', maxWidth: '360px' },
  choice: { flex: '0 1 190px', minWidth: 0 },
});

/** The fields of a filter over the meetings. */
export function MeetingFilters(props: {
  readonly filter: MeetingFilter;
  readonly meetings: readonly MeetingRow[];
  readonly onChange: (filter: MeetingFilter) => void;
}): ReactNode {
  const styles = useStyles();
  const { filter } = props;
  const relationships = new Map(
    props.meetings.flatMap(({ relationship }) =>
      relationship === null ? [] : [[relationship.id, relationship.label]],
    ),
  );
  const change = (part: Partial<MeetingFilter>): void => {
    props.onChange({ ...filter, ...part });
  };
  return (
    <div
      role="search"
      className={styles.root}
      aria-label="Filter the meetings"
      data-not-on-paper={Object.values(filter).every((value) => value === '') ? true : undefined}
    >
      <Field className={styles.words} label="Title, place or person">
        <SearchBox
          value={filter.words}
          onChange={(_event, { value }) => {
            change({ words: value });
          }}
        />
      </Field>
      <Choice
        label="Relationship"
        value={filter.relationship}
        choices={Object.fromEntries(relationships)}
        onChoose={(relationship) => {
          change({ relationship });
        }}
      />
      <Choice
        label="Kind"
        value={filter.kind}
        choices={meetingKindLabels}
        onChoose={(kind) => {
          change({ kind });
        }}
      />
      <Choice
        label="State"
        value={filter.state}
        choices={meetingStateLabels}
        onChoose={(state) => {
          change({ state });
        }}
      />
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}): ReactNode {
  return (
    <Field className={useStyles().choice} label={props.label}>
      <Select
        value={props.value}
        onChange={(_event, { value }) => {
          props.onChoose(value);
        }}
      >
        <option value="">Any</option>
        {Object.entries(props.choices).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
