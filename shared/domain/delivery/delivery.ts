import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { instantField, referenceField, richTextField } from '#shared/domain/record/field';

/** The fact that a point was made at a meeting, by whom, to whom, and what the answer was. */
export const deliveryKind = defineKind(
  'delivery',
  { label: 'Delivery', plural: 'Deliveries' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    point: referenceField('internal', 'Talking point', 'talkingPoint'),
    principal: referenceField('internal', 'Made by', 'person'),
    addressee: referenceField('internal', 'Made to', 'person'),
    answer: richTextField('internal', 'Answer'),
    at: instantField('internal', 'Made at'),
  },
);

/** A delivery. */
export type Delivery = RecordOfKind<typeof deliveryKind>;
