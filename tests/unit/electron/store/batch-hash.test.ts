import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOfValue, hashBeforeFirst, hashOfBatch } from '#electron/store/batch-hash';
import type { Batch } from '#shared/domain/dossier/operation';

function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const batch: Batch = {
  schema: 2,
  at: '2024-07-23T09:00:00Z',
  by: 'Asha',
  actor: 'desk-1',
  n: 1,
  previousHash: hashBeforeFirst('d1'),
  command: 'x',
  operations: [
    { record: 'i1', kind: 'agendaItem', field: 'title', value: 'Trade', clock: 1, seen: [], salt: 'pinch' },
  ],
};

describe('the hash chain', () => {
  it('is taken as decision 0001 says, so that another program can take it', () => {
    expect(hashBeforeFirst('d1')).toBe(hexOf('d1'));
    expect(digestOfValue('pinch', 'Trade')).toBe(hexOf('"pinch""Trade"'));
    const operation = `{"clock":1,"digest":"${hexOf('"pinch""Trade"')}","field":"title","kind":"agendaItem","record":"i1","seen":[]}`;
    expect(hashOfBatch(batch)).toBe(
      hexOf(
        `{"actor":"desk-1","at":"2024-07-23T09:00:00Z","by":"Asha","command":"x","n":1,"operations":[${operation}],"previousHash":"${hexOf('d1')}","schema":2}`,
      ),
    );
  });

  it('changes with every part of a batch', () => {
    const [operation] = batch.operations;
    const variants: readonly Batch[] = [
      batch,
      { ...batch, by: 'Ravi' },
      { ...batch, n: 2 },
      { ...batch, reverts: { kind: 'undo', actor: 'desk-1', n: 1 } },
      { ...batch, operations: [] },
      { ...batch, operations: [{ ...operation!, value: 'trade' }] },
      { ...batch, operations: [{ ...operation!, salt: 'other' }] },
      { ...batch, operations: [{ ...operation!, seen: ['1@a'] }] },
    ];
    expect(new Set(variants.map(hashOfBatch)).size).toBe(variants.length);
  });
});
