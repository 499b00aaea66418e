import { childOf, within, xmlElement, type XmlElement } from '#electron/documents/package/xml-tree';

/** Attributes `w:val` of these elements name a style. */
const styleReferences = ['w:basedOn', 'w:next', 'w:link', 'w:pStyle', 'w:rStyle', 'w:tblStyle'];

function nameOf(style: XmlElement): string {
  return (childOf(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase();
}

function idOf(style: XmlElement): string {
  return style.attributes.get('w:styleId') ?? '';
}

/**
 * The ids of a template's styles that must change: one that bears the name of a style of ours bears its id too. Word in
 * another language calls 'heading 1' `berschrift1`.
 */
export function renamedStyles(template: XmlElement, ours: XmlElement): ReadonlyMap<string, string> {
  const idsByName = new Map([...within(ours, 'w:style')].map((style) => [nameOf(style), idOf(style)]));
  return new Map(
    [...within(template, 'w:style')].flatMap((style): readonly (readonly [string, string])[] => {
      const id = idsByName.get(nameOf(style));
      return id === undefined || id === idOf(style) ? [] : [[idOf(style), id]];
    }),
  );
}

/** Gives styles, and whatever names them, their new ids, in place. */
export function renameStyles(root: XmlElement, renamed: ReadonlyMap<string, string>): void {
  for (const { name, attributes } of within(root)) {
    const at = name === 'w:style' ? 'w:styleId' : styleReferences.includes(name) ? 'w:val' : undefined;
    const id = at === undefined ? undefined : renamed.get(attributes.get(at) ?? '');
    if (at !== undefined && id !== undefined) attributes.set(at, id);
  }
}

/**
 * The styles of a pack: those of the template, then ours that it does not have. Type of another size than a paper's
 * (`scale` other than 1, for the points card) grows with it, the lines on every page excepted, which are as wide as
 * the text (`width`, in twips); headings keep their
 * outline levels whatever the template says, or no navigation would show them.
 */
export function mergedStyles(
  template: XmlElement,
  ours: XmlElement,
  {
    scale,
    fixed,
    language,
    width,
  }: {
    readonly scale: number;
    readonly fixed: readonly string[];
    readonly language: string;
    readonly width: number;
  },
): XmlElement {
  const merged = structuredClone(template);
  renameStyles(merged, renamedStyles(template, ours));
  const there = new Set([...within(merged, 'w:style')].map(idOf));
  for (const part of [...within(merged, 'w:docDefaults'), ...within(merged, 'w:style')]) {
    if (!fixed.includes(idOf(part))) scaleType(part, scale);
    keepOutline(part);
    if (fixed.includes(idOf(part))) reachRight(part, width);
  }
  speak(merged, language);
  merged.children.push(...[...within(ours, 'w:style')].filter((style) => !there.has(idOf(style))));
  return merged;
}

function scaleType(part: XmlElement, scale: number): void {
  for (const name of ['w:sz', 'w:szCs']) {
    for (const { attributes } of within(part, name))
      attributes.set('w:val', String(Math.round(Number(attributes.get('w:val')) * scale)));
  }
}

/** The last tab of the lines on every page ends at the end of the text, whose width the paper decides with the margins. */
function reachRight(style: XmlElement, width: number): void {
  const last = [...within(style, 'w:tab')].findLast(({ attributes }) => attributes.get('w:val') === 'right');
  last?.attributes.set('w:pos', String(width));
}

function keepOutline(style: XmlElement): void {
  const level = /^Heading([1-3])$/u.exec(idOf(style))?.[1];
  if (level === undefined || [...within(style, 'w:outlineLvl')].length > 0) return;
  let paragraph = childOf(style, 'w:pPr');
  if (paragraph === undefined) {
    paragraph = xmlElement('w:pPr');
    const at = style.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:rPr');
    style.children.splice(at < 0 ? style.children.length : at, 0, paragraph);
  }
  paragraph.children.push(xmlElement('w:outlineLvl', { 'w:val': String(Number(level) - 1) }));
}

/** The language of a pack is its own; a template speaks none. */
function speak(styles: XmlElement, language: string): void {
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  for (const element of [styles, ...within(styles)])
    element.children = element.children.filter(
      (child) => typeof child === 'string' || child.name !== 'w:lang',
    );
  defaults?.children.push(
    xmlElement('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'hi-IN' }),
  );
}
