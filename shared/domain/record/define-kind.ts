import { z } from '#shared/domain/zod';
import { flagField, structureField, type Field } from '#shared/domain/record/field';

type AnyField = Field<never>;

/** Fields that every record has. */
const commonFields = {
  /** Deletion is an operation on this field; a deleted record stays in the dossier and can be brought back. */
  deleted: flagField('internal', 'Deleted'),
  /** Names of the fields whose content is a drafted example and no public fact; `*` stands for the whole record. */
  illustrative: structureField<readonly string[]>(
    'internal',
    'Illustrative fields',
    z.array(z.string().max(60)).max(60).readonly(),
    [],
  ),
} as const;

type CommonFields = typeof commonFields;

/** A kind of record: its name in the store, what people call one and several of it, and its fields. */
export interface Kind<K extends string, F> {
  readonly kind: K;
  readonly label: string;
  readonly plural: string;
  readonly fields: F & CommonFields;
}

/** The value of each field, by name. */
export type FieldValues<F> = { readonly [N in keyof F]: F[N] extends Field<infer T> ? T : never };

/** A record of a kind as the rules, views and documents see it: id, kind and the value of every field. */
export type RecordOfKind<D> =
  D extends Kind<infer K, infer F>
    ? { readonly id: string; readonly kind: K } & FieldValues<F & CommonFields>
    : never;

/** Declares a kind of record. No field may be called `id` or `kind`: a record has those itself. */
export function defineKind<const K extends string, const F extends Readonly<Record<string, unknown>>>(
  kind: K,
  names: { readonly label: string; readonly plural: string },
  fields: F & { readonly [N in keyof F]: F[N] extends Field<infer _T> ? F[N] : AnyField } & {
    id?: never;
    kind?: never;
  },
): Kind<K, F> {
  return { kind, label: names.label, plural: names.plural, fields: { ...fields, ...commonFields } };
}

/** True when a field of a record (or the whole record) is a drafted example. Every view and document must show it. */
export function isIllustrative(record: { readonly illustrative: readonly string[] }, field: string): boolean {
  return record.illustrative.includes('*') || record.illustrative.includes(field);
}
