import {
  packInlineText,
  type PackBlock,
  type PackChange,
  type PackInline,
} from '#shared/domain/pack/pack-blocks';
import { isChangedLine } from '#shared/domain/pack/changes/settle';

/** A line of a paper that differs from the earlier version: under which heading, how, and its words of both versions. */
export interface ChangedLine {
  readonly under: string;
  /** `changed` for a line that was edited. */
  readonly change: PackChange;
  readonly inlines: readonly PackInline[];
}

/**
 * The lines that differ, in the order of the paper. Headings that came or went with their lines are left out, and lists
 * of sources, which follow the text.
 */
export function changedLines(blocks: readonly PackBlock[]): readonly ChangedLine[] {
  const found: ChangedLine[] = [];
  let under = '';
  let underDeleted = '';
  for (const block of blocks) {
    if (block.type !== 'heading') {
      const lines = linesOf(block, under);
      found.push(...lines.map((line) => underItsHeading(line, under, underDeleted)));
      continue;
    }
    const title = packInlineText(block.inlines.filter(({ change }) => change !== 'deleted'));
    if (block.change === 'deleted') underDeleted = packInlineText(block.inlines);
    else [under, underDeleted] = [title, ''];
    if (block.change === undefined) found.push(...changed([block], under));
  }
  return found;
}

/** What was deleted with its heading stood under that. */
function underItsHeading(line: ChangedLine, under: string, underDeleted: string): ChangedLine {
  const went = line.change === 'deleted' && line.under === under && underDeleted !== '';
  return went ? { ...line, under: underDeleted } : line;
}

function linesOf(block: PackBlock, under: string): readonly ChangedLine[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return changed([block], under);
    case 'list':
      return block.look === 'sources' ? [] : changed(block.items, under);
    case 'facts':
      return block.items.flatMap((fact) => changed([fact], fact.label));
    case 'table':
      return block.rows.flatMap((row) => {
        const cells = row.cells.flat();
        if (row.change === undefined) return cells.flatMap((part) => linesOf(part, under));
        return [{ under, change: row.change, inlines: joinedCells(cells) }];
      });
    case 'note':
      return block.blocks.flatMap((part) => linesOf(part, block.title));
    default:
      return [];
  }
}

function changed(
  lines: readonly { readonly change?: PackChange; readonly inlines: readonly PackInline[] }[],
  under: string,
): readonly ChangedLine[] {
  return lines
    .filter(isChangedLine)
    .map(({ change, inlines }) => ({ under, change: change ?? 'changed', inlines }));
}

function joinedCells(cells: readonly PackBlock[]): readonly PackInline[] {
  const lines = cells.flatMap((block): readonly (readonly PackInline[])[] => {
    if (block.type === 'paragraph') return [block.inlines];
    return block.type === 'list' ? block.items.map(({ inlines }) => inlines) : [];
  });
  return lines
    .filter((inlines) => inlines.length > 0)
    .flatMap((inlines, index) =>
      index === 0 ? inlines : [{ type: 'text' as const, text: ' \u2013 ' }, ...inlines],
    );
}
