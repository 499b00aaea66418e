import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AttentionPanel, AttentionRow } from '#renderer/features/overview/attention-panel';
import { dateInShort } from '#renderer/ui/dates';
import { FindingsBadge } from '#renderer/ui/findings-badge';
import { paths } from '#renderer/ui/paths';
import type { MeetingAhead, OverviewView } from '#shared/contract/views/overview';

/** Planned meetings, the next first, and how ready each is. */
export function MeetingsPanel({ meetings }: { readonly meetings: OverviewView['meetings'] }): ReactNode {
  return (
    <AttentionPanel
      title="Next meetings"
      total={meetings.total}
      calm="No meeting is planned."
      all={{ label: 'All meetings', to: paths.meetings() }}
    >
      {meetings.first.map((ahead) => (
        <AttentionRow
          key={ahead.meeting.id}
          to={paths.meeting(ahead.meeting.id, isOver(ahead) ? 'details' : 'readiness')}
          label={ahead.meeting.label}
          illustrative={ahead.illustrative}
          detail={[whenOf(ahead), ahead.place, ahead.counterpart?.label ?? ''].filter(Boolean).join(' · ')}
          badges={isOver(ahead) ? <OverBadge /> : <FindingsBadge count={ahead.findings} />}
        />
      ))}
    </AttentionPanel>
  );
}

function isOver({ days }: MeetingAhead): boolean {
  return days !== null && days < 0;
}

function OverBadge(): ReactNode {
  return (
    <Badge appearance="tint" color="warning" style={{ whiteSpace: 'nowrap' }}>
      Its day is over: held?
    </Badge>
  );
}

function whenOf({ date, days, startTime }: MeetingAhead): string {
  if (date === null) return 'No date';
  const near = days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : dateInShort(date);
  return [near, startTime ?? ''].filter(Boolean).join(', ');
}
