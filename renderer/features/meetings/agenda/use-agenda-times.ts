import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '#renderer/data/session-context';
import type { FieldDrafts } from '#renderer/data/field-drafts';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { agendaMinutes, overrunMinutes, timeSlots, type TimeSlot } from '#shared/domain/meeting/agenda';

/** The clock of an agenda as it stands on the screen, with minutes that are being changed counted in. */
export interface AgendaTimes {
  /** By item; hidden items take no time and have none. */
  readonly slots: ReadonlyMap<string, TimeSlot>;
  readonly total: number;
  readonly overrun: number;
}

/**
 * Clock times by the same rule as the core's, but at once: a change of minutes shows before it is saved. What the core
 * answers afterwards is the same.
 */
export function useAgendaTimes(meeting: MeetingView): AgendaTimes {
  const { drafts } = useSession();
  const key = useSyncExternalStore(drafts.subscribe, () => minutesOf(drafts, meeting.agenda).join(','));
  return useMemo(() => {
    const minutes = key === '' ? [] : key.split(',').map(Number);
    const counted = meeting.agenda.flatMap((item, index) =>
      item.visibility === 'hidden' ? [] : [{ id: item.id, minutes: minutes[index] ?? item.minutes }],
    );
    const place = { date: meeting.date.value, timeZone: meeting.timeZone.value };
    const slots = timeSlots(
      counted.map((item) => item.minutes),
      meeting.startTime.value,
      place,
    );
    return {
      slots: new Map(
        counted.flatMap((item, index) => (slots[index] === undefined ? [] : [[item.id, slots[index]]])),
      ),
      total: agendaMinutes(counted),
      overrun: overrunMinutes(counted, meeting.minutes.value),
    };
  }, [key, meeting]);
}

function minutesOf(drafts: FieldDrafts, agenda: readonly AgendaItemView[]): readonly number[] {
  return agenda.map((item) => (drafts.get(item.id, 'minutes')?.value as number | undefined) ?? item.minutes);
}
