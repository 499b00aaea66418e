import { useMemo, useSyncExternalStore } from 'react';
import { meetingClock } from '#renderer/features/meetings/when-and-where';
import { useSession } from '#renderer/data/session-context';
import type { FieldDrafts } from '#renderer/data/field-drafts';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { cityOf } from '#renderer/ui/time-zones';
import { agendaMinutes, overrunMinutes, timeSlots, type TimeSlot } from '#shared/domain/meeting/agenda';
import { slotOnClock, type MeetingClock } from '#shared/domain/meeting/clocks';

/** The clock of an agenda as it stands on the screen, with minutes that are being changed counted in. */
export interface AgendaTimes {
  /** By item; hidden items take no time and have none. */
  readonly rows: ReadonlyMap<string, RowTimes>;
  readonly total: number;
  readonly overrun: number;
}

/** When an item is. */
export interface RowTimes {
  /** Minutes from the start of the meeting to its end. */
  readonly endMinute: number;
  /** From when to when on the clock of the place; minutes from the start while that is not known. */
  readonly place: string;
  /** The same on the clock of the capital; empty where that is not known or shows the same. */
  readonly capital: string;
}

/**
 * Clock times by the same rule as the core's, but at once: a change of minutes shows before it is saved. What the core
 * answers afterwards is the same.
 */
export function useAgendaTimes(meeting: MeetingView): AgendaTimes {
  const { drafts } = useSession();
  const key = useSyncExternalStore(drafts.subscribe, () => minutesOf(drafts, meeting.agenda).join(','));
  return useMemo(() => agendaTimes(meeting, key === '' ? [] : key.split(',').map(Number)), [key, meeting]);
}

/** The times of an agenda whose items take `minutes`, in their order; what they have where one is missing. */
export function agendaTimes(meeting: MeetingView, minutes: readonly number[]): AgendaTimes {
  const counted = meeting.agenda.flatMap((item, index) =>
    item.visibility === 'hidden' ? [] : [{ id: item.id, minutes: minutes[index] ?? item.minutes }],
  );
  const clock = meetingClock(meeting);
  const lengths = counted.map((item) => item.minutes);
  const slots = timeSlots(lengths, clock.startTime, clock);
  const rows = counted.flatMap(({ id }, index): (readonly [string, RowTimes])[] => {
    const slot = slots[index];
    return slot === undefined ? [] : [[id, rowTimes(slot, clock, meeting.capitalZone)]];
  });
  return {
    rows: new Map(rows),
    total: agendaMinutes(counted),
    overrun: overrunMinutes(counted, meeting.minutes.value),
  };
}

function rowTimes(slot: TimeSlot, clock: MeetingClock, capitalZone: string | null): RowTimes {
  const capital = capitalZone === null ? null : slotOnClock(slot, clock, capitalZone);
  return {
    endMinute: slot.endMinute,
    place: slotOnClock(slot, clock, clock.timeZone) ?? spanInWords(slot),
    capital: capital === null ? '' : `${capital} ${cityOf(capitalZone ?? '')}`,
  };
}

/** Where no day or zone is known: the bare clock, or minutes from the start. */
function spanInWords({ start, end, startMinute, endMinute }: TimeSlot): string {
  if (start === null || end === null) return `${String(startMinute)}-${String(endMinute)} min`;
  return `${start}-${end}`;
}

function minutesOf(drafts: FieldDrafts, agenda: readonly AgendaItemView[]): readonly number[] {
  return agenda.map((item) => (drafts.get(item.id, 'minutes')?.value as number | undefined) ?? item.minutes);
}
