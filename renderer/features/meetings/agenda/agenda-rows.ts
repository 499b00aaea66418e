import type { AgendaTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { Visibility } from '#shared/domain/meeting/agenda-item';

/** What a row of the agenda shows, and nothing of the rest that is known of its item: values alone, no parts. */
export interface AgendaRowView {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly illustrative: boolean;
  readonly visibility: Visibility;
  readonly lead: string;
  readonly points: number;
  readonly minutes: number;
  readonly speakingMinutes: number;
  /** The names of its topics; empty where its title is the name of the one it has. */
  readonly topics: string;
  /** As in `RowTimes`; `null` for a hidden item, which takes no time. */
  readonly place: string | null;
  readonly capital: string;
  /** True where it ends after the meeting should. */
  readonly overruns: boolean;
  readonly index: number;
  readonly count: number;
}

/** What the list itself goes by. */
export type AgendaRowFrame = Pick<AgendaRowView, 'id' | 'title' | 'visibility'>;

/** The rows of an agenda, in order. */
export function agendaRows(meeting: MeetingView, times: AgendaTimes): readonly AgendaRowView[] {
  const length = meeting.minutes.value;
  return meeting.agenda.map((item, index) => {
    const { place = null, capital = '', endMinute = 0 } = times.rows.get(item.id) ?? {};
    const title = item.title.value === '' ? 'Untitled item' : item.title.value;
    const names = item.topics.map(({ topic }) => topic.label);
    return {
      ...{ id: item.id, number: item.number, title, illustrative: item.title.illustrative },
      ...{ visibility: item.visibility, lead: item.lead === null ? 'No lead' : item.lead.label },
      ...{ points: item.points.length, minutes: item.minutes, speakingMinutes: item.speakingMinutes },
      topics: names.length === 1 && names[0] === item.title.value ? '' : names.join(', '),
      ...{ place, capital, index, count: meeting.agenda.length },
      overruns: place !== null && length > 0 && endMinute > length,
    };
  });
}

/**
 * `next` with the very rows of `before` where nothing of them differs, and `before` itself where nothing does: what is
 * drawn by its row is drawn anew where an edit changed it, and not the sixty of a long agenda.
 */
export function steadyRows<R extends { readonly id: string }>(
  before: readonly R[],
  next: readonly R[],
): readonly R[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const rows = next.map((row) => {
    const same = known.get(row.id);
    return same !== undefined && isSame(same, row) ? same : row;
  });
  return rows.length === before.length && rows.every((row, at) => row === before[at]) ? before : rows;
}

function isSame(left: object, right: object): boolean {
  const values: Readonly<Record<string, unknown>> = { ...left };
  return Object.entries(right).every(([name, value]) => values[name] === value);
}
