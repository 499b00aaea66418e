import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  flagField,
  lineField,
  referenceField,
  richTextField,
  textField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';
import { markingField } from '#shared/domain/marking/marking';

/** A side of the table. */
export const sides = ['home', 'partner'] as const;
/** One of {@link sides}. */
export type Side = (typeof sides)[number];

/** A person on either side. */
export const personKind = defineKind(
  'person',
  { label: 'Person', plural: 'People' },
  {
    name: lineField('shareable', 'Name'),
    side: choiceField('internal', 'Side', sides),
    office: lineField('shareable', 'Office'),
    organisation: lineField('shareable', 'Organisation'),
    /** Whether the office is held: `unconfirmed` where a source shows it only at an earlier date. */
    officeHeld: choiceField('internal', 'Office held', ['yes', 'former', 'unconfirmed']),
    officeNote: textField('internal', 'Note on the office'),
    formalAddress: lineField('internal', 'Formal address'),
    salutation: lineField('internal', 'Salutation'),
    spokenAddress: lineField('internal', 'Spoken address'),
    addressBasis: textField('internal', 'Basis of the form of address'),
    biography: richTextField('internal', 'Biography'),
    /** A minister or other head of delegation for whom we draft. */
    principal: flagField('internal', 'Principal'),
    marking: markingField(),
  },
);

/** A person. */
export type Person = RecordOfKind<typeof personKind>;

/** A person's part in a relationship, in the order of the relationship's list. */
export const personRelationshipKind = defineKind(
  'personRelationship',
  { label: 'Part in a relationship', plural: 'Parts in relationships' },
  {
    person: referenceField('internal', 'Person', 'person'),
    relationship: referenceField('internal', 'Relationship', 'relationship'),
    position: positionField(),
  },
);

/** A person's part in a relationship. */
export type PersonRelationship = RecordOfKind<typeof personRelationshipKind>;
