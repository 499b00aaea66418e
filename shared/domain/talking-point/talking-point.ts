import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  dayOrInstantField,
  lineField,
  referenceField,
  richTextField,
  textField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';
import { markingField } from '#shared/domain/marking/marking';

/** What a line is for: to make unprompted, to respond with when asked, or to avoid. */
export const pointUses = ['make', 'respond', 'avoid'] as const;
/** One of {@link pointUses}. */
export type PointUse = (typeof pointUses)[number];

/** Clearance states, from draft to delivered or retired. */
export const pointStates = ['draft', 'review', 'cleared', 'delivered', 'retired'] as const;
/** One of {@link pointStates}. */
export type PointState = (typeof pointStates)[number];

/** How likely the point is to come up: it decides placement and length in the papers. */
export const pointTriages = ['certain', 'may', 'defensive'] as const;
/** One of {@link pointTriages}. */
export type PointTriage = (typeof pointTriages)[number];

/** A line of a topic to make, to respond with, or to avoid. */
export const talkingPointKind = defineKind(
  'talkingPoint',
  { label: 'Talking point', plural: 'Talking points' },
  {
    topic: referenceField('internal', 'Topic', 'topic'),
    use: choiceField('internal', 'Use', pointUses),
    /** What they may ask; only for a point to respond with. */
    question: textField('internal', 'If asked'),
    text: richTextField('internal', 'Text'),
    triage: choiceField('internal', 'Triage', pointTriages),
    state: choiceField('internal', 'State', pointStates),
    /** The principal for whom it was drafted, where it is not for everyone. */
    draftedFor: referenceField('internal', 'Drafted for', 'person'),
    clearedBy: lineField('internal', 'Cleared by'),
    clearedAt: dayOrInstantField('internal', 'Cleared on'),
    /** The wording that was cleared; it stays beside a later draft. */
    clearedText: richTextField('internal', 'Cleared wording'),
    marking: markingField(),
    position: positionField(),
  },
);

/** A talking point. */
export type TalkingPoint = RecordOfKind<typeof talkingPointKind>;
