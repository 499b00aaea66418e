import { command, view } from '#shared/contract/call';
import { date, id, index, minutes, nothing, text, time, title } from '#shared/contract/inputs';
import type { Made, Saved } from '#shared/contract/views/common';
import type {
  CarriedOverView,
  MeetingRow,
  MeetingTemplate,
  MeetingView,
} from '#shared/contract/views/meetings';
import type { WrittenFileView } from '#shared/contract/views/packs';
import { markingSchema } from '#shared/domain/marking/marking';
import { meetingKinds, participantRoles, pressAccesses } from '#shared/domain/meeting/meeting';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { sharings } from '#shared/domain/record/sharing';
import { z } from '#shared/domain/zod';

const programmeEntry = {
  date: date.nullable(),
  time: time.nullable(),
  text: title,
  place: text,
  greeter: text,
  press: z.enum(pressAccesses),
} as const;

/** Meetings and who takes part. */
export const meetingsCalls = {
  'meetings.list': view<readonly MeetingRow[]>()(nothing),
  'meetings.get': view<MeetingView>()(z.strictObject({ meeting: id })),
  'meetings.carriedOver': view<CarriedOverView>()(z.strictObject({ meeting: id })),
  'meetings.templates': view<readonly MeetingTemplate[]>()(nothing),
  'meetings.create': command<Made>()(
    z.strictObject({
      relationship: id,
      title,
      type: z.enum(meetingKinds),
      date,
      startTime: time.nullable(),
      minutes,
      timeZone: z.string().min(1).max(100),
      place: text,
      counterpart: id.nullable(),
      principal: id.nullable(),
      marking: markingSchema.nullable().default(null),
      /** What the agenda starts from: an outline, or the agenda of another meeting. */
      agenda: z
        .union([z.strictObject({ template: z.string().max(100) }), z.strictObject({ meeting: id })])
        .nullable()
        .default(null),
    }),
  ),
  'participants.add': command<Made>()(
    z.strictObject({ meeting: id, person: id, role: z.enum(participantRoles) }),
  ),
  'meetings.exportCalendar': command<WrittenFileView>()(
    z.strictObject({
      meeting: id,
      folder: z.string().min(1).max(4_096).optional(),
      replace: z.boolean().default(false),
    }),
  ),
  'programme.add': command<Made>()(z.strictObject({ meeting: id, ...programmeEntry })),
  'programme.change': command<Saved>()(z.strictObject({ entry: id, ...programmeEntry })),
  'programme.move': command<Saved>()(z.strictObject({ entry: id, index })),
  'results.share': command<Saved>()(z.strictObject({ result: id, sharing: z.enum(sharings) })),
  'outcomes.create': command<Made>()(z.strictObject({ meeting: id, text: richTextSchema })),
} as const;
