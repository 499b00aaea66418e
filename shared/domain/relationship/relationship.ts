import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  flagField,
  lineField,
  partialDateField,
  referenceField,
  richTextField,
  textField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';

/** Two sides: ours (`home`, in the dossier's settings) and theirs (`partner`), e.g. India - United Kingdom. */
export const relationshipKind = defineKind(
  'relationship',
  { label: 'Relationship', plural: 'Relationships' },
  {
    name: lineField('internal', 'Name'),
    partner: lineField('shareable', 'Partner'),
    /** The relationship that the desk works on first. */
    main: flagField('internal', 'Main relationship'),
    framework: textField('internal', 'Framework'),
    initiative: textField('internal', 'Technology initiative'),
    initiativeLaunched: partialDateField('internal', 'Initiative launched'),
    homeLead: lineField('internal', 'Led on our side by'),
    partnerLead: lineField('internal', 'Led on their side by'),
    reviewCadence: textField('internal', 'Review'),
    structure: textField('internal', 'Structure'),
    areas: richTextField('internal', 'Areas'),
    position: positionField(),
  },
);

/** A relationship. */
export type Relationship = RecordOfKind<typeof relationshipKind>;

/** Who leads a relationship's initiative, in order. */
export const relationshipLeadKind = defineKind(
  'relationshipLead',
  { label: 'Lead of a relationship', plural: 'Leads of a relationship' },
  {
    relationship: referenceField('internal', 'Relationship', 'relationship'),
    person: referenceField('internal', 'Person', 'person'),
    position: positionField(),
  },
);

/** A lead of a relationship. */
export type RelationshipLead = RecordOfKind<typeof relationshipLeadKind>;
