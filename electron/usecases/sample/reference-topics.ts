import {
  illustrativeFieldsSchema,
  sentenceSchema,
  sourceIdsSchema,
} from '#electron/usecases/sample/reference-parts';
import { z } from '#shared/domain/zod';

const leadSchema = z.strictObject({
  ministry: z.string(),
  sourceIds: sourceIdsSchema,
  illustrative: z.boolean(),
});

const lineSchema = z.strictObject({
  id: z.string(),
  order: z.number(),
  text: z.string(),
  basisSourceIds: sourceIdsSchema,
  illustrative: z.literal(true),
});

const ifRaisedSchema = z.strictObject({
  id: z.string(),
  order: z.number(),
  question: z.string(),
  answer: z.string(),
  basisSourceIds: sourceIdsSchema,
  illustrative: z.literal(true),
});

const keyFigureSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.number(),
  unit: z.string(),
  asOf: z.string().nullable(),
  sourceIds: sourceIdsSchema,
  illustrative: z.boolean().optional(),
});

/** A topic of the reference with its brief, lines, answers, sensitivities and figures. */
export const referenceTopicSchema = z.strictObject({
  id: z.string(),
  parentId: z.string().nullable(),
  relationshipId: z.string(),
  order: z.number(),
  theme: z.string(),
  title: z.string(),
  leadIndia: leadSchema,
  leadUK: leadSchema,
  objective: z.strictObject({ text: z.string(), illustrative: z.literal(true) }),
  positionIndia: sentenceSchema,
  positionUK: sentenceSchema,
  linesToTake: z.array(lineSchema),
  ifRaised: z.array(ifRaisedSchema),
  sensitivities: z.array(sentenceSchema.extend({ id: z.string() })),
  internal: z.strictObject({ redLine: z.string(), fallBack: z.string(), illustrative: z.literal(true) }),
  background: z.array(sentenceSchema),
  status: sentenceSchema.extend({ state: z.string() }),
  nextMilestone: sentenceSchema.extend({ date: z.string().nullable() }),
  keyFigures: z.array(keyFigureSchema),
  illustrativeFields: illustrativeFieldsSchema,
});

/** A topic of the reference. */
export type ReferenceTopic = z.infer<typeof referenceTopicSchema>;
