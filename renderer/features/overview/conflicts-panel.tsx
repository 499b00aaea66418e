import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { moreInWords } from '#renderer/features/overview/more-in-words';
import { FieldHistoryButton } from '#renderer/fields/history/field-history';
import { dateInShort, minutesInWords } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import type { ClashRow, OverviewView } from '#shared/contract/views/overview';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
});

type Conflicts = Pick<OverviewView, 'conflicts' | 'clashes' | 'overruns'>;

/**
 * What cannot hold together: people who are wanted at two meetings at once, agendas longer than their meeting, fields on
 * which two versions stand. Each leads to where it is mended.
 */
export function ConflictsPanel({ conflicts, clashes, overruns }: Conflicts): ReactNode {
  const styles = useStyles();
  const total = conflicts.total + clashes.total + overruns.total;
  const shown = conflicts.first.length + clashes.first.length + overruns.first.length;
  return (
    <Section title="Conflicts" note={total === 0 ? undefined : String(total)}>
      <Panel>
        {total === 0 ? (
          <p className={styles.quiet}>
            Nobody is wanted at two meetings at once, every agenda fits its meeting, no field has two
            versions.
          </p>
        ) : (
          <ul className={styles.list}>
            {clashes.first.map((clash) => (
              <ClashItem key={clash.meetings.map(({ meeting }) => meeting.id).join(' ')} clash={clash} />
            ))}
            {overruns.first.map(({ meeting, minutes }) => (
              <li key={meeting.id}>
                <WindowLink to={paths.meeting(meeting.id, 'agenda')}>{meeting.label}</WindowLink>
                <span className={styles.detail}>
                  The agenda runs {minutesInWords(minutes)} over the meeting.
                </span>
              </li>
            ))}
            {conflicts.first.map(({ record, label, kind, field, fieldLabel, shape }) => (
              <li key={`${record} ${field}`} className={styles.row}>
                <span>
                  {kind}: {label}, {fieldLabel.toLowerCase()}: two versions
                </span>
                <FieldHistoryButton field={{ record, field, shape }} label={`${fieldLabel} of ${label}`} />
              </li>
            ))}
          </ul>
        )}
        {total > shown && <p className={styles.quiet}>{moreInWords(total - shown)}</p>}
      </Panel>
    </Section>
  );
}

function ClashItem({ clash }: { readonly clash: ClashRow }): ReactNode {
  const styles = useStyles();
  const [first, second] = clash.meetings;
  const at = (one: ClashRow['meetings'][number]): ReactNode => (
    <>
      <WindowLink to={paths.meeting(one.meeting.id, 'details')}>{one.meeting.label}</WindowLink> (
      {[dateInShort(one.date), one.startTime].filter(Boolean).join(', ')})
    </>
  );
  return (
    <li>
      {at(first)} and {at(second)}
      <span className={styles.detail}>
        At the same time, and both need {clash.people.map(({ label }) => label).join(', ')}.
      </span>
    </li>
  );
}
