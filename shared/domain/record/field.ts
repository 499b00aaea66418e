import { z } from '#shared/domain/zod';
import { richTextSchema, type RichText } from '#shared/domain/rich-text/rich-text';

/**
 * Who may see a field (design, section 1): `shareable` may go to the other side once a person has shared the item,
 * `internal` never does, `restricted` is internal and stands in the negotiation annex only.
 */
export type Audience = 'shareable' | 'internal' | 'restricted';

/** One field of a record: its audience, the label a person reads, its schema and its value before anyone wrote one. */
export interface Field<T> {
  readonly audience: Audience;
  readonly label: string;
  readonly schema: z.ZodType<T>;
  readonly initial: T;
  /** How an editor treats it. */
  readonly shape: FieldShape;
  /** The words of a choice. */
  readonly choices?: readonly string[];
  /** The records that a value names; nothing for a field that names none. */
  refersTo?(value: T): readonly RecordName[];
}

/** A record that a value names, and which kind it has to be of; {@link anyKind} where any will do. */
export interface RecordName {
  readonly kind: string;
  readonly record: string;
}

/** Stands for every kind of record. */
export const anyKind = '*';

/** The shapes that an editor, a difference view or a report tells apart. */
export type FieldShape =
  | 'text'
  | 'rich-text'
  | 'choice'
  | 'number'
  | 'flag'
  | 'date'
  | 'time'
  | 'instant'
  | 'reference'
  | 'structure';

/** Longest plain text, in UTF-16 units; longer input is refused, not cut. */
export const longestText = 20_000;

/** Longest title, name or other text that stands in one line of a list, a heading or a table. */
export const longestLine = 500;

/** Text of at most so many UTF-16 units, with a reason that a person can read. */
export function textUpTo(longest: number): z.ZodString {
  // Worded when it is told: writing a number for people is slow, and every field would at every start.
  return z
    .string()
    .max(longest, { error: () => `it is longer than ${longest.toLocaleString('en')} characters` });
}

/** A calendar date `YYYY-MM-DD`. */
export const dateSchema = z.iso.date('it is no date');

/** False for a date of the year 26: who types two digits of a year into a date field means another. */
export function hasWholeYear(date: string): boolean {
  return date >= '1000';
}

/** Checks a date known to the day, the month or the year: one that the calendar has. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success, 'no such date');

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Any field from its parts, for shapes that have no helper below. */
export function structureField<T>(
  audience: Audience,
  label: string,
  schema: z.ZodType<T>,
  initial: T,
): Field<T> {
  return { audience, label, schema, initial, shape: 'structure' };
}

/** Plain text; empty before anyone wrote it. */
export function textField(audience: Audience, label: string): Field<string> {
  return { audience, label, schema: textUpTo(longestText), initial: '', shape: 'text' };
}

/** A title, a name, a place: plain text that stands in one line; empty before anyone wrote it. */
export function lineField(audience: Audience, label: string): Field<string> {
  return { audience, label, schema: textUpTo(longestLine), initial: '', shape: 'text' };
}

/** Text in our block schema; empty before anyone wrote it. */
export function richTextField(audience: Audience, label: string): Field<RichText> {
  return { audience, label, schema: richTextSchema, initial: [], shape: 'rich-text' };
}

/** One of a fixed set of words; the first stands until another is chosen. */
export function choiceField<const T extends string>(
  audience: Audience,
  label: string,
  choices: readonly [T, ...T[]],
): Field<T> {
  const schema = z.enum(choices) as unknown as z.ZodType<T>;
  return { audience, label, schema, initial: choices[0], shape: 'choice', choices };
}

/** A whole number within bounds, both included. */
export function wholeNumberField(
  audience: Audience,
  label: string,
  bounds: { readonly min: number; readonly max: number; readonly initial: number },
): Field<number> {
  const schema = z.number().int().min(bounds.min).max(bounds.max);
  return { audience, label, schema, initial: bounds.initial, shape: 'number' };
}

/** A number that may be unknown (`null`). */
export function optionalNumberField(audience: Audience, label: string): Field<number | null> {
  return { audience, label, schema: z.number().nullable(), initial: null, shape: 'number' };
}

/** Yes or no; no until said otherwise. */
export function flagField(audience: Audience, label: string): Field<boolean> {
  return { audience, label, schema: z.boolean(), initial: false, shape: 'flag' };
}

/** A calendar date `YYYY-MM-DD`, or `null` where it is not fixed. */
export function dateField(audience: Audience, label: string): Field<string | null> {
  return { audience, label, schema: dateSchema.nullable(), initial: null, shape: 'date' };
}

/** A date known to the day, the month or the year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`), or `null`. */
export function partialDateField(audience: Audience, label: string): Field<string | null> {
  return { audience, label, schema: partialDateSchema.nullable(), initial: null, shape: 'date' };
}

/** A clock time `HH:MM` (24 hours), or `null` where it is not fixed. Its zone stands beside it in the record. */
export function timeField(audience: Audience, label: string): Field<string | null> {
  return { audience, label, schema: z.string().regex(clockTime).nullable(), initial: null, shape: 'time' };
}

/** A moment in time as an ISO string in UTC, or `null`. */
export function instantField(audience: Audience, label: string): Field<string | null> {
  return { audience, label, schema: z.iso.datetime().nullable(), initial: null, shape: 'instant' };
}

/** When something was done: a moment as an ISO string in UTC, the day alone (`YYYY-MM-DD`) where that is known, or `null`. */
export function dayOrInstantField(audience: Audience, label: string): Field<string | null> {
  const schema = z.union([z.iso.datetime(), dateSchema]).nullable();
  return { audience, label, schema, initial: null, shape: 'instant' };
}

/**
 * The id of another record of the kind `to`, or `null`. A reference to a record that is deleted later stays and shows it
 * as deleted.
 */
export function referenceField(audience: Audience, label: string, to: string): Field<string | null> {
  return {
    ...{ audience, label, schema: recordIdSchema.nullable(), initial: null, shape: 'reference' },
    refersTo: (record) => (record === null ? [] : [{ kind: to, record }]),
  };
}

/** Ids: readable in the sample, random in use; never empty, no white space or path characters. */
export const recordIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:_-]{0,199}$/);
