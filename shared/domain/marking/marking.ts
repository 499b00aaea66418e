import { z } from '#shared/domain/zod';
import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  type Audience,
  type Field,
  lineField,
  recordIdSchema,
  referenceField,
  structureField,
  textField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';

/** The protective marking of a record: a level of the dossier's scheme (by id) and a set of handling caveats. */
export interface Marking {
  readonly level: string;
  readonly caveats: readonly string[];
}

/** Checks a marking from outside. */
export const markingSchema: z.ZodType<Marking> = z.strictObject({
  level: recordIdSchema,
  caveats: z.array(recordIdSchema).max(20).readonly(),
});

/** A protective marking; `null` means that nobody chose one yet, which is an error in a pack ('unmarked' is a level). */
export function markingField(audience: Audience = 'internal', label = 'Marking'): Field<Marking | null> {
  return {
    ...structureField<Marking | null>(audience, label, markingSchema.nullable(), null),
    refersTo: (marking) =>
      marking === null
        ? []
        : [
            { kind: 'markingLevel', record: marking.level },
            ...marking.caveats.map((record) => ({ kind: 'markingCaveat', record })),
          ],
  };
}

/** A scheme of protective markings. The levels and caveats are records of their own and can be edited. */
export const markingSchemeKind = defineKind(
  'markingScheme',
  { label: 'Marking scheme', plural: 'Marking schemes' },
  {
    name: lineField('internal', 'Name'),
    country: lineField('internal', 'Country'),
    note: textField('internal', 'Note'),
    position: positionField(),
  },
);

/** A scheme of protective markings. */
export type MarkingScheme = RecordOfKind<typeof markingSchemeKind>;

/** A level of a scheme; a later position is a higher level. */
export const markingLevelKind = defineKind(
  'markingLevel',
  { label: 'Marking level', plural: 'Marking levels' },
  {
    scheme: referenceField('internal', 'Scheme', 'markingScheme'),
    label: lineField('shareable', 'Wording'),
    note: textField('internal', 'Note'),
    position: positionField(),
  },
);

/** A level of a scheme. */
export type MarkingLevel = RecordOfKind<typeof markingLevelKind>;

/** A handling caveat of a scheme. */
export const markingCaveatKind = defineKind(
  'markingCaveat',
  { label: 'Handling caveat', plural: 'Handling caveats' },
  {
    scheme: referenceField('internal', 'Scheme', 'markingScheme'),
    label: lineField('shareable', 'Wording'),
    note: textField('internal', 'Note'),
    position: positionField(),
  },
);

/** A handling caveat. */
export type MarkingCaveat = RecordOfKind<typeof markingCaveatKind>;
