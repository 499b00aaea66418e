import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  Tab,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type {
  ListLook,
  NoteTone,
  PackBlock,
  PackCell,
  PackColumn,
  PackFact,
  PackFacts,
  PackHeading,
  PackList,
  PackNote,
  PackParagraph,
  PackTable,
} from '#shared/domain/pack/pack-blocks';
import { colours, numberings, styleIds, twips } from '#electron/documents/word/house-style';
import { belowTable } from '#electron/documents/layout/table-rows';
import { controlledRuns } from '#electron/documents/word/controlled';
import { figureParagraphs } from '#electron/documents/word/figures';
import { inlineRuns, run, wordRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { changedParagraph } from '#electron/documents/word/revisions';
import { wordTable } from '#electron/documents/word/tables';

/** How list points hang in a cell. */
const hanging = { indent: { left: 230, hanging: 230 } } as const;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const listStyles: Readonly<Record<ListLook, string>> = {
  bullet: styleIds.list,
  number: styleIds.list,
  check: styleIds.check,
  sources: styleIds.sources,
};

const noteColours: Readonly<Record<NoteTone, string>> = {
  remark: colours.rule,
  caution: colours.alert,
  withheld: colours.alert,
  example: colours.example,
};

/** Blocks as the paragraphs and tables of a Word body. The first heading gets the bookmark `anchor`, where one is given. */
export function bodyChildren(
  blocks: readonly PackBlock[],
  scope: RenderScope,
  anchor?: string,
): readonly FileChild[] {
  const first = blocks.findIndex((block) => block.type === 'heading');
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading' && index === first && anchor !== undefined) {
      return [anchoredHeading(block, anchor, scope)];
    }
    const underHeading = blocks[index - 1]?.type === 'heading';
    return blockChildren(block, scope, underHeading);
  });
}

function blockChildren(block: PackBlock, scope: RenderScope, underHeading: boolean): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, scope)];
    case 'paragraph':
      return [textParagraph(block, scope, underHeading && block.role === 'small' ? { keepNext: true } : {})];
    case 'list':
      return listParagraphs(block, scope, listStyles[block.look]);
    case 'facts':
      return factParagraphs(block, scope);
    case 'table':
      return [tableOf(block, scope), afterTable()];
    case 'note':
      return noteParagraphs(block, scope);
    case 'figure':
      return figureParagraphs(block, scope);
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** A heading that others refer to; the bookmark spans it. */
function anchoredHeading(heading: PackHeading, anchor: string, scope: RenderScope): Paragraph {
  const id = scope.nextBookmark();
  const children = [
    new BookmarkStart(anchor, id) as ParagraphChild,
    ...inlineRuns(heading.inlines, scope),
    new BookmarkEnd(id) as ParagraphChild,
  ];
  const options = { heading: headingLevels[heading.level], children };
  return new Paragraph(changedParagraph(options, heading.change, scope));
}

function headingParagraph(heading: PackHeading, scope: RenderScope): Paragraph {
  const options = { heading: headingLevels[heading.level], children: inlineRuns(heading.inlines, scope) };
  return new Paragraph(changedParagraph(options, heading.change, scope));
}

function textParagraph(
  paragraph: PackParagraph,
  scope: RenderScope,
  more: IParagraphOptions = {},
): Paragraph {
  const children = controlledRuns(paragraph.inlines, scope, paragraph.origin);
  const options = { style: styleIds[paragraph.role], ...more, children };
  return new Paragraph(changedParagraph(options, paragraph.change, scope));
}

function listParagraphs(
  list: PackList,
  scope: RenderScope,
  style: string,
  more: IParagraphOptions = {},
): Paragraph[] {
  const counted = list.look === 'number' || list.look === 'sources';
  const instance = counted ? scope.nextList() : 0;
  return list.items.map((item) => {
    const numbering = { reference: numberings[list.look], level: Math.min(item.level, 5), instance };
    const options = { style, ...more, numbering, children: controlledRuns(item.inlines, scope, list.origin) };
    return new Paragraph(changedParagraph(options, item.change, scope));
  });
}

/** Facts in body size. The last one keeps its distance to what follows. */
function factParagraphs(facts: PackFacts, scope: RenderScope): Paragraph[] {
  return facts.items.map((item, index) => {
    const last = index === facts.items.length - 1;
    return factParagraph(item, scope, {
      style: styleIds.fact,
      ...(last && { spacing: { after: twips(6) } }),
    });
  });
}

/** Facts on a cover, which has room for them. */
export function coverFactParagraphs(facts: PackFacts, scope: RenderScope): Paragraph[] {
  return facts.items.map((item, index) => {
    const last = index === facts.items.length - 1;
    return factParagraph(item, scope, {
      style: styleIds.coverFact,
      ...(last && { spacing: { after: twips(30) } }),
    });
  });
}

/** Facts in small type that stay together on one page, for the foot of a paper. */
export function footFactParagraphs(facts: PackFacts, scope: RenderScope): Paragraph[] {
  return facts.items.map((item, index) => {
    const keepNext = index < facts.items.length - 1;
    return factParagraph(item, scope, { style: styleIds.footFact, keepNext, keepLines: true });
  });
}

function factParagraph(item: PackFact, scope: RenderScope, dress: IParagraphOptions): Paragraph {
  const children = [
    ...wordRuns(item.label, scope, { color: colours.quiet }, item.change),
    run({ children: [new Tab()] }, scope, item.change),
    ...controlledRuns(item.inlines, scope),
  ];
  return new Paragraph(changedParagraph({ ...dress, children }, item.change, scope));
}

function noteParagraphs(note: PackNote, scope: RenderScope): Paragraph[] {
  const colour = noteColours[note.tone];
  const box: IParagraphOptions = {
    border: { left: { style: BorderStyle.SINGLE, color: colour, size: 18, space: 8 } },
    indent: { left: 170 },
  };
  const titleColour = colour === colours.rule ? colours.ink : colour;
  const title = wordRuns(note.title, scope, { color: titleColour }, note.change);
  return [
    new Paragraph(
      changedParagraph({ style: styleIds.noteTitle, ...box, children: title }, note.change, scope),
    ),
    ...note.blocks.flatMap((block) =>
      block.type === 'list'
        ? listParagraphs(block, scope, styleIds.noteText, { ...box, indent: { left: 453, hanging: 283 } })
        : [textParagraph(block, scope, { ...box, style: styleIds.noteText })],
    ),
  ];
}

function tableOf(table: PackTable, scope: RenderScope): FileChild {
  const alignment = (align: PackColumn['align']): IParagraphOptions =>
    align === 'end' ? { alignment: AlignmentType.RIGHT } : {};
  return wordTable(table, scope, {
    head: (label, align) =>
      new Paragraph({
        style: styleIds.tableHead,
        ...alignment(align),
        children: wordRuns(label, scope, {}, table.change),
      }),
    body: (cell, align) => cellParagraphs(cell, scope, alignment(align)),
  });
}

function cellParagraphs(cell: PackCell, scope: RenderScope, more: IParagraphOptions): readonly Paragraph[] {
  if (cell.length === 0) return [new Paragraph({ style: styleIds.tableText, ...more })];
  return cell.flatMap((block, index) => {
    if (block.type === 'list') return listParagraphs(block, scope, styleIds.tableList, hanging);
    const style = block.role === 'small' ? styleIds.tableSmall : styleIds.tableText;
    const between = index < cell.length - 1 ? { spacing: { after: twips(3) } } : {};
    return [textParagraph(block, scope, { ...more, ...between, style })];
  });
}

/** Air below a table, and the paragraph that Word wants between two tables. */
function afterTable(): Paragraph {
  return new Paragraph({
    style: styleIds.tableText,
    spacing: { line: twips(belowTable), lineRule: LineRuleType.EXACT },
  });
}
