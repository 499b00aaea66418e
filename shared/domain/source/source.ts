import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { anyKind, lineField, partialDateField, referenceField, textField } from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';

/** Where a fact comes from. */
export const sourceKind = defineKind(
  'source',
  { label: 'Source', plural: 'Sources' },
  {
    publisher: lineField('internal', 'Publisher'),
    title: lineField('internal', 'Title'),
    date: partialDateField('internal', 'Date'),
    url: textField('internal', 'Address'),
    type: lineField('internal', 'Kind of source'),
    note: textField('internal', 'Note'),
  },
);

/** A source. */
export type Source = RecordOfKind<typeof sourceKind>;

/**
 * Ties a record, or one field of it (`''` for the record as a whole), to a source. Sentences of rich text carry their
 * source references themselves.
 */
export const citationKind = defineKind(
  'citation',
  { label: 'Citation', plural: 'Citations' },
  {
    record: referenceField('internal', 'Record', anyKind),
    field: textField('internal', 'Field'),
    source: referenceField('internal', 'Source', 'source'),
    position: positionField(),
  },
);

/** A citation. */
export type Citation = RecordOfKind<typeof citationKind>;
