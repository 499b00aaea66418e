import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInShort } from '#renderer/ui/dates';
import { FindingsBadge } from '#renderer/ui/findings-badge';
import { meetingKindLabels, meetingStateLabels } from '#renderer/ui/labels';
import type { RowPlace } from '#renderer/ui/long-table';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { RecordLink, WindowLink } from '#renderer/ui/record-link';
import { RowsTable } from '#renderer/ui/rows-table';
import { ColumnHead } from '#renderer/ui/table';
import type { MeetingRow } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  when: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Meetings as rows, in the order given. */
export function MeetingTable(props: {
  readonly label: string;
  readonly meetings: readonly MeetingRow[];
}): ReactNode {
  return (
    <Panel flush>
      <RowsTable
        label={props.label}
        columns={6}
        rows={props.meetings.length}
        rowHeight={57}
        head={
          <tr>
            <ColumnHead share={10}>Date</ColumnHead>
            <ColumnHead>Meeting</ColumnHead>
            <ColumnHead share={13}>With</ColumnHead>
            <ColumnHead share={12}>Place</ColumnHead>
            <ColumnHead share={12}>Agenda</ColumnHead>
            <ColumnHead share={11}>State</ColumnHead>
          </tr>
        }
        row={(index, place) => {
          const meeting = props.meetings[index];
          return meeting && <MeetingTableRow key={meeting.id} meeting={meeting} place={place} />;
        }}
      />
    </Panel>
  );
}

function MeetingTableRow(props: {
  readonly meeting: MeetingRow;
  readonly place: Partial<RowPlace>;
}): ReactNode {
  const styles = useStyles();
  const { meeting, place } = props;
  return (
    <tr {...place}>
      <td className={mergeClasses('short', styles.when)}>
        {meeting.date === null ? 'No date' : dateInShort(meeting.date)}
        {meeting.startTime !== null && <div className={styles.quiet}>{meeting.startTime}</div>}
      </td>
      <td>
        <WindowLink to={paths.meeting(meeting.id)}>{meeting.title}</WindowLink>
        {meeting.illustrative && <IllustrativeBadge compact />}
        <div className={styles.quiet}>
          {[meetingKindLabels[meeting.type], meeting.relationship?.label].filter(Boolean).join(' · ')}
        </div>
      </td>
      <td>
        {meeting.counterpart !== null && (
          <RecordLink link={meeting.counterpart} to={paths.person(meeting.counterpart.id)} />
        )}
      </td>
      <td>{meeting.place}</td>
      <td className="short">{itemsOf(meeting.items)}</td>
      <td className="short">
        {meeting.state === 'planned' ? (
          <FindingsBadge count={meeting.findings} />
        ) : (
          meetingStateLabels[meeting.state]
        )}
      </td>
    </tr>
  );
}

function itemsOf(items: number): string {
  if (items === 0) return 'None on record';
  return items === 1 ? '1 item' : `${String(items)} items`;
}
