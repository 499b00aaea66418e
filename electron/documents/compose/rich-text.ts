import type {
  PackBlock,
  PackCell,
  PackInline,
  PackList,
  PackOrigin,
  PackParagraph,
  PackTable,
  PackText,
} from '#shared/domain/pack/pack-blocks';
import {
  isTextRun,
  type Block,
  type Inline,
  type RichText,
  type Table,
  type TextRun,
} from '#shared/domain/rich-text/rich-text';
import { column, paragraph, words } from '#electron/documents/compose/blocks';
import type { SourceRegister } from '#electron/documents/compose/sources';

/** Where references to sources get their numbers; `null` where the section has no list of sources. */
export type Sources = Pick<SourceRegister, 'cite'> | null;

/**
 * Rich text as blocks of a pack. `caption` names its tables for those who cannot see them; `origin` is given where
 * changes of the text in Word may be told.
 */
export function richBlocks(
  text: RichText,
  sources: Sources,
  caption: string,
  origin?: PackOrigin,
): readonly Exclude<PackBlock, { readonly type: 'heading' | 'page-break' | 'note' | 'facts' }>[] {
  return text.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return traced(paragraph(lineInlines(block.inlines, sources)), origin);
      case 'list':
        return traced(richList(block, sources), origin);
      case 'table':
        return richTable(block, sources, caption, origin);
    }
  });
}

function traced<B extends PackParagraph | PackList>(block: B, origin: PackOrigin | undefined): B {
  return origin === undefined ? block : { ...block, origin };
}

/** Rich text as paragraphs and lists alone, for cells and notes: a table becomes one paragraph for each row. */
export function flatBlocks(
  text: RichText,
  sources: Sources,
  origin?: PackOrigin,
): readonly (PackParagraph | PackList)[] {
  return text.flatMap((block): readonly (PackParagraph | PackList)[] => {
    if (block.type === 'paragraph') return [traced(paragraph(lineInlines(block.inlines, sources)), origin)];
    if (block.type === 'list') return [traced(richList(block, sources), origin)];
    return rowLines(block, sources).map((line) => traced(paragraph(line), origin));
  });
}

/** Rich text as the inlines of one line: blocks, list points and rows follow one another on new lines. */
export function richInlines(text: RichText, sources: Sources, origin?: PackOrigin): readonly PackInline[] {
  const lines = text.flatMap((block) => blockLines(block, sources)).filter((line) => line.length > 0);
  const inlines = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'line-break' as const }, ...line],
  );
  return origin === undefined ? inlines : tracedInlines(inlines, origin);
}

/** Inlines whose words all say one field. */
export function tracedInlines(inlines: readonly PackInline[], origin: PackOrigin): readonly PackInline[] {
  return inlines.map((inline) => (inline.type === 'text' ? { ...inline, origin } : inline));
}

function blockLines(block: Block, sources: Sources): readonly (readonly PackInline[])[] {
  if (block.type === 'paragraph') return [lineInlines(block.inlines, sources)];
  if (block.type === 'list') return block.items.map((item) => lineInlines(item.inlines, sources));
  return rowLines(block, sources);
}

function rowLines(table: Table, sources: Sources): readonly (readonly PackInline[])[] {
  return table.rows.map((row) =>
    row.flatMap((inlines, index) => {
      const line = lineInlines(inlines, sources);
      return index === 0 ? line : [words(' \u2013 '), ...line];
    }),
  );
}

function richList(block: Extract<Block, { type: 'list' }>, sources: Sources): PackList {
  return {
    type: 'list',
    look: block.ordered ? 'number' : 'bullet',
    items: block.items.map((item) => ({ level: item.level, inlines: lineInlines(item.inlines, sources) })),
  };
}

function richTable(
  table: Table,
  sources: Sources,
  caption: string,
  origin: PackOrigin | undefined,
): PackTable {
  const width = Math.max(...table.rows.map((row) => row.length));
  const [first, ...rest] = table.rows;
  const labels = Array.from({ length: width }, (_, index) =>
    headerLabel(table.header ? first?.[index] : undefined, index),
  );
  const rows = table.header ? rest : table.rows;
  const cellAt = (row: readonly (readonly Inline[])[], index: number): PackCell => [
    traced(paragraph(lineInlines(row[index] ?? [], sources)), origin),
  ];
  return {
    type: 'table',
    caption,
    columns: labels.map((label) => column(label, 1)),
    rows: rows.map((row) => ({ cells: labels.map((_, index) => cellAt(row, index)) })),
  };
}

function headerLabel(inlines: readonly Inline[] | undefined, index: number): string {
  const label = (inlines ?? []).map((inline) => (isTextRun(inline) ? inline.text : '')).join('');
  return label.trim() === '' ? String(index + 1) : label;
}

/** A line with neighbouring references to sources drawn together. */
function lineInlines(line: readonly Inline[], sources: Sources): readonly PackInline[] {
  const made: PackInline[] = [];
  let cited: string[] = [];
  const flush = (): void => {
    made.push(...(sources?.cite(cited) ?? []));
    cited = [];
  };
  for (const inline of line) {
    if (isTextRun(inline)) {
      flush();
      made.push(textOf(inline));
    } else cited.push(inline.source);
  }
  flush();
  return made;
}

function textOf(run: TextRun): PackText {
  return {
    type: 'text',
    text: run.text,
    ...(run.marks !== undefined && run.marks.length > 0 && { marks: run.marks }),
    ...(run.link !== undefined && { link: run.link }),
  };
}
