import { childOf, within, type XmlElement } from '#electron/documents/package/xml-tree';

/** English Metric Units to the twip. */
const metricUnits = 635;

/** Height of a line set solid, as a share of its type size, and Word's own type size in half-points. */
const [solidLine, plainSize] = [1.2207, 20];

/**
 * About how tall a header or a footer is, in twips: its lines at the sizes and spacings of their styles, with the
 * pictures in them, and the rows of its tables. Pictures that float beside the text take no room.
 */
export function furnitureHeight(root: XmlElement, styles: XmlElement): number {
  return Math.ceil(blocksHeight(root, lookOf(styles)));
}

/** The first value of an attribute that a paragraph, its style or what the styles start from gives. */
type Look = (paragraph: XmlElement, path: readonly string[], attribute: string) => number | undefined;

function blocksHeight(parent: XmlElement, look: Look): number {
  return elementsOf(parent).reduce((sum, block) => {
    if (block.name === 'w:p') return sum + paragraphHeight(block, look);
    if (block.name === 'w:tbl') return sum + tableHeight(block, look);
    return ['w:sdt', 'w:sdtContent'].includes(block.name) ? sum + blocksHeight(block, look) : sum;
  }, 0);
}

function tableHeight(table: XmlElement, look: Look): number {
  return elementsOf(table, 'w:tr').reduce((sum, row) => {
    const least = numberOf(childOf(childOf(row, 'w:trPr'), 'w:trHeight'), 'w:val') ?? 0;
    const cells = elementsOf(row, 'w:tc').map((cell) => blocksHeight(cell, look));
    return sum + Math.max(least, ...cells);
  }, 0);
}

function paragraphHeight(paragraph: XmlElement, look: Look): number {
  const spacing = (attribute: string): number | undefined =>
    look(paragraph, ['w:pPr', 'w:spacing'], attribute);
  const [line = 240, before = 0, after = 0] = ['w:line', 'w:before', 'w:after'].map(spacing);
  const rule = lineRule(paragraph);
  const own = [...within(paragraph, 'w:sz')].map((size) => numberOf(size, 'w:val') ?? 0);
  const size = Math.max(look(paragraph, ['w:rPr', 'w:sz'], 'w:val') ?? plainSize, ...own);
  const solid = size * 10 * solidLine;
  const text = { exact: line, atLeast: Math.max(line, solid), auto: (solid * line) / 240 }[rule];
  const lines = 1 + [...within(paragraph, 'w:br')].length;
  const picture = Math.max(
    0,
    ...[...within(paragraph, 'wp:inline')].map((inline) => numberOf(childOf(inline, 'wp:extent'), 'cy') ?? 0),
  );
  return before + Math.max(lines * text, picture / metricUnits) + after;
}

/** How the lines of a paragraph are measured where it says so itself; as a multiple of solid ones otherwise. */
function lineRule(paragraph: XmlElement): 'exact' | 'atLeast' | 'auto' {
  const rule = childOf(childOf(paragraph, 'w:pPr'), 'w:spacing')?.attributes.get('w:lineRule');
  return rule === 'exact' || rule === 'atLeast' ? rule : 'auto';
}

/** What paragraphs look like: themselves, then their style with those it is based on, then what all start from. */
function lookOf(styles: XmlElement): Look {
  const byId = new Map(
    elementsOf(styles, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const plain = elementsOf(styles, 'w:style').find(
    ({ attributes }) => attributes.get('w:type') === 'paragraph' && attributes.get('w:default') === '1',
  );
  const defaults = childOf(styles, 'w:docDefaults');
  const chainOf = (paragraph: XmlElement): readonly XmlElement[] => {
    const named = valueOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
    const chain: XmlElement[] = [];
    let style = named === undefined ? plain : byId.get(named);
    while (style !== undefined && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(valueOf(childOf(style, 'w:basedOn')) ?? '');
    }
    return chain;
  };
  return (paragraph, path, attribute) => {
    const [properties = '', name = ''] = path;
    const inDefaults = childOf(defaults, `${properties}Default`);
    return [paragraph, ...chainOf(paragraph), ...(inDefaults === undefined ? [] : [inDefaults])]
      .map((holder) => numberOf(childOf(childOf(holder, properties), name), attribute))
      .find((value) => value !== undefined);
  };
}

function elementsOf(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = Number(element?.attributes.get(attribute) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
