/** An item as the clock of the day sees it: what stands on our agenda, in order, hidden items left out. */
export interface TimedItem {
  readonly id: string;
  /** Minutes by the clock; an item of 0 has no limit to warn of. */
  readonly minutes: number;
}

/** A stretch of time on an item, ISO in UTC; without an end it runs still. */
export interface RunOnItem {
  readonly item: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** How far an item is. `passed-over`: a later one was taken up or the meeting is over, and this one never was. */
export type ItemProgress = 'ahead' | 'running' | 'done' | 'passed-over';

/** What a person must hear of: that the time of an item ends soon, or is over. */
export type TimeWarning = 'none' | 'near-end' | 'over';

/** The clock of one item. All times in whole seconds; moments are counted from the meeting's real start. */
export interface ItemClock {
  readonly id: string;
  readonly progress: ItemProgress;
  readonly spent: number;
  /** What is left of its minutes; less than 0 once they are over. */
  readonly left: number;
  readonly warning: TimeWarning;
  /** Where it stands on the agenda as planned. */
  readonly plannedStart: number;
  /** When it began, or is expected to begin as things stand; `null` for one that was passed over. */
  readonly start: number | null;
}

/** The clock of a meeting on the day. */
export interface DayClock {
  /** `paused`: it has begun, and no item runs now. */
  readonly phase: 'before' | 'running' | 'paused';
  /** The moment of the real start, ISO in UTC. */
  readonly startedAt: string | null;
  readonly elapsed: number;
  readonly plannedEnd: number;
  /** The end as things stand: what runs gets the rest of its minutes, what is ahead all of them. */
  readonly expectedEnd: number;
  readonly items: readonly ItemClock[];
}

/** Seconds before the end of an item at which one is warned: a fifth of it, at least one minute and at most five. */
export function nearEndSeconds(minutes: number): number {
  return Math.min(300, Math.max(60, minutes * 12));
}

/**
 * How a meeting stands at `now`. What runs too long moves everything behind it by as much, and nothing before it; what
 * ends early brings it forward. The plan stays beside it. Once it is `over`, nothing is ahead any more.
 */
export function dayClock(
  items: readonly TimedItem[],
  runs: readonly RunOnItem[],
  { now, over }: { readonly now: string; readonly over: boolean },
): DayClock {
  const taken = runs.flatMap((run) => readRun(run, secondOf(now)));
  const begin = earliest(taken);
  const elapsed = begin === null ? 0 : Math.max(0, secondOf(now) - begin);
  const clocks = itemClocks(items, taken, { begin, over: over && taken.length > 0 });
  const running = clocks.find(({ progress }) => progress === 'running');
  let next = elapsed + Math.max(0, running?.left ?? 0);
  const expected = clocks.map((clock): ItemClock => {
    if (clock.progress !== 'ahead') return clock;
    const start = next;
    next += clock.left;
    return { ...clock, start };
  });
  return {
    phase: begin === null ? 'before' : running === undefined ? 'paused' : 'running',
    startedAt: begin === null ? null : new Date(begin * 1000).toISOString(),
    elapsed,
    plannedEnd: items.reduce((sum, { minutes }) => sum + minutes * 60, 0),
    expectedEnd: next,
    items: expected,
  };
}

interface TakenRun {
  readonly item: string | null;
  /** In seconds since 1970, so that lengths add up. */
  readonly begin: number;
  readonly seconds: number;
  readonly open: boolean;
}

function readRun({ item, startedAt, endedAt }: RunOnItem, now: number): readonly TakenRun[] {
  if (startedAt === null) return [];
  const begin = secondOf(startedAt);
  // Never less than 0: a machine's clock may have been set back.
  const seconds = Math.max(0, (endedAt === null ? now : secondOf(endedAt)) - begin);
  return [{ item, begin, seconds, open: endedAt === null }];
}

function itemClocks(
  items: readonly TimedItem[],
  taken: readonly TakenRun[],
  { begin, over }: { readonly begin: number | null; readonly over: boolean },
): readonly ItemClock[] {
  const current = taken.find(({ open }) => open)?.item ?? null;
  const lastTaken = over
    ? items.length
    : items.findLastIndex(({ id }) => taken.some((run) => run.item === id));
  let plannedStart = 0;
  return items.map(({ id, minutes }, index): ItemClock => {
    const own = taken.filter((run) => run.item === id);
    const first = earliest(own);
    const spent = own.reduce((sum, run) => sum + run.seconds, 0);
    const left = minutes * 60 - spent;
    const idle = first !== null ? 'done' : index < lastTaken ? 'passed-over' : 'ahead';
    const progress = id === current ? 'running' : idle;
    const start = first === null || begin === null ? null : first - begin;
    const warning = progress === 'running' ? warningOf(minutes, left) : 'none';
    const clock: ItemClock = { id, progress, spent, left, warning, plannedStart, start };
    plannedStart += minutes * 60;
    return clock;
  });
}

function warningOf(minutes: number, left: number): TimeWarning {
  if (minutes === 0) return 'none';
  if (left <= 0) return 'over';
  return left <= nearEndSeconds(minutes) ? 'near-end' : 'none';
}

function earliest(runs: readonly { readonly begin: number }[]): number | null {
  return runs.length === 0 ? null : Math.min(...runs.map(({ begin }) => begin));
}

function secondOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}
