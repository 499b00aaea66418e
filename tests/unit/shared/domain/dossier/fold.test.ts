import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyBatch,
  fieldHeads,
  fold,
  type FoldedRecord,
  type FoldedState,
} from '#shared/domain/dossier/fold';
import {
  compareHeads,
  headOf,
  type Batch,
  type FieldValue,
  type Head,
} from '#shared/domain/dossier/operation';

const actors = ['a', 'b', 'c'];
const records = ['r1', 'r2'];
const fields = ['title', 'minutes', 'deleted'];

/** One thing that happens on one of three machines: it works, or takes over what another one has. */
const step = fc.oneof(
  fc.record({
    what: fc.constant('commit' as const),
    actor: fc.constantFrom(...actors),
    writes: fc.uniqueArray(
      fc.record({
        record: fc.constantFrom(...records),
        field: fc.constantFrom(...fields),
        value: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 4, selector: ({ record, field }) => `${record} ${field}` },
    ),
  }),
  fc.record({
    what: fc.constant('pull' as const),
    actor: fc.constantFrom(...actors),
    from: fc.constantFrom(...actors),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The batches that such a story leaves, as each machine stamps them: a clock above all it knows, the heads it sees. */
function batchesOf(story: readonly Step[]): readonly Batch[] {
  const known = new Map(actors.map((actor) => [actor, [] as readonly Batch[]]));
  const of = (actor: string): readonly Batch[] => known.get(actor) ?? [];
  const made: Batch[] = [];
  for (const event of story) {
    if (event.what === 'pull') {
      known.set(event.actor, [...new Set([...of(event.actor), ...of(event.from)])]);
      continue;
    }
    const state = fold(of(event.actor));
    const clocks = of(event.actor).flatMap(({ operations }) => operations.map(({ clock }) => clock));
    const clock = Math.max(0, ...clocks) + 1;
    const n = made.filter(({ actor }) => actor === event.actor).length + 1;
    const operations = event.writes.map(({ record, field, value }) => {
      const seen = fieldHeads(state.get(record), field);
      return { record, kind: 'agendaItem', field, value, clock, seen, salt: 's' };
    });
    const who = { schema: 2, at: '2024-07-23T09:00:00Z', by: '', previousHash: '', command: 'x' };
    const batch: Batch = { ...who, actor: event.actor, n, operations };
    made.push(batch);
    known.set(event.actor, [...of(event.actor), batch]);
  }
  return made;
}

const stories = fc.array(step, { maxLength: 25 }).map(batchesOf);
const shuffled = stories.chain((batches) =>
  fc.tuple(fc.constant(batches), fc.shuffledSubarray([...batches], { minLength: batches.length })),
);

function plain(state: FoldedState): unknown {
  return structuredClone([...state]);
}

/** The heads of a field, and their values, by the definition alone: every operation that no other operation has seen. */
function standingByDefinition(
  batches: readonly Batch[],
  record: string,
  field: string,
): readonly [Head, FieldValue][] {
  const written = batches.flatMap(({ actor, operations }) =>
    operations
      .filter((operation) => operation.record === record && operation.field === field)
      .map((operation) => ({ ...operation, head: headOf(operation.clock, actor) })),
  );
  const replaced = new Set(written.flatMap(({ seen }) => seen));
  return written
    .filter(({ head }) => !replaced.has(head))
    .sort((left, right) => compareHeads(right.head, left.head))
    .map(({ head, value }) => [head, value]);
}

function standing(
  record: FoldedRecord | undefined,
  field: string,
): readonly (readonly [Head, FieldValue | undefined])[] {
  const [newest, ...rest] = fieldHeads(record, field);
  if (newest === undefined) return [];
  const others = (record?.conflicts?.[field] ?? []).map(({ head, value }) => [head, value] as const);
  expect(others.map(([head]) => head)).toEqual(rest);
  return [[newest, record?.fields[field]], ...others];
}

describe('the fold of batches', () => {
  it('does not depend on the order in which they arrive', () => {
    fc.assert(
      fc.property(shuffled, ([batches, otherOrder]) => {
        expect(plain(fold(otherOrder))).toEqual(plain(fold(batches)));
      }),
      { numRuns: 300 },
    );
  });

  it('counts a batch that arrives twice once', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(), ([batches, otherOrder], seed) => {
        const again = otherOrder.slice(0, otherOrder.length === 0 ? 0 : seed % otherOrder.length);
        expect(plain(fold([...batches, ...again, ...again]))).toEqual(plain(fold(batches)));
      }),
    );
  });

  it('keeps on each field exactly what nobody has replaced, the newest first', () => {
    fc.assert(
      fc.property(stories, (batches) => {
        const state = fold(batches);
        for (const record of records) {
          for (const field of fields) {
            expect(standing(state.get(record), field)).toEqual(standingByDefinition(batches, record, field));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('may go on from a folded state, as a journal does from its snapshot', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(), (story, seed) => {
        const batches = batchesOf(story.filter((event) => event.what === 'pull' || event.actor === 'a'));
        const cut = batches.length === 0 ? 0 : seed % batches.length;
        const state = new Map(fold(batches.slice(0, cut)));
        const snapshot = new Map(JSON.parse(JSON.stringify([...state])) as [string, FoldedRecord][]);
        for (const batch of batches.slice(cut)) applyBatch(snapshot, batch);
        expect(plain(snapshot)).toEqual(plain(fold(batches)));
      }),
    );
  });

  it('makes no conflict on one machine alone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (story) => {
        const state = fold(batchesOf(story.filter(({ actor }) => actor === 'a')));
        for (const record of state.values()) expect(record.conflicts).toBeUndefined();
      }),
    );
  });

  it('settles a conflict by the operation that has seen both', () => {
    const write = (actor: string, clock: number, value: number, seen: readonly Head[]): Batch => ({
      ...{ schema: 2, at: '', by: '', actor, n: clock, previousHash: '', command: 'x' },
      operations: [{ record: 'r', kind: 'agendaItem', field: 'minutes', value, clock, seen, salt: '' }],
    });
    const both = [write('a', 1, 10, []), write('b', 2, 20, ['1@a']), write('c', 2, 30, ['1@a'])];
    const conflicting = fold(both).get('r');
    expect(conflicting?.fields.minutes).toBe(30);
    expect(conflicting?.conflicts).toEqual({ minutes: [{ head: '2@b', value: 20 }] });
    const settled = fold([...both, write('a', 3, 25, ['2@c', '2@b'])]).get('r');
    expect(settled?.fields.minutes).toBe(25);
    expect(settled?.conflicts).toBeUndefined();
  });
});
