import { SearchBox, Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular, FilterDismiss20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import {
  filterNames,
  type BriefStanding,
  type Clearance,
  type FilterName,
} from '#renderer/features/topics/tree/topic-filter';
import type { FilterChoice } from '#renderer/features/topics/tree/use-topic-filter';
import { inWords } from '#renderer/ui/labels';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { TopicRow } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  find: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  found: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const clearances: Readonly<Record<Clearance, string>> = {
  open: 'Points to clear',
  cleared: 'All points cleared',
  none: 'No points',
};

const briefs: Readonly<Record<BriefStanding, string>> = {
  stale: 'Brief to confirm',
  confirmed: 'Brief confirmed',
  none: 'No brief',
};

/** Looks for topics by title, theme, lead, state, clearance and brief. */
export function FilterBar(props: {
  readonly rows: readonly TopicRow[];
  readonly choice: FilterChoice;
  /** How many topics meet the filter. */
  readonly found: number;
}): ReactNode {
  const styles = useStyles();
  const { rows, choice } = props;
  const { filter, filtering } = choice;
  const [open, setOpen] = useState(filterNames.some((name) => name !== 'find' && filter[name] !== ''));
  const choicesId = useId();
  return (
    <div className={styles.root} role="search" aria-label="Topics">
      <div className={styles.line}>
        <SearchBox
          className={styles.find}
          size="small"
          placeholder="Find a topic"
          aria-label="Find a topic"
          value={filter.find}
          onChange={(_event, { value }) => {
            choice.change({ find: value });
          }}
        />
        <ToggleButton
          size="small"
          icon={<Filter20Regular />}
          aria-label="Filter"
          title="Filter"
          checked={open}
          aria-expanded={open}
          aria-controls={choicesId}
          onClick={() => {
            setOpen(!open);
          }}
        />
      </div>
      {open && (
        <div className={styles.choices} id={choicesId}>
          <Choice
            name="theme"
            label="Theme"
            all="Any theme"
            choice={choice}
            values={wordsOf(rows, 'theme')}
          />
          <Choice
            name="state"
            label="State"
            all="Any state"
            choice={choice}
            values={wordsOf(rows, 'state')}
          />
          <Choice name="lead" label="Lead" all="Any lead" choice={choice} values={leadsOf(rows)} />
          <Choice
            name="clearance"
            label="Clearance"
            all="Any clearance"
            choice={choice}
            values={clearances}
          />
          <Choice name="brief" label="Brief" all="Any brief" choice={choice} values={briefs} />
        </div>
      )}
      {filtering && (
        <div className={styles.line}>
          <span className={styles.found} role="status">
            {props.found} of {rows.length} topics
          </span>
          <OfferedButton
            label="Show all"
            offeredAs="Show all topics"
            size="small"
            icon={<FilterDismiss20Regular />}
            onDo={choice.clear}
          />
        </div>
      )}
    </div>
  );
}

function Choice(props: {
  readonly name: FilterName;
  readonly label: string;
  readonly all: string;
  readonly choice: FilterChoice;
  readonly values: Readonly<Record<string, string>>;
}): ReactNode {
  const styles = useStyles();
  const { name, choice, values } = props;
  const value = choice.filter[name];
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={props.label}
      value={value}
      onChange={(_event, data) => {
        choice.change({ [name]: data.value });
      }}
    >
      <option value="">{props.all}</option>
      {Object.entries(values).map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
      {value !== '' && values[value] === undefined && <option value={value}>{value}</option>}
    </Select>
  );
}

function wordsOf(rows: readonly TopicRow[], field: 'theme' | 'state'): Readonly<Record<string, string>> {
  const words = new Set(rows.map((row) => row[field]).filter((word) => word !== ''));
  return Object.fromEntries(
    [...words].sort().map((word) => [word, field === 'state' ? inWords(word) : word]),
  );
}

function leadsOf(rows: readonly TopicRow[]): Readonly<Record<string, string>> {
  const leads = new Set(rows.flatMap(({ homeLead, partnerLead }) => [homeLead, partnerLead]).filter(Boolean));
  return Object.fromEntries([...leads].sort().map((lead) => [lead, lead]));
}
