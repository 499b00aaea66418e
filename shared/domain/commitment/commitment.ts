import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  lineField,
  partialDateField,
  referenceField,
  richTextField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';
import { sharingField } from '#shared/domain/record/sharing';
import { markingField } from '#shared/domain/marking/marking';

/** States of a commitment. */
export const commitmentStates = [
  'open',
  'announced',
  'aim',
  'in-progress',
  'carried-forward',
  'done',
  'dropped',
] as const;
/** One of {@link commitmentStates}. */
export type CommitmentState = (typeof commitmentStates)[number];

/** A promise of either side with owner, due date, origin and state. */
export const commitmentKind = defineKind(
  'commitment',
  { label: 'Commitment', plural: 'Commitments' },
  {
    relationship: referenceField('internal', 'Relationship', 'relationship'),
    title: lineField('internal', 'Title'),
    text: richTextField('internal', 'Text'),
    homeOwner: lineField('internal', 'Owner on our side'),
    partnerOwner: lineField('internal', 'Owner on their side'),
    dueDate: partialDateField('internal', 'Due'),
    dueText: lineField('internal', 'Due, in words'),
    recurrence: lineField('internal', 'Recurs'),
    state: choiceField('internal', 'State', commitmentStates),
    announcedOn: partialDateField('internal', 'Announced on'),
    /** The meeting at which it was made. */
    meeting: referenceField('internal', 'Origin', 'meeting'),
    sharing: sharingField(),
    /** Wording, owner and date in the readout for the other side; the internal ones never stand in for them. */
    sharedText: richTextField('shareable', 'Shared wording'),
    sharedOwner: lineField('shareable', 'Shared owner'),
    sharedDue: lineField('shareable', 'Due, as shared'),
    marking: markingField(),
    position: positionField(),
  },
);

/** A commitment. */
export type Commitment = RecordOfKind<typeof commitmentKind>;

/** A topic that a commitment belongs to. */
export const commitmentTopicKind = defineKind(
  'commitmentTopic',
  { label: 'Topic of a commitment', plural: 'Topics of commitments' },
  {
    commitment: referenceField('internal', 'Commitment', 'commitment'),
    topic: referenceField('internal', 'Topic', 'topic'),
    position: positionField(),
  },
);

/** A topic of a commitment. */
export type CommitmentTopic = RecordOfKind<typeof commitmentTopicKind>;
