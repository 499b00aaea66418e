import { isIllustrative } from '#shared/domain/record/define-kind';
import { fieldsOf, type KindName } from '#shared/domain/record/kinds';

/** What this rule needs to know of a record: its kind, its mark, and what stands in its fields. */
export interface MarkedRecord {
  readonly kind: KindName;
  readonly illustrative: readonly string[];
}

/** Shapes of fields that hold content; places in an order and links between records are no statements. */
const contentShapes: ReadonlySet<string> = new Set(['text', 'rich-text', 'choice', 'number', 'date', 'time']);

/**
 * The illustrative mark of a record without that of one field; `*` takes the whole mark off. Where the record was marked
 * as a whole, every other field in which something stands keeps a mark of its own (decision 0010).
 */
export function withoutIllustrative(record: MarkedRecord, field: string): readonly string[] {
  if (field === '*') return [];
  if (!record.illustrative.includes('*')) return record.illustrative.filter((name) => name !== field);
  return writtenFields(record).filter((name) => name !== field && isIllustrative(record, name));
}

function writtenFields(record: MarkedRecord): readonly string[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(record.kind))
    .filter(([name, { shape, initial }]) => {
      return contentShapes.has(shape) && JSON.stringify(values[name]) !== JSON.stringify(initial);
    })
    .map(([name]) => name);
}
