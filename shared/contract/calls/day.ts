import { command, view } from '#shared/contract/call';
import { id } from '#shared/contract/inputs';
import type { Made, Saved } from '#shared/contract/views/common';
import type { DayView, WithdrawnDelivery } from '#shared/contract/views/day';
import { z } from '#shared/domain/zod';

const ofMeeting = z.strictObject({ meeting: id });

/** The day of the meeting itself: its clock, and what was said and answered. */
export const dayCalls = {
  'day.get': view<DayView>()(ofMeeting),
  'day.startItem': command<Saved>()(z.strictObject({ item: id })),
  'day.pause': command<Saved>()(ofMeeting),
  'day.end': command<Saved>()(ofMeeting),
  'day.reset': command<Saved>()(ofMeeting),
  'deliveries.record': command<Made>()(z.strictObject({ itemPoint: id })),
  'deliveries.withdraw': command<WithdrawnDelivery>()(z.strictObject({ delivery: id })),
} as const;
