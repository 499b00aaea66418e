import { join } from 'node:path';
import { loadReferenceFiles, loadSampleMaterial } from '#electron/usecases/sample/load-reference';
import { sampleChanges } from '#electron/usecases/sample/sample-changes';
import type { SampleStep } from '#electron/usecases/sample/step';
import type { FieldValue } from '#shared/domain/dossier/operation';

/** Where the sample's material lies. */
export const sampleFolder = join(process.cwd(), 'resources/sample');

export const material = await loadSampleMaterial(sampleFolder);
export const files = await loadReferenceFiles(sampleFolder);
export const steps: readonly SampleStep[] = sampleChanges(material);
export const changes = steps.flatMap((step) => step.changes);

/** A loaded record: its kind, and the fields that were written. */
export interface Loaded {
  readonly kind: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

export const loaded: ReadonlyMap<string, Loaded> = changes.reduce(
  (records, { record, kind, field, value }) => {
    const fields = { ...records.get(record)?.fields, [field]: value };
    return records.set(record, { kind, fields });
  },
  new Map<string, Loaded>(),
);

/** The loaded records of a kind. */
export function ofKind(kind: string): readonly (Loaded & { readonly id: string })[] {
  return [...loaded].flatMap(([id, record]) => (record.kind === kind ? [{ id, ...record }] : []));
}

/** True when a field of a loaded record says that it is a drafted example. */
export function isMarked(record: Loaded | undefined, field: string): boolean {
  const marks = (record?.fields.illustrative ?? []) as readonly string[];
  return marks.includes('*') || marks.includes(field);
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

const searchable = changes.map(({ record, field, value }) => ({
  record,
  field,
  text: textsIn(value).join('\n'),
}));

/** The loaded fields in which a text stands. */
export function fieldsWith(text: string): readonly { readonly record: string; readonly field: string }[] {
  return searchable.filter((one) => one.text.includes(text));
}
