import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  lineField,
  optionalNumberField,
  partialDateField,
  referenceField,
  richTextField,
  textField,
  wholeNumberField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';
import { markingField } from '#shared/domain/marking/marking';
import { sides } from '#shared/domain/person/person';

/** An agreement under negotiation. */
export const negotiationKind = defineKind(
  'negotiation',
  { label: 'Negotiation', plural: 'Negotiations' },
  {
    relationship: referenceField('internal', 'Relationship', 'relationship'),
    topic: referenceField('internal', 'Topic', 'topic'),
    title: lineField('internal', 'Title'),
    launched: partialDateField('internal', 'Launched'),
    launchedBy: lineField('internal', 'Launched by'),
    state: lineField('internal', 'State'),
    stateText: richTextField('internal', 'State of play'),
    note: richTextField('internal', 'Note'),
    marking: markingField(),
  },
);

/** A negotiation. */
export type Negotiation = RecordOfKind<typeof negotiationKind>;

/** A lead negotiator of either side. */
export const negotiatorKind = defineKind(
  'negotiator',
  { label: 'Lead negotiator', plural: 'Lead negotiators' },
  {
    negotiation: referenceField('internal', 'Negotiation', 'negotiation'),
    person: referenceField('internal', 'Person', 'person'),
    side: choiceField('internal', 'Side', sides),
    from: partialDateField('internal', 'From'),
    note: textField('internal', 'Note'),
    position: positionField(),
  },
);

/** A lead negotiator. */
export type Negotiator = RecordOfKind<typeof negotiatorKind>;

/** A chapter of the agreement. */
export const chapterKind = defineKind(
  'chapter',
  { label: 'Chapter', plural: 'Chapters' },
  {
    negotiation: referenceField('internal', 'Negotiation', 'negotiation'),
    topic: referenceField('internal', 'Topic', 'topic'),
    name: lineField('internal', 'Name'),
    note: richTextField('internal', 'Note'),
    position: positionField(),
  },
);

/** A chapter. */
export type Chapter = RecordOfKind<typeof chapterKind>;

/** A round: a fixed period of sessions. Rounds are told apart and ordered by their number. */
export const roundKind = defineKind(
  'round',
  { label: 'Round', plural: 'Rounds' },
  {
    negotiation: referenceField('internal', 'Negotiation', 'negotiation'),
    number: wholeNumberField('internal', 'Number', { min: 0, max: 999, initial: 0 }),
    startDate: partialDateField('internal', 'Start'),
    endDate: partialDateField('internal', 'End'),
    place: lineField('internal', 'Place'),
    format: lineField('internal', 'Format'),
    sessions: optionalNumberField('internal', 'Sessions'),
    policyAreas: optionalNumberField('internal', 'Policy areas'),
    note: richTextField('internal', 'Note'),
  },
);

/** A round. */
export type Round = RecordOfKind<typeof roundKind>;

/** How far a chapter is, from first positions to closed. */
export const chapterStatuses = [
  'positions-exchanged',
  'text-under-discussion',
  'open',
  'open-complex',
  'advanced',
  'closed',
] as const;
/** One of {@link chapterStatuses}. */
export type ChapterStatus = (typeof chapterStatuses)[number];

/** Where a chapter stood after a round, and whether it was discussed in it. */
export const chapterRoundKind = defineKind(
  'chapterRound',
  { label: 'Chapter in a round', plural: 'Chapters in rounds' },
  {
    chapter: referenceField('internal', 'Chapter', 'chapter'),
    round: referenceField('internal', 'Round', 'round'),
    status: choiceField('internal', 'Status', chapterStatuses),
  },
);

/** A chapter's status after a round. */
export type ChapterRound = RecordOfKind<typeof chapterRoundKind>;

/** A chapter that a round discussed. */
export const chapterDiscussedKind = defineKind(
  'chapterDiscussed',
  { label: 'Chapter discussed', plural: 'Chapters discussed' },
  {
    round: referenceField('internal', 'Round', 'round'),
    chapter: referenceField('internal', 'Chapter', 'chapter'),
    position: positionField(),
  },
);

/** A chapter that a round discussed. */
export type ChapterDiscussed = RecordOfKind<typeof chapterDiscussedKind>;

/** A published count of closed chapters. */
export const closureCountKind = defineKind(
  'closureCount',
  { label: 'Count of closed chapters', plural: 'Counts of closed chapters' },
  {
    negotiation: referenceField('internal', 'Negotiation', 'negotiation'),
    date: partialDateField('internal', 'Date'),
    /** The round after, or during, which it was published. */
    round: referenceField('internal', 'Round', 'round'),
    when: choiceField('internal', 'When', ['after', 'during']),
    closed: wholeNumberField('internal', 'Closed', { min: 0, max: 999, initial: 0 }),
    total: wholeNumberField('internal', 'Of', { min: 0, max: 999, initial: 0 }),
    wording: textField('internal', 'Wording'),
  },
);

/** A published count of closed chapters. */
export type ClosureCount = RecordOfKind<typeof closureCountKind>;

/** An open point of a negotiation, with both texts and our position ladder. */
export const issueKind = defineKind(
  'issue',
  { label: 'Issue', plural: 'Issues' },
  {
    negotiation: referenceField('internal', 'Negotiation', 'negotiation'),
    title: lineField('internal', 'Title'),
    text: richTextField('internal', 'What is open'),
    homeText: richTextField('restricted', 'Our text'),
    partnerText: richTextField('restricted', 'Their text'),
    opening: richTextField('restricted', 'Opening'),
    target: richTextField('restricted', 'Target'),
    landingZone: richTextField('restricted', 'Landing zone'),
    fallBack: richTextField('restricted', 'Fall-back'),
    redLine: richTextField('restricted', 'Red line'),
    position: positionField(),
  },
);

/** An issue. */
export type Issue = RecordOfKind<typeof issueKind>;

/** A chapter that an issue belongs to. */
export const issueChapterKind = defineKind(
  'issueChapter',
  { label: 'Chapter of an issue', plural: 'Chapters of issues' },
  {
    issue: referenceField('internal', 'Issue', 'issue'),
    chapter: referenceField('internal', 'Chapter', 'chapter'),
    position: positionField(),
  },
);

/** A chapter of an issue. */
export type IssueChapter = RecordOfKind<typeof issueChapterKind>;
