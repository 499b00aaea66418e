import {
  illustrativeFieldsSchema,
  sentenceSchema,
  sourceIdsSchema,
} from '#electron/usecases/sample/reference-parts';
import { z } from '#shared/domain/zod';

/** A relationship of the reference. */
export const referenceRelationshipSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  main: z.boolean(),
  counterpart: z.string(),
  framework: z.string(),
  techInitiative: z.string(),
  techLaunched: z.string().nullable(),
  leadIndia: z.string(),
  leadCounterpart: z.string(),
  reviewCadence: z.string(),
  structure: z.string(),
  areas: z.array(z.string()),
  leadPersonIds: z.array(z.string()),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
  illustrativeFields: illustrativeFieldsSchema,
});

/** A relationship of the reference. */
export type ReferenceRelationship = z.infer<typeof referenceRelationshipSchema>;

/** A person of the reference. */
export const referencePersonSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  side: z.enum(['IN', 'UK', 'US', 'EU']),
  relationshipIds: z.array(z.string()),
  office: z.string(),
  organisation: z.string(),
  officeHeldOnAsOf: z.enum(['yes', 'former', 'unconfirmed']),
  officeNote: z.string().nullable(),
  officeSourceIds: sourceIdsSchema,
  address: z.strictObject({
    formal: z.string(),
    salutation: z.string(),
    spoken: z.string(),
    basis: z.string(),
    sourceIds: sourceIdsSchema,
    illustrative: z.literal(true),
  }),
  biography: z.array(sentenceSchema),
  illustrative: z.literal(false),
});

/** A person of the reference. */
export type ReferencePerson = z.infer<typeof referencePersonSchema>;
