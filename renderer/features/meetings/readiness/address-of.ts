import { paths } from '#renderer/ui/paths';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { ReadinessFinding } from '#shared/domain/meeting/readiness';

/** Where a finding is mended: the meeting's own pages, an item's details, its points, or a topic's brief. */
export function addressOf(finding: ReadinessFinding, meeting: MeetingView): string {
  switch (finding.code) {
    case 'no-agenda':
    case 'agenda-overruns':
      return paths.meeting(meeting.id, 'agenda');
    case 'no-date':
    case 'no-start':
      return paths.meeting(meeting.id, 'details');
    case 'item-without-points':
    case 'point-not-cleared':
      return paths.meeting(meeting.id, 'points');
    case 'item-without-lead':
    case 'shared-title-missing':
      return `${paths.meeting(meeting.id, 'agenda')}?item=${encodeURIComponent(finding.record)}`;
    case 'marking-missing':
      return finding.record === meeting.id
        ? paths.meeting(meeting.id, 'details')
        : paths.topic(finding.record);
    case 'brief-missing':
    case 'brief-stale':
    case 'brief-too-long':
      return paths.topic(finding.record);
  }
}
