import { childOf, type XmlElement } from '#electron/documents/package/xml-tree';
import { houseMargins, pageSizes } from '#electron/documents/word/house-style';
import type { PageMargins } from '#shared/domain/pack/pack-document';

/** What a text needs at least, in twips: a table of four columns, and a heading with a few lines below it. */
const leastText = { width: 5_000, height: 5_000 } as const;

/**
 * The margins of a template's section, whatever the size of its paper; the gutter counts as margin. Those of the built-in
 * style where it has none, or leaves no room for a text on each size of paper.
 */
export function templateMargins(section: XmlElement): PageMargins {
  const given = childOf(section, 'w:pgMar')?.attributes;
  const twips = (name: string, otherwise: number): number => {
    const value = Number(given?.get(`w:${name}`) ?? Number.NaN);
    return Number.isFinite(value) ? Math.round(value) : otherwise;
  };
  const margins: PageMargins = {
    // Below zero, the text stays where it is however tall the header is. Ours never lies below one.
    top: Math.abs(twips('top', houseMargins.top)),
    bottom: Math.abs(twips('bottom', houseMargins.bottom)),
    left: twips('left', houseMargins.left) + twips('gutter', 0),
    right: twips('right', houseMargins.right),
    header: twips('header', houseMargins.header),
    footer: twips('footer', houseMargins.footer),
  };
  return leavesRoom(margins) ? margins : houseMargins;
}

/** A head or foot line that stands far from the edge pushes the text away as a margin does. */
function leavesRoom({ top, bottom, left, right, header, footer }: PageMargins): boolean {
  const [above, below] = [Math.max(top, header), Math.max(bottom, footer)];
  return (
    [top, bottom, left, right, header, footer].every((length) => length >= 0) &&
    Object.values(pageSizes).every(
      ({ width, height }) =>
        width - left - right >= leastText.width && height - above - below >= leastText.height,
    )
  );
}
