import type { PackBlock, PackInline, PackList, PackOrigin, PackTable } from '#shared/domain/pack/pack-blocks';
import { joined, paragraph, words } from '#electron/documents/compose/blocks';

/** The list of sources as one paragraph, each source behind its number. */
export function sourcesRunIn(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return blocks.map((block) => (block.type === 'list' && block.look === 'sources' ? runIn(block) : block));
}

function runIn({ items }: PackList): PackBlock {
  const numbered = items.map(({ inlines }, index) => [
    words(`${String(index + 1)}\u00a0`, 'bold'),
    ...inlines,
  ]);
  return paragraph(joined(numbered, '; '), 'small');
}

/** Headings of the lowest rank as the first words, in bold, of the one paragraph below them. */
export function headingsRunIn(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return blocks.flatMap((block, index): readonly PackBlock[] => {
    if (runsIn(blocks, index)) return [];
    const above = blocks[index - 1];
    if (!runsIn(blocks, index - 1) || above?.type !== 'heading' || block.type !== 'paragraph') return [block];
    const { origin, ...rest } = block;
    const title = above.inlines.map((inline) =>
      inline.type === 'text' ? { ...inline, marks: [...(inline.marks ?? []), 'bold' as const] } : inline,
    );
    return [{ ...rest, inlines: [...title, words(': ', 'bold'), ...traced(block.inlines, origin)] }];
  });
}

/** Whether a block is a heading that can run into the paragraph below: that alone says its field. */
function runsIn(blocks: readonly PackBlock[], index: number): boolean {
  const [block, below, next] = [blocks[index], blocks[index + 1], blocks[index + 2]];
  if (block?.type !== 'heading' || block.level !== 3) return false;
  if (below?.type !== 'paragraph' || below.role !== 'body') return false;
  const further = next !== undefined && 'origin' in next ? next.origin : undefined;
  return below.origin === undefined || further?.field !== below.origin.field;
}

/** Words that say of themselves what they say, where their paragraph no longer does for all of its words. */
function traced(inlines: readonly PackInline[], origin: PackOrigin | undefined): readonly PackInline[] {
  if (origin === undefined) return inlines;
  return inlines.map((inline) => (inline.type === 'text' ? { ...inline, origin } : inline));
}

/** Rows that a form keeps blank at least. */
const fewestBlankRows = 2;

/** The tables of a form that are all blank, with no more rows than they need. */
export function fewerBlankRows(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return blocks.map((block) => (block.type === 'table' ? shortened(block) : block));
}

function shortened(table: PackTable): PackTable {
  const blank = ({ room, cells }: PackTable['rows'][number]): boolean =>
    room !== undefined && cells.every((cell) => cell.length === 0);
  return table.rows.every(blank) ? { ...table, rows: table.rows.slice(0, fewestBlankRows) } : table;
}

/** The rows of a form with room for so many lines to write on at most. */
export function lowerRows(blocks: readonly PackBlock[], most: number): readonly PackBlock[] {
  return blocks.map((block) => {
    if (block.type !== 'table' || block.rows.every(({ room = 0 }) => room <= most)) return block;
    const rows = block.rows.map((row) =>
      row.room === undefined ? row : { ...row, room: Math.min(row.room, most) },
    );
    return { ...block, rows };
  });
}
