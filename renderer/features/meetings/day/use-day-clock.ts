import { useMemo } from 'react';
import { useNow } from '#renderer/ui/use-now';
import type { DayView } from '#shared/contract/views/day';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { clockAfter } from '#shared/domain/meeting/agenda';
import { dayClock, type DayClock, type ItemClock } from '#shared/domain/meeting/day-clock';

/** An item of the agenda with its clock; `expected` is the time on the wall at which it began or should begin. */
export interface DayItem {
  readonly item: AgendaItemView;
  readonly clock: ItemClock;
  readonly expected: string | null;
}

/** The day of a meeting at this second. */
export interface RunningDay extends Omit<DayClock, 'items'> {
  readonly items: readonly DayItem[];
  readonly running: DayItem | undefined;
  /** The item that would follow: the first that is still ahead. */
  readonly next: DayItem | undefined;
  readonly expectedEndClock: string | null;
}

/**
 * The clock of the day. Times on the wall count from the real start; in a training dossier, whose day is not today, they
 * count from the planned one. Hidden items are on no paper and take no time.
 */
export function useDayClock(meeting: MeetingView, day: DayView): RunningDay {
  const now = useNow(day.runs.length > 0);
  return useMemo(() => {
    const agenda = meeting.agenda.filter(({ visibility }) => visibility !== 'hidden');
    const clock = dayClock(agenda, day.runs, { now, over: meeting.state === 'held' });
    const real = clock.startedAt ?? day.plannedStart;
    const base = day.training ? (day.plannedStart ?? real) : real;
    const onTheWall = (seconds: number | null): string | null =>
      base === null || seconds === null ? null : clockAfter(base, seconds, meeting.timeZone.value);
    const items = agenda.flatMap((item, index): readonly DayItem[] => {
      const own = clock.items[index];
      return own === undefined ? [] : [{ item, clock: own, expected: onTheWall(own.start) }];
    });
    return {
      ...clock,
      items,
      running: items.find((one) => one.clock.progress === 'running'),
      next: items.find((one) => one.clock.progress === 'ahead'),
      expectedEndClock: onTheWall(clock.expectedEnd),
    };
  }, [meeting, day, now]);
}
