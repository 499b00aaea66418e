import { childOf, type XmlElement } from '#electron/documents/package/xml-tree';
import { houseMargins, pageSizes } from '#electron/documents/word/house-style';
import type { PageMargins } from '#shared/domain/pack/pack-document';

/** What a text needs at least, in twips: a table of four columns, and a heading with a few lines below it. */
const leastText = { width: 5_000, height: 5_000 } as const;

/** How tall the header and the footer of a template are, in twips. */
export interface FurnitureHeights {
  readonly header: number;
  readonly footer: number;
}

/**
 * The margins of a template's section, whatever the size of its paper; the gutter counts as margin, and so does what a
 * header or a footer takes of the text, for Word pushes the text away from one that is taller than its margin. Those of
 * the built-in style where it has none, or leaves no room for a text on each size of paper.
 */
export function templateMargins(section: XmlElement, heights: FurnitureHeights): PageMargins {
  const given = childOf(section, 'w:pgMar')?.attributes;
  const twips = (name: string, otherwise: number): number => {
    const value = Number(given?.get(`w:${name}`) ?? Number.NaN);
    return Number.isFinite(value) ? Math.round(value) : otherwise;
  };
  const header = twips('header', houseMargins.header);
  const footer = twips('footer', houseMargins.footer);
  const margins: PageMargins = {
    // Below zero, the text stays where it is however tall the header is. Ours never lies below one.
    top: Math.max(Math.abs(twips('top', houseMargins.top)), header + heights.header),
    bottom: Math.max(Math.abs(twips('bottom', houseMargins.bottom)), footer + heights.footer),
    left: twips('left', houseMargins.left) + twips('gutter', 0),
    right: twips('right', houseMargins.right),
    header,
    footer,
  };
  return leavesRoom(margins) ? margins : houseMargins;
}

function leavesRoom({ top, bottom, left, right, header, footer }: PageMargins): boolean {
  return (
    [top, bottom, left, right, header, footer].every((length) => length >= 0) &&
    Object.values(pageSizes).every(
      ({ width, height }) =>
        width - left - right >= leastText.width && height - top - bottom >= leastText.height,
    )
  );
}
