import { chartSize } from '#shared/domain/charts/bar-chart';
import type {
  PackBlock,
  PackFacts,
  PackHeading,
  PackInline,
  PackList,
  PackNote,
  PackParagraph,
  ParagraphRole,
} from '#shared/domain/pack/pack-blocks';
import { labelColumn } from '#electron/documents/layout/fact-column';
import { heightOf, linesOf, type Lines, type Setting } from '#electron/documents/layout/text-height';
import { piece, type Piece } from '#electron/documents/layout/piece';
import { entryStays } from '#electron/documents/layout/staying';
import { tablePieces } from '#electron/documents/layout/table-rows';
import { airOf, lineOf, type TypeSetting } from '#electron/documents/layout/type-setting';

/** What blocks came to: a paper is estimated in several settings, and for each of its pages, most blocks the same. */
const estimated = new WeakMap<PackBlock, { readonly at: string; readonly pieces: readonly Piece[] }>();

/** A block as pieces, set as the house style sets it; `width` is that of the text in points. */
export function blockPieces(block: PackBlock, type: TypeSetting, width: number): readonly Piece[] {
  const at = `${String(type.size)} ${String(type.close)} ${String(width)}`;
  const before = estimated.get(block);
  if (before?.at === at) return before.pieces;
  const pieces = piecesOf(block, type, width);
  estimated.set(block, { at, pieces });
  return pieces;
}

function piecesOf(block: PackBlock, type: TypeSetting, width: number): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [headingPiece(block, type, width)];
    case 'paragraph':
      return paragraphPieces(block, type, width);
    case 'list':
      return listPieces(block, type, width);
    case 'facts':
      return factPieces(block, type, width);
    case 'table':
      return tablePieces(block, type, width);
    case 'note':
      return notePieces(block, type, width);
    case 'figure':
      return [figurePiece(chartSize(block.chart), type, width)];
    case 'page-break':
      return [];
  }
}

const headings: Readonly<Record<PackHeading['level'], Setting & { before: number; after: number }>> = {
  // The rule below a title adds to its height.
  1: { size: 1.85, line: 1, before: 0, after: 0.7 + 0.45 },
  2: { size: 1.18, line: 1, before: 0.85, after: 0.2 },
  3: { size: 1, line: 1, before: 0.6, after: 0.2 },
};

function headingPiece({ level, inlines }: PackHeading, type: TypeSetting, width: number): Piece {
  const { size } = type;
  const look = headings[level];
  const lines = linesOf(inlines, { size: look.size * size, line: look.line, bold: true }, width);
  return {
    before: airOf(type, look.before * size),
    height: heightOf(lines),
    after: airOf(type, look.after * size),
    keepNext: true,
  };
}

const roles: Readonly<Record<ParagraphRole, Setting & { before: number; after: number }>> = {
  title: { size: 2.9, line: 1, bold: true, before: 0.6, after: 1 },
  subtitle: { size: 1.4, line: 1, before: 0, after: 2.9 },
  eyebrow: { size: 0.9, line: 1, bold: true, before: 0, after: 0.3 },
  lead: { size: 1.15, line: 1.1, before: 0, after: 0.5 },
  body: { size: 1, line: 1.1, before: 0, after: 0.4 },
  small: { size: 0.86, line: 1.1, before: 0, after: 0.35 },
  question: { size: 1, line: 1.1, bold: true, before: 0.35, after: 0.05 },
};

function paragraphPieces(
  { role, inlines }: PackParagraph,
  type: TypeSetting,
  width: number,
): readonly Piece[] {
  const { size } = type;
  const look = roles[role];
  const lines = linesOf(inlines, { ...look, size: look.size * size, line: lineOf(type, look.line) }, width);
  const [before, after] = [look.before * size, look.after * size];
  return broken(lines, airOf(type, before), airOf(type, after), role === 'question');
}

/** Lines of a paragraph that may be broken, though not after its first or before its last line. */
function broken(lines: Lines, before: number, after: number, keepNext: boolean): readonly Piece[] {
  const { count, height } = lines;
  if (count < 4) return [{ before, height: count * height, after, keepNext }];
  return [
    piece(2 * height, { before }),
    ...Array.from({ length: count - 4 }, () => piece(height)),
    piece(2 * height, { after, keepNext }),
  ];
}

function listPieces(list: PackList, type: TypeSetting, width: number): readonly Piece[] {
  const { size } = type;
  const own = listLook(list, size);
  const look = { ...own, line: lineOf(type, own.line), after: airOf(type, own.after) };
  const hang = size * (list.look === 'check' ? 1.725 : list.look === 'sources' ? 1.65 : 1.5);
  return list.items.map((item, index) => {
    const lines = linesOf(item.inlines, look, width - hang * (item.level + 1));
    return piece(heightOf(lines), { after: look.after, keepNext: entryStays(list, index) });
  });
}

function listLook({ look }: PackList, size: number): Setting & { readonly after: number } {
  if (look === 'sources') return { size: size * 0.8, line: 1, after: 1 };
  if (look === 'check') return { size: size * 0.92, line: 1.05, after: size * 0.15 };
  return { size, line: 1.1, after: size * 0.3 };
}

function factPieces({ items }: PackFacts, type: TypeSetting, width: number): readonly Piece[] {
  const column = labelColumn(items, type.size);
  return items.map(({ label, inlines }, index) => {
    const last = index === items.length - 1;
    const after = last ? 6 : airOf(type, type.size * 0.2);
    return piece(factHeight(label, inlines, type, width - column), { after, keepNext: !last });
  });
}

/** The height of a fact; `width` is that of what its label says. */
function factHeight(label: string, inlines: readonly PackInline[], type: TypeSetting, width: number): number {
  const { size } = type;
  const setting = { size, line: lineOf(type, 1.1) };
  const beside = linesOf(inlines, setting, width);
  const { height } = linesOf([{ type: 'text', text: label }], setting, width);
  return beside.count * Math.max(beside.height, height);
}

/** What stands below the rule at the foot of a paper, which stays together. */
export function footPieces(blocks: readonly PackBlock[], type: TypeSetting, width: number): readonly Piece[] {
  if (blocks.length === 0) return [];
  const { size } = type;
  const small = { ...type, size: size * 0.82 };
  const lines = blocks.flatMap((block) =>
    block.type === 'facts'
      ? block.items.map(({ label, inlines }) =>
          piece(factHeight(label, inlines, small, width - small.size * 10), {
            after: airOf(type, 1),
            keepNext: true,
          }),
        )
      : blockPieces(block, type, width),
  );
  return [piece(size * 0.86 * 1.343 + 1.5, { before: 14, after: 3, keepNext: true }), ...lines];
}

function notePieces(note: PackNote, type: TypeSetting, width: number): readonly Piece[] {
  const { size } = type;
  const text = { size: size * 0.95, line: lineOf(type, 1.1) };
  const inner = width - 8.5;
  const title = linesOf([{ type: 'text', text: note.title, marks: ['bold'] }], text, inner);
  const items = note.blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map(({ inlines }) => linesOf(inlines, text, inner - 14))
      : [linesOf(block.inlines, text, inner)],
  );
  return [
    piece(heightOf(title), {
      before: airOf(type, size * 0.8),
      after: airOf(type, size * 0.15),
      keepNext: true,
    }),
    ...items.map((lines) => piece(heightOf(lines), { after: airOf(type, size * 0.3) })),
  ];
}

/** A picture with its title below. */
function figurePiece(chart: ReturnType<typeof chartSize>, type: TypeSetting, width: number): Piece {
  const { size } = type;
  const title = size * 0.86 * 1.2207;
  return {
    before: airOf(type, size * 0.4),
    height: (chart.height * width) / chart.width + airOf(type, 2) + title,
    after: airOf(type, size * 0.9),
    keepNext: false,
  };
}
