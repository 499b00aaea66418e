import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { dateField, referenceField, richTextField } from '#shared/domain/record/field';
import { markingField } from '#shared/domain/marking/marking';

/**
 * What a topic says for one meeting. A brief without a meeting is the topic's standing brief: it serves every meeting
 * that has none of its own.
 */
export const briefKind = defineKind(
  'brief',
  { label: 'Brief', plural: 'Briefs' },
  {
    topic: referenceField('internal', 'Topic', 'topic'),
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    objective: richTextField('internal', 'Our objective'),
    homePosition: richTextField('internal', 'Our position'),
    partnerPosition: richTextField('internal', 'Their position'),
    partnerObjective: richTextField('internal', 'Their objectives'),
    background: richTextField('internal', 'Background'),
    notForDisclosure: richTextField('internal', 'Not to be disclosed'),
    pressLine: richTextField('internal', 'Press line'),
    redLine: richTextField('restricted', 'Red line'),
    fallBack: richTextField('restricted', 'Fall-back'),
    /** Day on which someone last confirmed that the brief is right; a brief grows stale from it. */
    reviewedOn: dateField('internal', 'Reviewed on'),
    /** The day of a confirmation that a later change of the brief has ended; `reviewedOn` is empty then. */
    lastReviewedOn: dateField('internal', 'Last reviewed on'),
    marking: markingField(),
  },
);

/** A brief. */
export type Brief = RecordOfKind<typeof briefKind>;
