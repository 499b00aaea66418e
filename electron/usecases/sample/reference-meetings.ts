import { commitmentStates } from '#shared/domain/commitment/commitment';
import { itemPurposes } from '#shared/domain/meeting/agenda-item';
import { meetingKinds, participantRoles } from '#shared/domain/meeting/meeting';
import {
  illustrativeFieldsSchema,
  sentenceSchema,
  sourceIdsSchema,
} from '#electron/usecases/sample/reference-parts';
import { z } from '#shared/domain/zod';

const agendaItemSchema = z.strictObject({
  id: z.string(),
  order: z.number(),
  title: z.string(),
  startMinute: z.number(),
  minutes: z.number(),
  topicIds: z.array(z.string()),
  leadPersonId: z.string(),
  purpose: z.enum(itemPurposes),
  illustrative: z.literal(true),
});

const participantSchema = z.strictObject({
  personId: z.string(),
  role: z.enum(participantRoles),
  attendance: z.enum(['sourced', 'illustrative']),
  illustrative: z.boolean(),
});

/** A meeting of the reference with its agenda, participants and outcomes. */
export const referenceMeetingSchema = z.strictObject({
  id: z.string(),
  relationshipId: z.string(),
  title: z.string(),
  kind: z.enum(meetingKinds),
  date: z.string(),
  startTime: z.string().nullable(),
  startTimeIllustrative: z.boolean(),
  durationMinutes: z.number().nullable(),
  durationIllustrative: z.boolean(),
  timezone: z.string(),
  place: z.string(),
  venue: z.string().nullable(),
  sequence: z.number(),
  topicIds: z.array(z.string()),
  topicsIllustrative: z.boolean().optional(),
  participants: z.array(participantSchema),
  agenda: z.array(agendaItemSchema),
  outcomes: z.array(sentenceSchema.extend({ id: z.string(), order: z.number() })),
  commitmentIds: z.array(z.string()),
  mattersArisingCommitmentIds: z.array(z.string()),
  note: z.string().nullable(),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
  illustrativeFields: illustrativeFieldsSchema,
});

/** A meeting of the reference. */
export type ReferenceMeeting = z.infer<typeof referenceMeetingSchema>;

const ownerSchema = z.strictObject({ organisation: z.string(), personIds: z.array(z.string()) });

/** A commitment of the reference. */
export const referenceCommitmentSchema = z.strictObject({
  id: z.string(),
  relationshipId: z.string(),
  title: z.string(),
  text: z.string(),
  topicIds: z.array(z.string()),
  ownerIndia: ownerSchema,
  ownerUK: ownerSchema,
  dueDate: z.string().nullable(),
  dueDatePrecision: z.enum(['day', 'year']).nullable(),
  dueText: z.string().nullable(),
  recurrence: z.string().nullable(),
  status: z.enum(commitmentStates),
  announcedOn: z.string(),
  meetingId: z.string().nullable(),
  sourceIds: sourceIdsSchema,
  illustrative: z.literal(false),
  illustrativeFields: z.array(z.string()),
});

/** A commitment of the reference. */
export type ReferenceCommitment = z.infer<typeof referenceCommitmentSchema>;
