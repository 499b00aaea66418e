import { z } from '#shared/domain/zod';

/** Ids of sources, in the order in which the reference names them. */
export const sourceIdsSchema = z.array(z.string());

/**
 * A sentence with its sources. `illustrative` marks a wording that is ours; `announced` one that tells what is to be
 * announced on the day of the meeting.
 */
export const sentenceSchema = z.strictObject({
  text: z.string(),
  sourceIds: sourceIdsSchema,
  illustrative: z.boolean().optional(),
  announced: z.boolean().optional(),
});

/** A sentence with its sources. */
export type Sentence = z.infer<typeof sentenceSchema>;

/** Names of members whose value is a drafted example, beside a record's own `illustrative`. */
export const illustrativeFieldsSchema = z.array(z.string()).optional();
