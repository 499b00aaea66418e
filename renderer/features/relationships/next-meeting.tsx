import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular, CalendarLtr24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { FindingsBadge } from '#renderer/ui/findings-badge';
import { dateWithWeekday } from '#renderer/ui/dates';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { Section } from '#renderer/ui/section';
import type { MeetingRow } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  text: { flex: '1 1 240px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** The next planned meeting, with the way to prepare it. Nothing where none is planned. */
export function NextMeeting(): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const today = useDossier()?.today ?? '';
  const meeting = nextOf(useView('meetings.list', {}).data ?? [], today);
  if (meeting === undefined) return null;
  return (
    <Section title="Next meeting">
      <Panel>
        <div className={styles.root}>
          <CalendarLtr24Regular className={styles.icon} />
          <div className={styles.text}>
            <p className={styles.title}>{meeting.title}</p>
            <span className={styles.detail}>{detailOf(meeting)}</span>
          </div>
          <FindingsBadge count={meeting.findings} />
          <OfferedButton
            label="Prepare this meeting"
            offeredAs={`Prepare this meeting: ${meeting.title}`}
            appearance="primary"
            icon={<ArrowRight20Regular />}
            onDo={() => void navigate(paths.meeting(meeting.id))}
          />
        </div>
      </Panel>
    </Section>
  );
}

function nextOf(meetings: readonly MeetingRow[], today: string): MeetingRow | undefined {
  return meetings
    .filter(({ state, date }) => state === 'planned' && date !== null && date >= today)
    .sort((left, right) => whenOf(left).localeCompare(whenOf(right)))[0];
}

/** Of several on one day, the one that has a start time comes first. */
function whenOf({ date, startTime }: MeetingRow): string {
  return `${date ?? ''} ${startTime ?? '99:99'}`;
}

function detailOf(meeting: MeetingRow): string {
  const items = meeting.items === 1 ? '1 agenda item' : `${String(meeting.items)} agenda items`;
  const parts = [
    dateWithWeekday(meeting.date),
    meeting.startTime ?? '',
    meeting.place,
    meeting.counterpart?.label ?? '',
    items,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
