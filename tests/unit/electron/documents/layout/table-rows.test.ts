import { expect, it } from 'vitest';
import { rowsThatStay } from '#electron/documents/layout/table-rows';
import type { PackTable } from '#shared/domain/pack/pack-blocks';

function table(rows: number, room?: number): PackTable {
  const row = { cells: [[]], ...(room !== undefined && { room }) };
  return { type: 'table', caption: 'c', columns: [], rows: Array.from({ length: rows }, () => row) };
}

/** Heights of rows, all the same but those that are given by their number. */
function heights(rows: number, tall: Readonly<Record<number, number>> = {}): readonly number[] {
  return Array.from({ length: rows }, (_, index) => tall[index] ?? 20);
}

it('keeps the first and the last row of a table with a neighbour', () => {
  expect(rowsThatStay(table(5), heights(5))).toEqual([true, false, false, true, false]);
  expect(rowsThatStay(table(3), heights(3))).toEqual([true, true, false]);
  expect(rowsThatStay(table(2), heights(2))).toEqual([true, false]);
  expect(rowsThatStay(table(1), heights(1))).toEqual([false]);
  expect(rowsThatStay(table(0), [])).toEqual([]);
});

it('lets tall rows and the rows of a form stand alone', () => {
  expect(rowsThatStay(table(5), heights(5, { 1: 300 }))).toEqual([false, false, false, true, false]);
  expect(rowsThatStay(table(5), heights(5, { 4: 300 }))).toEqual([true, false, false, false, false]);
  expect(rowsThatStay(table(5, 2), heights(5))).toEqual([false, false, false, false, false]);
});

it('keeps rows that are read with the next one, unless they fill more than half a page', () => {
  const { rows } = table(7);
  const grouped = {
    ...table(0),
    rows: rows.map((row, index) => ({ ...row, ...([2, 3].includes(index) && { withNext: true as const }) })),
  };
  expect(rowsThatStay(grouped, heights(7))).toEqual([true, false, true, true, false, true, false]);
  expect(rowsThatStay(grouped, heights(7, { 4: 330 }))).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
});

it('keeps all rows of a table that is read as one, unless they fill more than half a page', () => {
  const together = { ...table(5), together: true } as const;
  expect(rowsThatStay(together, heights(5))).toEqual([true, true, true, true, false]);
  expect(rowsThatStay(together, heights(5, { 2: 300 }))).toEqual([true, false, false, true, false]);
});
