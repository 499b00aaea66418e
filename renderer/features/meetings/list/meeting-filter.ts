import type { MeetingRow } from '#shared/contract/views/meetings';

/** What a person looks for among the meetings; '' stands for any. */
export interface MeetingFilter {
  readonly words: string;
  readonly relationship: string;
  readonly kind: string;
  readonly state: string;
}

/** A filter that every meeting fits. */
export const noFilter: MeetingFilter = { words: '', relationship: '', kind: '', state: '' };

/** The meetings that fit a filter: every word in title, place or counterpart, and each choice. */
export function filtered(meetings: readonly MeetingRow[], filter: MeetingFilter): readonly MeetingRow[] {
  const words = filter.words.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean);
  return meetings.filter((meeting) => {
    const text = [meeting.title, meeting.place, meeting.counterpart?.label ?? '']
      .join(' ')
      .toLocaleLowerCase('en');
    return (
      words.every((word) => text.includes(word)) &&
      fits(filter.relationship, meeting.relationship?.id) &&
      fits(filter.kind, meeting.type) &&
      fits(filter.state, meeting.state)
    );
  });
}

function fits(wanted: string, value: string | undefined): boolean {
  return wanted === '' || wanted === value;
}
