import { paths } from '#renderer/ui/paths';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { ReadinessFinding } from '#shared/domain/meeting/readiness';

type Place = 'agenda' | 'item' | 'details' | 'points' | 'topic' | 'meeting or topic' | 'other meeting';

const places: Readonly<Record<ReadinessFinding['code'], Place>> = {
  'no-agenda': 'agenda',
  'agenda-overruns': 'agenda',
  'no-date': 'details',
  'no-start': 'details',
  'item-without-points': 'points',
  'point-not-cleared': 'points',
  'item-without-lead': 'item',
  'shared-title-missing': 'item',
  'double-booked': 'other meeting',
  'marking-missing': 'meeting or topic',
  'brief-missing': 'topic',
  'brief-stale': 'topic',
  'brief-too-long': 'topic',
};

/** Where a finding is mended: the meeting's own pages, an item's details, its points, or a topic's brief. */
export function addressOf({ code, record }: ReadinessFinding, meeting: Pick<MeetingView, 'id'>): string {
  const place = places[code];
  switch (place) {
    case 'agenda':
    case 'details':
      return paths.meeting(meeting.id, place);
    case 'points':
      return paths.item(meeting.id, 'points', record);
    case 'item':
      return paths.item(meeting.id, 'agenda', record);
    case 'topic':
      return paths.topic(record);
    case 'other meeting':
      return paths.meeting(record, 'details');
    case 'meeting or topic':
      return record === meeting.id ? paths.meeting(meeting.id, 'details') : paths.topic(record);
  }
}
