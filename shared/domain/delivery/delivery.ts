import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { instantField, referenceField, richTextField } from '#shared/domain/record/field';

/** The fact that a point was made at a meeting, by whom, to whom, and what the answer was. */
export const deliveryKind = defineKind(
  'delivery',
  { label: 'Delivery', plural: 'Deliveries' },
  {
    meeting: referenceField('internal', 'Meeting'),
    point: referenceField('internal', 'Talking point'),
    principal: referenceField('internal', 'Made by'),
    addressee: referenceField('internal', 'Made to'),
    answer: richTextField('internal', 'Answer'),
    at: instantField('internal', 'Made at'),
  },
);

/** A delivery. */
export type Delivery = RecordOfKind<typeof deliveryKind>;
