import { expect, it } from 'vitest';
import { agendaRows, steadyRows, type AgendaRowView } from '#renderer/features/meetings/agenda/agenda-rows';
import { agendaTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';

const count = 60;

/** The part of a view that the rows go by. */
function item(number: number): AgendaItemView {
  return {
    id: `i${String(number)}`,
    title: { value: `Matter ${String(number)}`, illustrative: false },
    ...{ number, visibility: 'internal', minutes: 3, speakingMinutes: 1, lead: null, points: [] },
    topics: [{ itemTopic: 'it', topic: { id: 't', label: 'Quantum', deleted: false } }],
  } as unknown as AgendaItemView;
}

/** A meeting of sixty items of three minutes each, from ten o'clock. */
const meeting = {
  ...{ id: 'm', date: { value: '2024-07-24' }, startTime: { value: '10:00' }, minutes: { value: 240 } },
  ...{ timeZone: { value: 'Asia/Kolkata' }, capitalZone: null },
  agenda: Array.from({ length: count }, (_, at) => item(at + 1)),
} as unknown as MeetingView;

/** The rows as the window has them, from an answer of the core that shares no part with the one before. */
function rowsOf(
  agenda: readonly AgendaItemView[],
  before: readonly AgendaRowView[] = [],
): readonly AgendaRowView[] {
  const answer = structuredClone({ ...meeting, agenda });
  return steadyRows(before, agendaRows(answer, agendaTimes(answer, [])));
}

function withFifth(change: Partial<AgendaItemView>): readonly AgendaItemView[] {
  return meeting.agenda.map((one) => (one.id === 'i5' ? { ...one, ...change } : one));
}

function changed(before: readonly AgendaRowView[], after: readonly AgendaRowView[]): readonly string[] {
  return after.filter((row) => !before.includes(row)).map(({ id }) => id);
}

it.each<Partial<AgendaItemView>>([
  { title: { ...meeting.agenda[4]!.title, value: 'Another matter' } },
  { lead: { id: 'p', label: 'A Lead', deleted: false } },
  { visibility: 'shared' },
  { topics: [] },
])('an edit of one item changes its row alone: %o', (change) => {
  const before = rowsOf(meeting.agenda);
  expect(changed(before, rowsOf(withFifth(change), before))).toEqual(['i5']);
});

it('minutes change their row and the clock of those that follow, and nothing else of them', () => {
  const before = rowsOf(meeting.agenda);
  const after = rowsOf(withFifth({ minutes: 7 }), before);
  expect(changed(before, after)).toEqual(Array.from({ length: count - 4 }, (_, at) => `i${String(at + 5)}`));
  for (const [at, row] of after.entries()) {
    expect(row).toEqual({ ...before[at], place: row.place, minutes: row.id === 'i5' ? 7 : 3 });
  }
  expect(after[59]?.place).toBe('13:01-13:04');
});

it('the clock follows minutes that are being typed, and their save changes their own row alone', () => {
  const typed = agendaRows(meeting, agendaTimes(meeting, [3, 3, 3, 3, 7]));
  expect(changed(typed, rowsOf(withFifth({ minutes: 7 }), typed))).toEqual(['i5']);
});

it('an item that moves by a place changes two rows', () => {
  const before = rowsOf(meeting.agenda);
  const [fourth, fifth] = [meeting.agenda[3]!, meeting.agenda[4]!];
  const moved = [
    ...meeting.agenda.slice(0, 3),
    { ...fifth, number: 4 },
    { ...fourth, number: 5 },
    ...meeting.agenda.slice(5),
  ];
  expect(changed(before, rowsOf(moved, before))).toEqual(['i5', 'i4']);
});

it('an answer that changes nothing on the list leaves it the very same; an item that is gone does not', () => {
  const before = rowsOf(meeting.agenda);
  expect(rowsOf(withFifth({ purpose: 'decision' }), before)).toBe(before);
  const after = rowsOf(meeting.agenda.slice(0, -1), before);
  expect(after).toHaveLength(count - 1);
  expect(after).not.toBe(before);
});
