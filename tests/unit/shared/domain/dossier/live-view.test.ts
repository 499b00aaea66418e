import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyBatch,
  fieldHead,
  fieldHeads,
  type FoldedRecord,
  type FoldedState,
} from '#shared/domain/dossier/fold';
import { headOf, type Batch, type FieldValue } from '#shared/domain/dossier/operation';
import { LiveView } from '#shared/domain/dossier/live-view';
import { readRecord, type DossierView } from '#shared/domain/dossier/view';
import type { KindName, RecordOf } from '#shared/domain/record/kinds';

const changes = fc.record({
  record: fc.constantFrom('a', 'b', 'c', 'd'),
  field: fc.constantFrom('title', 'meeting', 'deleted'),
  pick: fc.integer({ min: 0, max: 2 }),
  stale: fc.boolean(),
});
const kindOf = (record: string): string =>
  record === 'd' ? 'kindOfTomorrow' : record === 'c' ? 'meeting' : 'agendaItem';

function valueFor(field: string, pick: number): FieldValue {
  if (field === 'deleted') return pick === 1;
  return field === 'meeting' ? `m${String(pick)}` : `t${String(pick)}`;
}

/** What a view promises, in the plainest way: everything made anew for each question. */
function plainView(state: FoldedState): DossierView {
  const those = <K extends KindName>(kind: K, deleted: boolean): readonly RecordOf<K>[] =>
    [...state.values()]
      .filter((folded) => folded.kind === kind && (folded.fields.deleted === true) === deleted)
      .map((folded) => readRecord(folded) as RecordOf<K>);
  const all = <K extends KindName>(kind: K): readonly RecordOf<K>[] => those(kind, false);
  return {
    get: <K extends KindName>(kind: K, id: string | null) => {
      const folded = state.get(id ?? '');
      return folded?.kind === kind ? (readRecord(folded) as RecordOf<K>) : undefined;
    },
    all,
    deleted: (kind) => those(kind, true),
    by: (kind, field, value) =>
      all(kind).filter((record) => (record as unknown as Record<string, unknown>)[field] === value),
    head: (record, field) => {
      const folded = state.get(record);
      return folded && fieldHead(folded, field);
    },
    conflicts: () =>
      [...state.values()].flatMap(({ id, kind, fields }) =>
        Object.keys(fields)
          .filter((field) => fieldHeads(state.get(id), field).length > 1)
          .map((field) => ({ record: id, kind, field })),
      ),
    inConflict: (record, field) => fieldHeads(state.get(record), field).length > 1,
  };
}

/** All that a view can be asked about four records. */
function answersOf(view: DossierView): unknown {
  return structuredClone({
    got: ['a', 'b', 'c', null].map((id) => [view.get('agendaItem', id), view.get('meeting', id)]),
    all: [view.all('agendaItem'), view.all('meeting'), view.all('person')],
    deleted: [view.deleted('agendaItem'), view.deleted('meeting')],
    by: ['m0', 'm1', 'nowhere'].map((meeting) => view.by('agendaItem', 'meeting', meeting)),
    heads: ['a', 'c', 'd', 'x'].map((id) => view.head(id, 'title')),
    conflicts: ['a', 'c', 'd', 'x'].map((id) => view.inConflict(id, 'title')),
  });
}

describe('the view of an open dossier', () => {
  it('answers what a view made anew would answer, after whatever commits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(changes, { maxLength: 3 }), { maxLength: 12 }),
        fc.nat(3),
        (commits, asked) => {
          const state = new Map<string, FoldedRecord>();
          const live = new LiveView(state);
          for (const [index, commit] of commits.entries()) {
            const clock = index + 1;
            const operations = commit.map(({ record, field, pick, stale }) => ({
              record,
              kind: kindOf(record),
              field,
              value: valueFor(field, pick),
              clock,
              seen: stale ? [] : Array.from({ length: clock }, (_, before) => headOf(before, 'x')),
              salt: 's',
            }));
            const who = { schema: 2, at: '', by: '', actor: 'x', n: clock, previousHash: '', command: '' };
            const batch: Batch = { ...who, operations };
            applyBatch(state, batch);
            live.update(batch);
            if (index % (asked + 1) === 0)
              expect(answersOf(live.current())).toEqual(answersOf(plainView(state)));
          }
          expect(answersOf(live.current())).toEqual(answersOf(plainView(state)));
        },
      ),
    );
  });

  it('keeps the records of a kind that a commit left alone', () => {
    const state = new Map<string, FoldedRecord>([
      ['m1', { id: 'm1', kind: 'meeting', fields: { title: 'M' }, head: '1@x' }],
      ['i1', { id: 'i1', kind: 'agendaItem', fields: { title: 'I' }, head: '1@x' }],
    ]);
    const live = new LiveView(state);
    const before = live.current().all('meeting');
    const operation = {
      record: 'i1',
      kind: 'agendaItem',
      field: 'title',
      value: 'J',
      clock: 2,
      seen: ['1@x'],
      salt: '',
    };
    const who = { schema: 2, at: '', by: '', actor: 'x', n: 2, previousHash: '', command: '' };
    applyBatch(state, { ...who, operations: [operation] });
    live.update({ ...who, operations: [operation] });
    expect(live.current().all('meeting')).toBe(before);
    expect(live.current().all('agendaItem')).toMatchObject([{ title: 'J' }]);
  });
});
