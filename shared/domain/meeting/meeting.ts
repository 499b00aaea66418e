import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  dateField,
  lineField,
  referenceField,
  richTextField,
  textField,
  timeField,
  wholeNumberField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';
import { sharingField } from '#shared/domain/record/sharing';
import { markingField } from '#shared/domain/marking/marking';

/** How talks are interpreted; consecutive interpretation doubles the estimated speaking time. */
export const interpretations = ['none', 'simultaneous', 'consecutive'] as const;
/** One of {@link interpretations}. */
export type Interpretation = (typeof interpretations)[number];

/** Kinds of meeting, as the field names them. */
export const meetingKinds = [
  'bilateral',
  'call-on',
  'telephone',
  'officials',
  'visit',
  'pull-aside',
  'stock-take',
  'two-plus-two',
] as const;
/** One of {@link meetingKinds}. */
export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting of the two sides. */
export const meetingKind = defineKind(
  'meeting',
  { label: 'Meeting', plural: 'Meetings' },
  {
    relationship: referenceField('internal', 'Relationship', 'relationship'),
    title: lineField('internal', 'Title'),
    /** Title in papers for the other side. The internal title never stands in for it. */
    sharedTitle: lineField('shareable', 'Shared title'),
    type: choiceField('internal', 'Kind of meeting', meetingKinds),
    state: choiceField('internal', 'State', ['planned', 'held', 'cancelled']),
    date: dateField('shareable', 'Date'),
    startTime: timeField('shareable', 'Start'),
    /** Length by the clock; 0 where it is not known. */
    minutes: wholeNumberField('internal', 'Minutes', { min: 0, max: 1440, initial: 0 }),
    /** IANA zone of the place. */
    timeZone: lineField('shareable', 'Time zone of the place'),
    place: lineField('shareable', 'Place'),
    venue: lineField('shareable', 'Venue'),
    interpretation: choiceField('internal', 'Interpretation', interpretations),
    /** Order of several meetings on one day. */
    sequence: wholeNumberField('internal', 'Order on the day', { min: 0, max: 100, initial: 0 }),
    purpose: richTextField('internal', 'Why this meeting'),
    successTest: richTextField('internal', 'Test of success'),
    handling: richTextField('internal', 'Handling'),
    note: richTextField('internal', 'Note'),
    marking: markingField(),
    /** Marking of papers for the other side, chosen by a person; internal markings never roll up into it. */
    sharedMarking: markingField('shareable', 'Marking of shared papers'),
  },
);

/** A meeting. */
export type Meeting = RecordOfKind<typeof meetingKind>;

/** Parts that a person can have in a meeting. */
export const participantRoles = [
  'delegation',
  'host',
  'guest',
  'principal',
  'co-chair',
  'called-on',
  'press',
] as const;
/** One of {@link participantRoles}. */
export type ParticipantRole = (typeof participantRoles)[number];

/** A person's part in a meeting. */
export const participantKind = defineKind(
  'participant',
  { label: 'Participant', plural: 'Participants' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    person: referenceField('internal', 'Person', 'person'),
    role: choiceField('internal', 'Role', participantRoles),
    position: positionField(),
  },
);

/** A participant. */
export type Participant = RecordOfKind<typeof participantKind>;

/** A topic that came up at a meeting that has no agenda on record. */
export const meetingTopicKind = defineKind(
  'meetingTopic',
  { label: 'Topic of a meeting', plural: 'Topics of meetings' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    topic: referenceField('internal', 'Topic', 'topic'),
    position: positionField(),
  },
);

/** A topic of a meeting. */
export type MeetingTopic = RecordOfKind<typeof meetingTopicKind>;

/**
 * What the press may see of an entry. `open`: all of it; `spray`: cameras for a moment and no questions (a pool spray);
 * `closed`: nothing. Until somebody says so it is not stated.
 */
export const pressAccesses = ['not-stated', 'open', 'spray', 'closed'] as const;
/** One of {@link pressAccesses}. */
export type PressAccess = (typeof pressAccesses)[number];

/** An entry of the programme around a meeting: arrival, who greets, press open or closed. */
export const programmeEntryKind = defineKind(
  'programmeEntry',
  { label: 'Programme entry', plural: 'Programme' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    date: dateField('internal', 'Date'),
    time: timeField('internal', 'Time'),
    text: textField('internal', 'Text'),
    place: lineField('internal', 'Place'),
    /** Who receives or sees off whom, as it is said: an office more often than a person on record. */
    greeter: lineField('internal', 'Who greets'),
    press: choiceField('internal', 'Press', pressAccesses),
    position: positionField(),
  },
);

/** A programme entry. */
export type ProgrammeEntry = RecordOfKind<typeof programmeEntryKind>;

/** A result of a meeting. */
export const outcomeKind = defineKind(
  'outcome',
  { label: 'Outcome', plural: 'Outcomes' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    text: richTextField('internal', 'Text'),
    sharing: sharingField(),
    /** Wording in the readout for the other side; the internal text never stands in for it. */
    sharedText: richTextField('shareable', 'Shared wording'),
    position: positionField(),
  },
);

/** An outcome. */
export type Outcome = RecordOfKind<typeof outcomeKind>;

/** A commitment that a meeting takes up at its start (matters arising). */
export const matterArisingKind = defineKind(
  'matterArising',
  { label: 'Matter arising', plural: 'Matters arising' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    commitment: referenceField('internal', 'Commitment', 'commitment'),
    position: positionField(),
  },
);

/** A matter arising. */
export type MatterArising = RecordOfKind<typeof matterArisingKind>;
