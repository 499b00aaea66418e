import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  lineField,
  optionalNumberField,
  partialDateField,
  referenceField,
  richTextField,
} from '#shared/domain/record/field';
import { placementField, positionField } from '#shared/domain/record/placement';

/** A subject between the two sides, in a tree. */
export const topicKind = defineKind(
  'topic',
  { label: 'Topic', plural: 'Topics' },
  {
    relationship: referenceField('internal', 'Relationship', 'relationship'),
    title: lineField('internal', 'Title'),
    theme: lineField('internal', 'Theme'),
    homeLead: lineField('internal', 'Lead on our side'),
    partnerLead: lineField('internal', 'Lead on their side'),
    state: lineField('internal', 'State'),
    stateText: richTextField('internal', 'State of play'),
    nextMilestone: richTextField('internal', 'Next milestone'),
    nextMilestoneDate: partialDateField('internal', 'Date of the next milestone'),
    placement: placementField('internal', 'Place in the tree'),
  },
);

/** A topic. */
export type Topic = RecordOfKind<typeof topicKind>;

/** A warning on what to avoid with a topic, and why. */
export const sensitivityKind = defineKind(
  'sensitivity',
  { label: 'Sensitivity', plural: 'Sensitivities' },
  {
    topic: referenceField('internal', 'Topic', 'topic'),
    text: richTextField('internal', 'Text'),
    position: positionField(),
  },
);

/** A sensitivity. */
export type Sensitivity = RecordOfKind<typeof sensitivityKind>;

/** A figure that a brief rests on, with the date for which it holds. */
export const keyFigureKind = defineKind(
  'keyFigure',
  { label: 'Key figure', plural: 'Key figures' },
  {
    topic: referenceField('internal', 'Topic', 'topic'),
    label: lineField('internal', 'What it counts'),
    value: optionalNumberField('internal', 'Value'),
    unit: lineField('internal', 'Unit'),
    asOf: partialDateField('internal', 'As of'),
    position: positionField(),
  },
);

/** A key figure. */
export type KeyFigure = RecordOfKind<typeof keyFigureKind>;
