import { illustrativeFieldsSchema, sourceIdsSchema } from '#electron/usecases/sample/reference-parts';
import { chapterStatuses } from '#shared/domain/negotiation/negotiation';
import { z } from '#shared/domain/zod';

const negotiatorSchema = z.strictObject({
  personId: z.string(),
  side: z.enum(['IN', 'UK']),
  from: z.string(),
  note: z.string(),
});

/** A negotiation of the reference. */
export const referenceNegotiationSchema = z.strictObject({
  id: z.string(),
  relationshipId: z.string(),
  topicId: z.string(),
  title: z.string(),
  launched: z.string(),
  launchedByPersonIds: z.array(z.string()),
  launchedByOther: z.array(z.string()),
  leadNegotiators: z.array(negotiatorSchema),
  chapterCount: z.number(),
  chapterListNote: z.string(),
  state: z.string(),
  stateText: z.string(),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
});

/** A chapter of the reference. */
export const referenceChapterSchema = z.strictObject({
  id: z.string(),
  negotiationId: z.string(),
  topicId: z.string(),
  order: z.number(),
  name: z.string(),
  nameIllustrative: z.literal(false),
  positionInListIllustrative: z.boolean(),
  note: z.string().nullable(),
  sourceIds: sourceIdsSchema,
  illustrativeFields: illustrativeFieldsSchema,
});

/** A round of the reference. */
export const referenceRoundSchema = z.strictObject({
  id: z.string(),
  negotiationId: z.string(),
  number: z.number(),
  startDate: z.string().nullable(),
  endDate: z.string(),
  place: z.string().nullable(),
  placeInferred: z.boolean(),
  format: z.string(),
  sessions: z.number().nullable(),
  policyAreas: z.number().nullable(),
  note: z.string(),
  chaptersDiscussed: z.strictObject({ chapterIds: z.array(z.string()), illustrative: z.boolean() }),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
});

/** Where a chapter stood after a round: always a drafted example. */
export const referenceStatusSchema = z.strictObject({
  id: z.string(),
  chapterId: z.string(),
  roundId: z.string(),
  status: z.enum(chapterStatuses),
  illustrative: z.literal(true),
});

/** A published count of closed chapters. */
export const referenceClosureSchema = z.strictObject({
  id: z.string(),
  date: z.string(),
  afterRoundId: z.string().nullable(),
  duringRoundId: z.string().optional(),
  closed: z.number(),
  total: z.number(),
  wording: z.string(),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
});

/** An open point of the negotiation. */
export const referenceIssueSchema = z.strictObject({
  id: z.string(),
  negotiationId: z.string(),
  title: z.string(),
  text: z.string(),
  chapterIds: z.array(z.string()),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
  illustrativeFields: illustrativeFieldsSchema,
});

/** What the negotiation steps read. */
export type ReferenceNegotiation = z.infer<typeof referenceNegotiationSchema>;
/** A round of the reference. */
export type ReferenceRound = z.infer<typeof referenceRoundSchema>;
/** A count of the reference. */
export type ReferenceClosure = z.infer<typeof referenceClosureSchema>;
/** An issue of the reference. */
export type ReferenceIssue = z.infer<typeof referenceIssueSchema>;
