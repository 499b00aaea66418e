import type { PackSection, PageSetting } from '#shared/domain/pack/pack-document';
import { piece, type Piece } from '#electron/documents/layout/piece';
import { blockPieces, footPieces } from '#electron/documents/layout/pieces';
import { airBeforeSmall, endsThatStay, listBeforeSmall } from '#electron/documents/layout/staying';
import type { TypeSetting } from '#electron/documents/layout/type-setting';
import { houseMargins, pageSizes, textWidth } from '#electron/documents/word/house-style';

/** The text of a page within its margins, in points. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** What a page holds. */
export function textArea(page: PageSetting): TextArea {
  const { paper, margins = houseMargins } = page;
  return {
    width: textWidth(page) / 20,
    height: (pageSizes[paper].height - margins.top - margins.bottom) / 20,
  };
}

/** What is set: a paper with its tab and what stands at its foot. */
type Paper = Pick<PackSection, 'tab' | 'blocks' | 'foot' | 'close'>;

/**
 * An estimate of the pages that a paper fills, the last one as a share: 1.25 is a page and a quarter. Words are measured
 * with the widths of the house style's letters, and pages end where Word would end them: no heading alone at the foot,
 * no row in two, no line alone. A test holds it against what LibreOffice makes of the sample.
 */
export function estimatedPages(paper: Paper, typeSize: number, page: PageSetting): number {
  const { tab, blocks, foot, close = false } = paper;
  const { width, height } = textArea(page);
  const type: TypeSetting = { size: typeSize, close };
  const eyebrow = tab === null ? [] : [piece(typeSize * 0.9 * 1.2207, { after: 3, keepNext: true })];
  const stays = endsThatStay(blocks, foot);
  const pieces = blocks.flatMap((block, index) => {
    const own = blockPieces(block, type, width);
    const [stay, air] = [stays(index), listBeforeSmall(blocks, index)];
    if (!stay && !air) return own;
    const ending = (last: Piece): Piece => ({
      ...last,
      ...(stay && { keepNext: true }),
      ...(air && { after: airBeforeSmall }),
    });
    return [...own.slice(0, -1), ...own.slice(-1).map(ending)];
  });
  return pagesOf([...eyebrow, ...pieces, ...footPieces(foot, type, width)], height);
}

/** Sets pieces one below the other, and begins a page where what must stay together no longer fits. */
function pagesOf(pieces: readonly Piece[], height: number): number {
  let full = 0;
  let at = 0;
  for (const { tall, hanging, headAtTop } of kept(pieces).map(measured)) {
    if (at > 0 && at + tall - hanging > height) {
      full += 1;
      at = headAtTop;
    }
    at += tall;
    const over = Math.max(0, Math.ceil((at - hanging) / height) - 1);
    full += over;
    at -= over * height;
  }
  return full + Math.min(at / height, 1);
}

/** A group of pieces: its height, the air at its end, and what comes or falls away above it at the top of a page. */
interface Measured {
  readonly tall: number;
  readonly hanging: number;
  readonly headAtTop: number;
}

function measured(group: readonly Piece[]): Measured {
  const first = group.at(0);
  return {
    tall: group.reduce((sum, part) => sum + part.before + part.height + part.after, 0),
    hanging: group.at(-1)?.after ?? 0,
    headAtTop: (first?.head ?? 0) - (first?.before ?? 0),
  };
}

/** Pieces in the groups that stay on one page. */
function kept(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let open = false;
  for (const next of pieces) {
    if (open) groups.at(-1)?.push(next);
    else groups.push([next]);
    open = next.keepNext;
  }
  return groups;
}
