import type { PackCell, PackRow } from '#shared/domain/pack/pack-blocks';

const blankRows = 3;
const linesToWriteOn = 2;

/** Rows as they were filled in; where nothing was, blank ones of `columns` cells to write on by hand. */
export function formRows(filled: readonly (readonly PackCell[])[], columns: number): readonly PackRow[] {
  if (filled.length > 0) return filled.map((cells) => ({ cells }));
  const cells = Array.from({ length: columns }, (): PackCell => []);
  return Array.from({ length: blankRows }, () => ({ cells, room: linesToWriteOn }));
}
