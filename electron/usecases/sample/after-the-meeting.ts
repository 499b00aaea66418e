import { z } from '#shared/domain/zod';

const decisionSchema = z.strictObject({
  record: z.string(),
  /** The member of the record, as the reference names it. */
  field: z.string(),
  /** The text as the reference has it: what is kept for the story after the meeting. */
  text: z.string(),
  decision: z.enum(['left-out', 'to-be-announced', 'expected', 'restated', 'reworded-draft']),
  why: z.string(),
  /** What is loaded instead: members that replace those of the text's own object. None where nothing is loaded. */
  loaded: z.record(z.string(), z.json()).optional(),
});

/**
 * What the reference tells of the day of the meeting and later, and what became of each text on its eve
 * (resources/sample/after-the-meeting.json).
 */
export const afterTheMeetingSchema = z.strictObject({
  note: z.string(),
  howDecided: z.record(z.string(), z.string()),
  drafts: z.string(),
  trainingDate: z.string(),
  /** How a paragraph of background begins that tells what is to be announced. */
  announcementLeadIn: z.string(),
  sourcesOfTheDay: z.strictObject({ note: z.string(), ids: z.array(z.string()) }),
  /** Sources that report the meeting or the announcement, and the records whose content is to be announced. */
  resultSources: z.strictObject({ note: z.string(), ids: z.array(z.string()) }),
  toBeAnnounced: z.strictObject({ note: z.string(), ids: z.array(z.string()) }),
  keptBackSources: z.strictObject({ note: z.string(), ids: z.array(z.string()) }),
  decisions: z.array(decisionSchema),
  kept: z.array(z.strictObject({ record: z.string(), field: z.string(), text: z.string(), why: z.string() })),
  leftOutRecords: z.array(
    z.strictObject({ kind: z.enum(['commitment', 'outcome']), id: z.string(), why: z.string() }),
  ),
  later: z.json(),
});

/** What is kept for the story after the meeting. */
export type AfterTheMeeting = z.infer<typeof afterTheMeetingSchema>;
/** What became of one text of the reference. */
export type Decision = AfterTheMeeting['decisions'][number];
