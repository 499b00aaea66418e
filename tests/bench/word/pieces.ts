import { packInlineText, type PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/** What every maker of Word files can make: no looks, no markings, no page numbers, which only ours has. */
export type Piece =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'entry'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

/** The words of a pack document in their order. */
export function piecesOf(document: PackDocument): readonly Piece[] {
  return document.sections.flatMap(({ blocks, foot }) => [...blocks, ...foot].flatMap(piecesOfBlock));
}

function piecesOfBlock(block: PackBlock): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', level: block.level, text: packInlineText(block.inlines) }];
    case 'paragraph':
      return [{ type: 'paragraph', text: packInlineText(block.inlines) }];
    case 'list':
      return block.items.map(({ inlines }) => ({ type: 'entry', text: packInlineText(inlines) }));
    case 'facts':
      return block.items.map(({ label, inlines }) => ({
        type: 'paragraph',
        text: `${label}: ${packInlineText(inlines)}`,
      }));
    case 'table':
      return [
        { type: 'table', rows: [block.columns.map(({ label }) => label), ...block.rows.map(wordsOfRow)] },
      ];
    case 'note':
      return [{ type: 'paragraph', text: block.title }, ...block.blocks.flatMap(piecesOfBlock)];
    case 'figure':
      return [{ type: 'paragraph', text: block.chart.description }];
    case 'page-break':
      return [];
  }
}

function wordsOfRow({ cells }: { readonly cells: readonly (readonly PackBlock[])[] }): readonly string[] {
  return cells.map((cell) =>
    cell
      .flatMap(piecesOfBlock)
      .map((piece) => (piece.type === 'table' ? '' : piece.text))
      .join('\n'),
  );
}

/** The pieces as Pandoc's own tree in JSON; `version` is what `pandoc -t json` says of itself. */
export function pandocTree(pieces: readonly Piece[], version: readonly number[]): string {
  const attributes = ['', [], []];
  const words = (text: string): unknown =>
    text
      .split(/\s+/u)
      .flatMap((word, index) => [...(index > 0 ? [{ t: 'Space' }] : []), { t: 'Str', c: word }]);
  const plain = (text: string): unknown => [{ t: 'Plain', c: words(text) }];
  const row = (cells: readonly string[]): unknown => [
    attributes,
    cells.map((text) => [attributes, { t: 'AlignDefault' }, 1, 1, plain(text)]),
  ];
  const block = (piece: Piece): unknown => {
    if (piece.type === 'heading') return { t: 'Header', c: [piece.level, attributes, words(piece.text)] };
    if (piece.type === 'entry') return { t: 'BulletList', c: [plain(piece.text)] };
    if (piece.type === 'paragraph') return { t: 'Para', c: words(piece.text) };
    const [head = [], ...body] = piece.rows;
    const columns = head.map(() => [{ t: 'AlignDefault' }, { t: 'ColWidthDefault' }]);
    const parts = [[attributes, [row(head)]], [[attributes, 0, [], body.map(row)]], [attributes, []]];
    return { t: 'Table', c: [attributes, [null, []], columns, ...parts] };
  };
  return JSON.stringify({ 'pandoc-api-version': version, meta: {}, blocks: pieces.map(block) });
}
