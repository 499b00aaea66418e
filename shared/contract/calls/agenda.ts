import { command } from '#shared/contract/call';
import { id, index, minutes, title } from '#shared/contract/inputs';
import type { Made, Saved } from '#shared/contract/views/common';
import { z } from '#shared/domain/zod';

/** The agenda of a meeting. */
export const agendaCalls = {
  'agenda.addItem': command<Made>()(
    z.strictObject({
      meeting: id,
      title: title.optional(),
      topics: z.array(id).max(50),
      index: index.optional(),
      minutes: minutes.optional(),
    }),
  ),
  'agenda.moveItem': command<Saved>()(z.strictObject({ item: id, index })),
  'agenda.addTopic': command<Made>()(z.strictObject({ item: id, topic: id })),
  'agenda.choosePoint': command<Made>()(
    z.strictObject({ item: id, point: id, principal: id, addressee: id.nullable().optional() }),
  ),
  'agenda.movePoint': command<Saved>()(z.strictObject({ itemPoint: id, index })),
  'agenda.splitItem': command<Made>()(
    z.strictObject({ item: id, title, minutes, topics: z.array(id).max(50) }),
  ),
  'agenda.mergeWithNext': command<Saved>()(z.strictObject({ item: id })),
  'agenda.carryOver': command<Saved>()(
    z.strictObject({
      meeting: id,
      items: z.array(id).max(200),
      points: z.array(id).max(200),
      commitments: z.array(id).max(200),
    }),
  ),
} as const;
