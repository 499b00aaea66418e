import { command, view } from '#shared/contract/call';
import { id, index, text } from '#shared/contract/inputs';
import type { Made, Saved } from '#shared/contract/views/common';
import type { EditedMany, PointMatrixView, PrincipalLinesView } from '#shared/contract/views/points';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { pointStates, pointTriages, pointUses } from '#shared/domain/talking-point/talking-point';
import { z } from '#shared/domain/zod';

/** Talking points. */
export const pointsCalls = {
  'points.matrix': view<PointMatrixView>()(z.strictObject({ relationship: id })),
  'points.ofPrincipal': view<PrincipalLinesView>()(z.strictObject({ principal: id })),
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
  'points.editMany': command<EditedMany>()(
    z.strictObject({
      points: z.array(id).min(1).max(5_000),
      change: z.discriminatedUnion('set', [
        z.strictObject({ set: z.literal('state'), state: z.enum(pointStates) }),
        z.strictObject({ set: z.literal('triage'), triage: z.enum(pointTriages) }),
        z.strictObject({ set: z.literal('draftedFor'), draftedFor: id.nullable() }),
        z.strictObject({ set: z.literal('chosen'), meeting: id, principal: id }),
        z.strictObject({ set: z.literal('taken-away'), meeting: id, principal: id }),
      ]),
    }),
  ),
  'points.move': command<Saved>()(z.strictObject({ point: id, index })),
} as const;
