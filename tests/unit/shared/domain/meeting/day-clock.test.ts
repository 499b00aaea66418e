import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayClock, nearEndSeconds, type RunOnItem, type TimedItem } from '#shared/domain/meeting/day-clock';

const start = Date.parse('2024-07-24T13:00:00Z');
const at = (seconds: number): string => new Date(start + seconds * 1000).toISOString();
const still = (now: string): { now: string; over: boolean } => ({ now, over: false });
const minute = 60;

const agenda: readonly TimedItem[] = [
  { id: 'opening', minutes: 5 },
  { id: 'trade', minutes: 20 },
  { id: 'technology', minutes: 15 },
  { id: 'press', minutes: 5 },
];

/** Runs one after another, each on an item for so many seconds; the last runs still when it has no length. */
function runs(...taken: readonly (readonly [item: string, seconds?: number])[]): readonly RunOnItem[] {
  let from = 0;
  return taken.map(([item, seconds]) => {
    const run = { item, startedAt: at(from), endedAt: seconds === undefined ? null : at(from + seconds) };
    from += seconds ?? 0;
    return run;
  });
}

describe('the clock of a meeting on the day', () => {
  it('is the plan before anybody has begun', () => {
    const clock = dayClock(agenda, [], still(at(0)));
    expect(clock).toMatchObject({ phase: 'before', startedAt: null, plannedEnd: 45 * minute });
    expect(clock.items.map((item) => item.start)).toEqual([0, 5 * minute, 25 * minute, 40 * minute]);
    expect(clock.items.every(({ progress }) => progress === 'ahead')).toBe(true);
  });

  it('moves what follows by as much as an item runs over, and keeps the plan beside it', () => {
    const clock = dayClock(
      agenda,
      runs(['opening', 5 * minute], ['trade']),
      still(at(5 * minute + 23 * minute)),
    );
    expect(clock.items[1]).toMatchObject({ progress: 'running', left: -3 * minute, warning: 'over' });
    expect(clock.items.map((item) => item.start)).toEqual([0, 5 * minute, 28 * minute, 43 * minute]);
    expect(clock.items.map((item) => item.plannedStart)).toEqual([0, 300, 1500, 2400]);
    expect([clock.plannedEnd, clock.expectedEnd]).toEqual([45 * minute, 48 * minute]);
  });

  it('brings what follows forward when an item ends early', () => {
    const clock = dayClock(agenda, runs(['opening', 2 * minute], ['trade']), still(at(2 * minute)));
    expect(clock.items[2]?.start).toBe(22 * minute);
    expect(clock.expectedEnd).toBe(42 * minute);
  });

  it('warns before the end of an item, and not of one without minutes', () => {
    const running = runs(['trade']);
    expect(dayClock(agenda, running, still(at(15 * minute))).items[1]?.warning).toBe('none');
    expect(dayClock(agenda, running, still(at(16 * minute))).items[1]?.warning).toBe('near-end');
    expect(dayClock(agenda, running, still(at(20 * minute))).items[1]?.warning).toBe('over');
    expect([1, 10, 20, 60].map(nearEndSeconds)).toEqual([60, 120, 240, 300]);
    const open = [{ id: 'x', minutes: 0 }];
    expect(dayClock(open, runs(['x']), still(at(999))).items[0]?.warning).toBe('none');
  });

  it('lets one go back to an item, and says which were passed over', () => {
    const back = runs(['opening', 60], ['technology', 300], ['opening']);
    const clock = dayClock(agenda, back, still(at(360 + 30)));
    expect(clock.items.map(({ progress }) => progress)).toEqual(['running', 'passed-over', 'done', 'ahead']);
    expect(clock.items[0]).toMatchObject({ spent: 90, start: 0 });
    expect(clock.items[1]?.start).toBeNull();
  });

  it('has nothing ahead any more once the meeting is over, unless one goes back to an item', () => {
    const taken = runs(['opening', 60], ['technology', 300]);
    const over = { now: at(4000), over: true };
    const clock = dayClock(agenda, taken, over);
    expect(clock.items.map(({ progress }) => progress)).toEqual([
      ...['done', 'passed-over', 'done', 'passed-over'],
    ]);
    expect(clock.items[3]?.start).toBeNull();
    expect(dayClock(agenda, [], over).items.map(({ progress }) => progress)).not.toContain('passed-over');
  });

  it('stands still between items, and time goes on', () => {
    const clock = dayClock(agenda, runs(['opening', 300]), still(at(300 + 120)));
    expect(clock.phase).toBe('paused');
    expect(clock.items[1]?.start).toBe(420);
    expect(clock.elapsed).toBe(420);
  });

  it('keeps the real start when the first item was taken off the agenda since', () => {
    const clock = dayClock(agenda.slice(1), runs(['opening', 300], ['trade']), still(at(360)));
    expect([clock.startedAt, clock.elapsed]).toEqual([at(0), 360]);
  });
});

describe('laws of the clock', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 12 });
  const made = fc
    .record({ lengths, spent: fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 12 }) })
    .map(({ lengths: minutes, spent }) => {
      const items = minutes.map((length, n) => ({ id: `i${String(n)}`, minutes: length }));
      const done = spent.slice(0, items.length).map((seconds, n) => [`i${String(n)}`, seconds] as const);
      const total = done.reduce((sum, [, seconds]) => sum + seconds, 0);
      return { items, done, total };
    });

  it('what was spent on items without a pause is what has passed', () => {
    fc.assert(
      fc.property(made, ({ items, done, total }) => {
        const clock = dayClock(items, runs(...done), still(at(total)));
        expect(clock.items.reduce((sum, { spent }) => sum + spent, 0)).toBe(clock.elapsed);
      }),
    );
  });

  it('items ahead follow one another without a gap, up to the expected end', () => {
    fc.assert(
      fc.property(made, ({ items, done, total }) => {
        const clock = dayClock(items, runs(...done), still(at(total)));
        const ahead = clock.items.filter(({ progress }) => progress === 'ahead');
        const ends = ahead.map((item) => (item.start ?? Number.NaN) + item.left);
        expect(ahead.slice(1).map(({ start: begin }) => begin)).toEqual(ends.slice(0, -1));
        if (ahead.length > 0) expect(ends.at(-1)).toBe(clock.expectedEnd);
      }),
    );
  });

  it('a second over moves everything ahead by a second', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 0, max: 5000 }), ({ items }, over) => {
        const limit = (items[0]?.minutes ?? 0) * 60;
        const starts = (seconds: number): readonly (number | null)[] =>
          dayClock(items, runs(['i0']), still(at(seconds)))
            .items.slice(1)
            .map(({ start: begin }) => begin);
        expect(starts(limit + over)).toEqual(starts(limit).map((begin) => (begin ?? 0) + over));
      }),
    );
  });
});
