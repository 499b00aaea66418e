import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  TabStopType,
  TextRun,
  type IParagraphOptions,
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
import { labelColumn, usualLabels } from '#electron/documents/layout/fact-column';
import { airBeforeSmall, entryStays, listBeforeSmall } from '#electron/documents/layout/staying';
import { belowTable } from '#electron/documents/layout/table-rows';
import { controlledRuns } from '#electron/documents/word/controlled';
import { figureParagraphs } from '#electron/documents/word/figures';
import { inlineRuns, tabRun, wordRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { changedParagraph } from '#electron/documents/word/revisions';
import { wordTable, type CellWriter } from '#electron/documents/word/tables';

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

/** How blocks are set: the first heading gets the bookmark `anchor`; ends of blocks stay with what follows (`keepEnd`). */
interface Body {
  readonly anchor?: string | undefined;
  readonly keepEnd?: (index: number) => boolean;
}

/** Blocks as the paragraphs and tables of a Word body. */
export function bodyXml(blocks: readonly PackBlock[], scope: RenderScope, body: Body = {}): string {
  const { anchor, keepEnd = () => false } = body;
  const first = blocks.findIndex((block) => block.type === 'heading');
  const written = blocks.map((block, index) => {
    if (block.type === 'heading' && index === first) return headingParagraph(block, scope, anchor);
    const underHeading = blocks[index - 1]?.type === 'heading';
    const beforeSmall = listBeforeSmall(blocks, index);
    return blockXml(block, scope, { underHeading, beforeSmall, keepEnd: keepEnd(index) });
  });
  return written.join('');
}

/** What a block stands between. */
interface Place {
  readonly underHeading: boolean;
  readonly beforeSmall: boolean;
  /** Whether its end stays on the page of what follows. */
  readonly keepEnd: boolean;
}

function blockXml(block: PackBlock, scope: RenderScope, place: Place): string {
  const { underHeading, beforeSmall, keepEnd } = place;
  switch (block.type) {
    case 'heading':
      return headingParagraph(block, scope);
    case 'paragraph':
      return textParagraph(block, scope, keeping(keepEnd || (underHeading && block.role === 'small')));
    case 'list':
      return listParagraphs(block, scope, listStyles[block.look], { keepEnd, beforeSmall });
    case 'facts':
      return factParagraphs(block, scope, keepEnd);
    case 'table':
      return tableOf(block, scope, keepEnd) + afterTable(scope, keepEnd);
    case 'note':
      return noteParagraphs(block, scope, keepEnd);
    case 'figure':
      return figureParagraphs(block, scope, keepEnd);
    case 'page-break':
      return scope.write.paragraph({}, pageBreak(scope));
  }
}

function keeping(keepNext: boolean): IParagraphOptions {
  return keepNext ? { keepNext } : {};
}

function pageBreak({ write }: RenderScope): string {
  return write.copy('page break', null, () => new TextRun({ children: [new PageBreak()] }), []);
}

/** A heading, in a bookmark where others refer to it. */
function headingParagraph(heading: PackHeading, scope: RenderScope, anchor?: string): string {
  const id = anchor === undefined ? 0 : scope.nextBookmark();
  const runs = inlineRuns(heading.inlines, scope);
  const once = (mark: BookmarkStart | BookmarkEnd): string => scope.write.once(mark);
  const children =
    anchor === undefined ? runs : once(new BookmarkStart(anchor, id)) + runs + once(new BookmarkEnd(id));
  return changedParagraph({ heading: headingLevels[heading.level] }, heading.change, children, scope);
}

function textParagraph(paragraph: PackParagraph, scope: RenderScope, more: IParagraphOptions = {}): string {
  const runs = controlledRuns(paragraph.inlines, scope, paragraph.origin);
  return changedParagraph({ style: styleIds[paragraph.role], ...more }, paragraph.change, runs, scope);
}

/** How a list ends: on the page of what follows, and with air before a line in small type. */
interface ListEnd {
  readonly keepEnd: boolean;
  readonly beforeSmall: boolean;
}

function listParagraphs(
  list: PackList,
  scope: RenderScope,
  style: string,
  { keepEnd = false, beforeSmall = false, ...more }: IParagraphOptions & Partial<ListEnd> = {},
): string {
  const counted = list.look === 'number' || list.look === 'sources';
  const instance = counted ? scope.nextList() : 0;
  const items = list.items.map((item, index) => {
    const numbering = { reference: numberings[list.look], level: Math.min(item.level, 5), instance };
    const runs = controlledRuns(item.inlines, scope, list.origin);
    const last = index === list.items.length - 1;
    const kept = keeping(entryStays(list, index) || (keepEnd && last));
    const air = last && beforeSmall ? { spacing: { after: twips(airBeforeSmall) } } : {};
    return changedParagraph({ style, ...more, ...kept, ...air, numbering }, item.change, runs, scope);
  });
  return items.join('');
}

/** Facts in body size, which stay on one page. The last one keeps its distance to what follows. */
function factParagraphs(facts: PackFacts, scope: RenderScope, keepEnd: boolean): string {
  const column = factColumn(facts, scope.document.typeSize);
  return eachFact(facts, scope, (last) => ({
    style: styleIds.fact,
    ...column,
    ...keeping(keepEnd || !last),
    ...(last && { spacing: { after: twips(6) } }),
  }));
}

/** A wider column for labels than that of the style, where they need one. */
function factColumn({ items }: PackFacts, size: number): IParagraphOptions {
  const [usual, own] = [twips(usualLabels * size), twips(labelColumn(items, size))];
  if (own <= usual) return {};
  return {
    indent: { left: own, hanging: own },
    tabStops: [
      { type: TabStopType.CLEAR, position: usual },
      { type: TabStopType.LEFT, position: own },
    ],
  };
}

/** Facts on a cover, which has room for them. */
export function coverFactParagraphs(facts: PackFacts, scope: RenderScope): string {
  return eachFact(facts, scope, (last) => ({
    style: styleIds.coverFact,
    ...(last && { spacing: { after: twips(30) } }),
  }));
}

/** Facts in small type that stay together on one page, for the foot of a paper. */
export function footFactParagraphs(facts: PackFacts, scope: RenderScope): string {
  return eachFact(facts, scope, (last) => ({ style: styleIds.footFact, keepNext: !last, keepLines: true }));
}

function eachFact(
  { items }: PackFacts,
  scope: RenderScope,
  dress: (last: boolean) => IParagraphOptions,
): string {
  return items.map((item, index) => factParagraph(item, scope, dress(index === items.length - 1))).join('');
}

function factParagraph(item: PackFact, scope: RenderScope, dress: IParagraphOptions): string {
  const children = [
    wordRuns(item.label, scope, { color: colours.quiet }, item.change),
    tabRun(scope, item.change),
    controlledRuns(item.inlines, scope),
  ];
  return changedParagraph(dress, item.change, children.join(''), scope);
}

function noteParagraphs(note: PackNote, scope: RenderScope, keepEnd: boolean): string {
  const colour = noteColours[note.tone];
  const box: IParagraphOptions = {
    border: { left: { style: BorderStyle.SINGLE, color: colour, size: 18, space: 8 } },
    indent: { left: 170 },
  };
  const titleColour = colour === colours.rule ? colours.ink : colour;
  const title = wordRuns(note.title, scope, { color: titleColour }, note.change);
  const blocks = note.blocks.map((block, index) => {
    const last = keepEnd && index === note.blocks.length - 1;
    return block.type === 'list'
      ? listParagraphs(block, scope, styleIds.noteText, {
          ...box,
          indent: { left: 453, hanging: 283 },
          keepEnd: last,
        })
      : textParagraph(block, scope, { ...box, style: styleIds.noteText, ...keeping(last) });
  });
  return changedParagraph({ style: styleIds.noteTitle, ...box }, note.change, title, scope) + blocks.join('');
}

function tableOf(table: PackTable, scope: RenderScope, keepEnd: boolean): string {
  const alignment = (align: PackColumn['align']): IParagraphOptions =>
    align === 'end' ? { alignment: AlignmentType.RIGHT } : {};
  const cells: CellWriter = {
    head: (label, align) =>
      scope.write.paragraph(
        { style: styleIds.tableHead, ...alignment(align) },
        wordRuns(label, scope, {}, table.change),
      ),
    body: (cell, align, keepNext) =>
      cellParagraphs(cell, scope, { ...alignment(align), ...keeping(keepNext) }),
  };
  return wordTable(table, scope, cells, keepEnd);
}

function cellParagraphs(cell: PackCell, scope: RenderScope, more: IParagraphOptions): string {
  if (cell.length === 0) return scope.write.paragraph({ style: styleIds.tableText, ...more });
  const blocks = cell.map((block, index) => {
    if (block.type === 'list')
      return listParagraphs(block, scope, styleIds.tableList, {
        ...keeping(more.keepNext === true),
        ...hanging,
      });
    const style = block.role === 'small' ? styleIds.tableSmall : styleIds.tableText;
    const between = index < cell.length - 1 ? { spacing: { after: twips(3) } } : {};
    return textParagraph(block, scope, { ...more, ...between, style });
  });
  return blocks.join('');
}

/** Air below a table, and the paragraph that Word wants between two tables. */
function afterTable({ write }: RenderScope, keepEnd: boolean): string {
  return write.paragraph({
    style: styleIds.tableText,
    ...keeping(keepEnd),
    spacing: { line: twips(belowTable), lineRule: LineRuleType.EXACT },
  });
}
