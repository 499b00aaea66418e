import { itemPurposes, visibilities } from '#shared/domain/meeting/agenda-item';
import { pressAccesses } from '#shared/domain/meeting/meeting';
import { pointStates, pointTriages } from '#shared/domain/talking-point/talking-point';
import { z } from '#shared/domain/zod';

const paragraphsSchema = z.union([z.string(), z.array(z.string())]);

const pointDraftSchema = z.strictObject({
  point: z.string(),
  triage: z.enum(pointTriages),
  state: z.enum(pointStates),
  draftedFor: z.string().optional(),
  /** The wording that was cleared, where the present one differs from it. */
  clearedText: z.string().optional(),
  clearedBy: z.string().optional(),
  clearedAt: z.string().optional(),
});

const avoidDraftSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  triage: z.enum(pointTriages),
  state: z.enum(pointStates),
});

const briefDraftSchema = z.strictObject({
  topic: z.string(),
  marking: z.string(),
  reviewedOn: z.string(),
  clearedBy: z.string(),
  clearedAt: z.string(),
  partnerObjective: z.string(),
  pressLine: z.string().optional(),
  notForDisclosure: z.string().optional(),
  points: z.array(pointDraftSchema),
  avoid: z.array(avoidDraftSchema).default([]),
});

const itemDraftSchema = z.strictObject({
  item: z.string(),
  visibility: z.enum(visibilities),
  sharedTitle: z.string().optional(),
  sharedMinutes: z.number().optional(),
  script: paragraphsSchema,
  points: z.array(z.string()),
});

const newItemSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  lead: z.string(),
  purpose: z.enum(itemPurposes),
  topics: z.array(z.string()),
  script: paragraphsSchema,
  points: z.array(z.string()),
});

const meetingDraftSchema = z.strictObject({
  meeting: z.string(),
  sharedTitle: z.string(),
  marking: z.string(),
  sharedMarking: z.string(),
  /** Who makes the points under the items, and to whom. */
  principal: z.string().optional(),
  addressee: z.string().optional(),
  minutes: z.number().optional(),
  purpose: paragraphsSchema.default([]),
  /** Tests of success, as a list. */
  successTest: z.array(z.string()).default([]),
  handling: paragraphsSchema.default([]),
  /** What is added to the items of the reference. */
  items: z.array(itemDraftSchema).default([]),
  /** Items of a planned meeting for which the reference has no agenda. */
  agenda: z.array(newItemSchema).default([]),
  programme: z
    .array(
      z.strictObject({
        ...{ date: z.string(), time: z.string(), text: z.string(), place: z.string() },
        greeter: z.string().default(''),
        press: z.enum(pressAccesses).default('not-stated'),
      }),
    )
    .default([]),
});

const deliveryDraftSchema = z.strictObject({
  id: z.string(),
  meeting: z.string(),
  point: z.string(),
  principal: z.string(),
  addressee: z.string(),
  at: z.string(),
  answer: z.string(),
});

const issueDraftSchema = z.strictObject({
  issue: z.string(),
  homeText: z.string(),
  partnerText: z.string(),
  opening: z.string(),
  target: z.string(),
  landingZone: z.string(),
  fallBack: z.string(),
  redLine: z.string(),
});

const dossierDraftSchema = z.strictObject({
  settings: z.strictObject({
    title: z.string(),
    home: z.string(),
    department: z.string(),
    scheme: z.string(),
    language: z.enum(['en-GB', 'hi-IN']),
    timeZone: z.string(),
    today: z.string(),
  }),
  /** Levels that the reference lacks; each stands right below the level named. */
  levels: z.array(
    z.strictObject({
      id: z.string(),
      scheme: z.string(),
      label: z.string(),
      below: z.string(),
      note: z.string(),
    }),
  ),
  /** The level that says that something is not marked. */
  unmarked: z.string(),
  principals: z.array(z.string()),
  /** Markings of commitments, where they are not unmarked. */
  commitmentMarkings: z.record(z.string(), z.string()),
});

/** What the reference lacks and a desk would draft (resources/sample/drafts): all of it is marked illustrative. */
export const draftsSchema = z.strictObject({
  dossier: dossierDraftSchema,
  briefs: z.array(briefDraftSchema),
  meetings: z.array(meetingDraftSchema),
  deliveries: z.array(deliveryDraftSchema),
  negotiation: z.strictObject({ marking: z.string(), issues: z.array(issueDraftSchema) }),
});

/** The drafts. */
export type Drafts = z.infer<typeof draftsSchema>;
/** What is drafted for a topic's brief and points. */
export type BriefDraft = Drafts['briefs'][number];
/** What is drafted for a meeting. */
export type MeetingDraft = Drafts['meetings'][number];
/** An agenda item that is drafted as a whole. */
export type NewItemDraft = MeetingDraft['agenda'][number];
/** Texts of an issue and our ladder. */
export type IssueDraft = Drafts['negotiation']['issues'][number];
