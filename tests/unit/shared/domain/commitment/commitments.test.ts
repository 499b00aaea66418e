import { describe, expect, it } from 'vitest';
import { dueState } from '#shared/domain/commitment/commitments';
import type { Commitment } from '#shared/domain/commitment/commitment';
import { dossierOf } from '#tests/fixtures/dossier-of';

function commitment(dueDate: string | null, state: Commitment['state'] = 'open'): Commitment {
  const made = dossierOf({ commitment: { c: { dueDate, state } } }).get('commitment', 'c');
  if (made === undefined) throw new Error('the commitment is missing');
  return made;
}

describe('dueState', () => {
  it.each([
    ['2024-07-22', 'overdue'],
    ['2024-07-23', 'due'],
    ['2024-08-22', 'due'],
    ['2024-08-23', 'open'],
    ['2024-06', 'overdue'],
    ['2024-07', 'due'],
    ['2024', 'due'],
    ['2023', 'overdue'],
    ['2025', 'open'],
    [null, 'open'],
  ])('%s is %s on 23 July 2024', (dueDate, expected) => {
    expect(dueState(commitment(dueDate), '2024-07-23')).toBe(expected);
  });

  it('is closed once done or dropped, whatever the date', () => {
    expect(dueState(commitment('2020-01-01', 'done'), '2024-07-23')).toBe('closed');
    expect(dueState(commitment('2020-01-01', 'dropped'), '2024-07-23')).toBe('closed');
  });
});
