import type { PageMargins } from '#shared/domain/pack/pack-document';
import { largestTemplate } from '#shared/domain/pack/pack-template';
import { fail, succeed, type Result } from '#shared/domain/result';
import { cleaned } from '#electron/documents/template/clean';
import { furnitureHeight } from '#electron/documents/template/furniture-height';
import { askedFor, paragraphText, type Placeholder } from '#electron/documents/template/placeholders';
import { templateMargins } from '#electron/documents/template/template-margins';
import { relationsOf, type Relation } from '#electron/documents/template/relations';
import {
  isPicture,
  partText,
  readWordParts,
  type WordFileUse,
  type WordParts,
} from '#electron/documents/package/word-parts';
import { childOf, parseXml, within, type XmlElement } from '#electron/documents/package/xml-tree';

const documentPart = 'word/document.xml';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const templateFile: WordFileUse = {
  file: largestTemplate,
  picture: 2 * 2 ** 20,
  part: 8 * 2 ** 20,
  notWord: 'template-not-word',
  tooLarge: 'template-too-large',
};

/** A piece of a template with the pictures in it, by the id of their relation. */
export interface TemplatePiece {
  readonly root: XmlElement;
  readonly pictures: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;
}

/** A header and a footer. */
export interface TemplateFurniture {
  readonly header: TemplatePiece;
  readonly footer: TemplatePiece;
}

/** A house style that was found sound: what a pack takes from a template file. */
export interface Template {
  readonly styles: XmlElement;
  readonly theme: string | null;
  readonly margins: PageMargins;
  /** The body of the file; the paragraph that says `{{cover}}` is where the text of a cover goes. */
  readonly cover: TemplatePiece;
  readonly furniture: TemplateFurniture;
  /** Header and footer of the cover, where the template has a first page of its own. */
  readonly coverFurniture: TemplateFurniture;
}

/**
 * A house style from the bytes of a Word file, or why they are none: `template-not-word`, `template-too-large`,
 * `template-has-macros`, `template-reaches-out`, `template-lacks`, `template-unknown-placeholder`,
 * `template-unsupported`. Whatever passes gives packs that Word opens without repair.
 */
export function readTemplate(bytes: Uint8Array): Result<Template> {
  const unpacked = readWordParts(bytes, templateFile);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const harm = harmIn(parts);
  if (harm !== undefined) return harm;
  const document = rootOf(parts, documentPart, 'w:document');
  const styles = rootOf(parts, 'word/styles.xml', 'w:styles');
  if (document === undefined || styles === undefined)
    return fail('template-not-word', { reason: 'it has no document or no styles of Word' });
  const body = childOf(document, 'w:body');
  const sections = [...within(document, 'w:sectPr')];
  const [section] = sections;
  if (body === undefined || section === undefined || sections.length > 1)
    return fail('template-unsupported', { what: 'more than one section' });
  return assembled(parts, styles, body, section);
}

function assembled(
  parts: WordParts,
  styles: XmlElement,
  body: XmlElement,
  section: XmlElement,
): Result<Template> {
  const cover = piece(parts, documentPart, {
    ...body,
    children: body.children.filter((child) => child !== section),
  });
  const lookStyles = cleaned(styles);
  const furniture = furnitureOf(parts, section, 'default');
  if (!cover.ok) return cover;
  if (!lookStyles.ok) return lookStyles;
  if (!furniture.ok) return furniture;
  const hasFirst = childOf(section, 'w:titlePg') !== undefined;
  const first = hasFirst ? furnitureOf(parts, section, 'first') : furniture;
  if (!first.ok) return first;
  if (!hasPlaceForCover(cover.value.root))
    return fail('template-lacks', {
      placeholder: '{{cover}}',
      place: 'a paragraph of its own in the body, once',
    });
  return succeed({
    styles: lookStyles.value,
    theme: themeOf(parts),
    margins: templateMargins(section, {
      header: furnitureHeight(furniture.value.header.root, lookStyles.value),
      footer: furnitureHeight(furniture.value.footer.root, lookStyles.value),
    }),
    cover: cover.value,
    furniture: furniture.value,
    coverFurniture: first.value,
  });
}

function hasPlaceForCover(body: XmlElement): boolean {
  const places = [...within(body, 'w:p')].filter((paragraph) =>
    paragraphText(paragraph).includes('{{cover}}'),
  );
  const [place] = places;
  return places.length === 1 && place !== undefined && body.children.includes(place);
}

/** The theme, which the styles of a template name their type from; one with pictures of its own is left out. */
function themeOf(parts: WordParts): string | null {
  const theme = partText(parts, 'word/theme/theme1.xml');
  if (theme === undefined || parts.has('word/theme/_rels/theme1.xml.rels')) return null;
  return parseXml(theme) === undefined ? null : theme;
}

/** Macros, and anything that makes Word fetch or open something else. */
function harmIn(parts: WordParts): Result<never> | undefined {
  const types = partText(parts, '[Content_Types].xml');
  if (types === undefined || parseXml(types) === undefined)
    return fail('template-not-word', { reason: 'it does not say what its parts are' });
  if (
    /macroEnabled|vbaProject|activeX/iu.test(types) ||
    [...parts.keys()].some((name) => /vbaProject|activeX/iu.test(name))
  )
    return fail('template-has-macros');
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    const of = name.replace(/_rels\/([^/]*)\.rels$/u, '$1');
    const relations = relationsOf(parts, of);
    if (relations === undefined) return fail('template-not-word', { reason: `${name} is no XML` });
    const outside = relations.find(
      ({ external, type }) => external || type === 'oleObject' || type === 'aFChunk',
    );
    if (outside !== undefined) return fail('template-reaches-out', { target: outside.target.slice(0, 200) });
  }
  return undefined;
}

function rootOf(parts: WordParts, part: string, name: string): XmlElement | undefined {
  const text = partText(parts, part);
  const root = text === undefined ? undefined : parseXml(text);
  return root?.name === name && root.attributes.get('xmlns:w') === wordNamespace ? root : undefined;
}

function furnitureOf(parts: WordParts, section: XmlElement, type: string): Result<TemplateFurniture> {
  const header = furniturePiece(parts, section, type, 'header');
  if (!header.ok) return header;
  const footer = furniturePiece(parts, section, type, 'footer');
  if (!footer.ok) return footer;
  const asked = [header, footer].map(({ value }) => askedFor(value.root).known);
  const both = type === 'default' ? (['notice', 'page'] as const) : (['notice'] as const);
  const lacking = both.find((name) => !asked.flat().includes(name));
  if (lacking !== undefined)
    return fail('template-lacks', { placeholder: `{{${lacking}}}`, place: 'the header or the footer' });
  return succeed({ header: header.value, footer: footer.value });
}

function furniturePiece(
  parts: WordParts,
  section: XmlElement,
  type: string,
  what: 'header' | 'footer',
): Result<TemplatePiece> {
  const place = type === 'first' ? `the ${what} of the first page` : `the ${what}`;
  const lacks = fail('template-lacks', { placeholder: '{{marking}}', place });
  const reference = [...within(section, `w:${what}Reference`)].find(
    ({ attributes }) => attributes.get('w:type') === type,
  );
  const relation = relationsOf(parts, documentPart)?.find(
    ({ id }) => id === reference?.attributes.get('r:id'),
  );
  if (relation === undefined) return lacks;
  const root = rootOf(parts, relation.target, what === 'header' ? 'w:hdr' : 'w:ftr');
  if (root === undefined) return fail('template-not-word', { reason: `its ${what} cannot be read` });
  const made = piece(parts, relation.target, root);
  if (!made.ok) return made;
  return askedFor(made.value.root).known.includes('marking') ? made : lacks;
}

function piece(parts: WordParts, part: string, root: XmlElement): Result<TemplatePiece> {
  const clean = cleaned(root);
  if (!clean.ok) return clean;
  const { known, unknown } = askedFor(clean.value);
  const [stranger] = unknown;
  const misplaced: Placeholder | undefined =
    part === documentPart ? undefined : known.find((name) => name === 'cover');
  if (stranger !== undefined || misplaced !== undefined)
    return fail('template-unknown-placeholder', {
      found: stranger ?? `{{${misplaced ?? ''}}} outside of the body`,
    });
  const pictures = picturesOf(parts, relationsOf(parts, part) ?? [], clean.value);
  return pictures === undefined
    ? fail('template-not-word', { reason: 'a picture is not in it' })
    : succeed({ root: clean.value, pictures });
}

/** The pictures that a piece shows; `undefined` where one is missing. */
function picturesOf(
  parts: WordParts,
  relations: readonly Relation[],
  root: XmlElement,
): TemplatePiece['pictures'] | undefined {
  const pictures = new Map<string, { name: string; bytes: Uint8Array }>();
  for (const { attributes } of within(root)) {
    for (const [attribute, id] of attributes) {
      if (!attribute.startsWith('r:')) continue;
      const relation = relations.find((candidate) => candidate.id === id && candidate.type === 'image');
      const bytes = parts.get(relation?.target ?? '');
      if (relation === undefined || bytes === undefined || !isPicture(relation.target)) return undefined;
      if (!/\.(png|jpe?g|gif|bmp)$/iu.test(relation.target)) return undefined;
      pictures.set(id, { name: relation.target.replace(/^.*\//u, ''), bytes });
    }
  }
  return pictures;
}
