import {
  referenceCommitmentSchema,
  referenceMeetingSchema,
} from '#electron/usecases/sample/reference-meetings';
import {
  referenceChapterSchema,
  referenceClosureSchema,
  referenceIssueSchema,
  referenceNegotiationSchema,
  referenceRoundSchema,
  referenceStatusSchema,
} from '#electron/usecases/sample/reference-negotiation';
import { sourceIdsSchema } from '#electron/usecases/sample/reference-parts';
import {
  referencePersonSchema,
  referenceRelationshipSchema,
} from '#electron/usecases/sample/reference-people';
import { referenceTopicSchema } from '#electron/usecases/sample/reference-topics';
import { z } from '#shared/domain/zod';

const sourceSchema = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  kind: z.string(),
  file: z.string().optional(),
  note: z.string().optional(),
  postAsOf: z.boolean().optional(),
});

const markingSchemeSchema = z.strictObject({
  id: z.string(),
  country: z.string(),
  name: z.string(),
  levels: z.array(z.strictObject({ order: z.number(), label: z.string(), note: z.string().optional() })),
  handling: z.array(z.string()),
  sourceIds: sourceIdsSchema,
  note: z.string(),
  illustrative: z.literal(false),
});

/**
 * The reference set that the sample dossier is built from (resources/sample/reference), by concept. Unknown members are
 * refused, so that nothing of the set is dropped in silence.
 */
export const referenceSchema = z.strictObject({
  relationships: z.array(referenceRelationshipSchema),
  sources: z.array(sourceSchema),
  people: z.array(referencePersonSchema),
  topics: z.array(referenceTopicSchema),
  negotiation: z.array(referenceNegotiationSchema),
  negotiationChapters: z.array(referenceChapterSchema),
  negotiationRounds: z.array(referenceRoundSchema),
  negotiationChapterStatuses: z.array(referenceStatusSchema),
  negotiationClosureCounts: z.array(referenceClosureSchema),
  negotiationIssues: z.array(referenceIssueSchema),
  commitments: z.array(referenceCommitmentSchema),
  meetings: z.array(referenceMeetingSchema),
  markingSchemes: z.array(markingSchemeSchema),
});

/** The marking schemes that ship with the product, without the rest of the reference. */
export const markingSchemesSchema = z.array(markingSchemeSchema);

/** The reference set. */
export type Reference = z.infer<typeof referenceSchema>;
/** A source of the reference. */
export type ReferenceSource = z.infer<typeof sourceSchema>;
/** A marking scheme of the reference. */
export type ReferenceMarkingScheme = z.infer<typeof markingSchemeSchema>;
