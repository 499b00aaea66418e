import { command } from '#shared/contract/call';
import { id, index, text } from '#shared/contract/inputs';
import type { Made, Saved } from '#shared/contract/views/common';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { pointStates, pointTriages, pointUses } from '#shared/domain/talking-point/talking-point';
import { z } from '#shared/domain/zod';

/** Talking points. */
export const pointsCalls = {
  'points.create': command<Made>()(
    z.strictObject({
      topic: id,
      use: z.enum(pointUses),
      question: text.default(''),
      text: richTextSchema,
      triage: z.enum(pointTriages).default('certain'),
    }),
  ),
  'points.setState': command<Saved>()(z.strictObject({ point: id, state: z.enum(pointStates) })),
  'points.move': command<Saved>()(z.strictObject({ point: id, index })),
} as const;
