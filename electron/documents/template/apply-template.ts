import { strFromU8, strToU8 } from 'fflate/browser';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { paperWording } from '#shared/messages/papers/paper-wording';
import { withNamespaces } from '#electron/documents/template/clean';
import { fillIn, pageMark, paragraphText } from '#electron/documents/template/placeholders';
import type { Template, TemplatePiece } from '#electron/documents/template/read-template';
import { relationsPart } from '#electron/documents/template/relations';
import { mergedStyles, renamedStyles, renameStyles } from '#electron/documents/template/template-styles';
import { parseXml, within, xmlOf, type XmlElement } from '#electron/documents/package/xml-tree';
import { pageLabelWords, runningHeadWords } from '#electron/documents/word/furniture';
import { styleIds, paperTypeSize, textWidth } from '#electron/documents/word/house-style';
import type { PackageParts } from '#electron/documents/word/shell';
import { xmlLine } from '#electron/documents/word/xml-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Dresses the parts of a rendered pack in a house style: its styles, its header and footer on every page, its cover around the text
 * of ours. The words and their order are the pack's; nothing of the template's own but what stands there as text and
 * pictures comes in. The same pack and template give the same bytes.
 */
export function applyTemplate(parts: PackageParts, document: PackDocument, template: Template): void {
  const ours = rootIn(parts, 'word/styles.xml');
  const renamed = renamedStyles(template.styles, ours);
  const look = {
    scale: document.typeSize / paperTypeSize,
    fixed: [styleIds.marking, styleIds.running],
    language: document.language,
    width: textWidth(document),
  };
  write(parts, 'word/styles.xml', {
    ...mergedStyles(template.styles, ours, look),
    attributes: ours.attributes,
  });
  document.sections.forEach((section, index) => {
    const values = valuesFor(document, section);
    const from = section.kind === 'cover' ? template.coverFurniture : template.furniture;
    for (const [type, given] of [
      ['header', from.header],
      ['footer', from.footer],
    ] as const) {
      const part = `word/${type}${String(index + 1)}.xml`;
      write(parts, part, placed(parts, part, given, values, renamed));
    }
  });
  if (document.sections[0]?.kind === 'cover')
    dressCover(parts, template.cover, valuesFor(document, document.sections[0]), renamed);
  if (template.theme !== null) parts['word/theme/theme1.xml'] = strToU8(template.theme);
}

type Values = Parameters<typeof fillIn>[1];

function valuesFor(document: PackDocument, section: PackSection): Values {
  const wording = paperWording(document.language);
  const label = pageLabelWords(section, wording);
  return {
    marking: xmlLine(section.marking),
    notice: xmlLine(document.notice ?? ''),
    page: label === null ? '' : `${label}${pageMark}`,
    'running-head': xmlLine(runningHeadWords(section, wording)),
    title: xmlLine([document.edition, document.title].filter((part) => part !== undefined).join(' \u00b7 ')),
    department: xmlLine(document.author),
    date: document.date,
  };
}

/** A piece of the template with its placeholders filled and its pictures in the file. */
function placed(
  parts: PackageParts,
  part: string,
  piece: TemplatePiece,
  values: Values,
  renamed: ReadonlyMap<string, string>,
): XmlElement {
  const root = structuredClone(piece.root);
  fillIn(root, values);
  renameStyles(root, renamed);
  const prefix = part.replace(/^word\/|\.xml$/gu, '');
  let drawn = 0;
  for (const { name, attributes } of within(root)) {
    if (name === 'wp:docPr') attributes.set('id', String(drawingId(prefix) + (drawn += 1)));
    for (const [attribute, id] of attributes) {
      if (attribute.startsWith('r:')) attributes.set(attribute, `Template${id}`);
    }
  }
  for (const [id, { name, bytes }] of piece.pictures) {
    parts[`word/media/template-${name}`] = bytes;
    addRelation(parts, part, `Template${id}`, 'image', `media/template-${name}`);
  }
  return withNamespaces(root);
}

/** Numbers that no drawing of the pack itself has: its own start at 1. */
function drawingId(part: string): number {
  const number = Number(/\d+$/u.exec(part)?.[0] ?? 0);
  return 1_000_000 + number * 1_000 + (part.startsWith('footer') ? 500 : 0);
}

/** Puts the template's cover around the text of ours, where it says `{{cover}}`. */
function dressCover(
  parts: PackageParts,
  cover: TemplatePiece,
  values: Values,
  renamed: ReadonlyMap<string, string>,
): void {
  const root = placed(parts, 'word/document.xml', cover, values, renamed);
  const at = root.children.findIndex(
    (child) => typeof child !== 'string' && paragraphText(child).includes('{{cover}}'),
  );
  const xmlFrom = (children: XmlElement['children']): string =>
    children.map((child) => (typeof child === 'string' ? '' : xmlOf(withNamespaces(child)))).join('');
  const whole = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const start = whole.indexOf('<w:body>') + '<w:body>'.length;
  const end = whole.lastIndexOf('<w:p>', whole.indexOf('<w:sectPr'));
  const dressed = [
    whole.slice(0, start),
    xmlFrom(root.children.slice(0, at)),
    whole.slice(start, end),
    xmlFrom(root.children.slice(at + 1)),
    whole.slice(end),
  ];
  parts['word/document.xml'] = strToU8(dressed.join(''));
}

function addRelation(parts: PackageParts, part: string, id: string, type: string, target: string): void {
  const name = relationsPart(part);
  const empty = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const there =
    parts[name] === undefined
      ? empty
      : strFromU8(parts[name]).replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>');
  const relation = `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`;
  parts[name] = strToU8(there.replace('</Relationships>', `${relation}</Relationships>`));
}

function rootIn(parts: PackageParts, name: string): XmlElement {
  const root = parseXml(strFromU8(parts[name] ?? new Uint8Array()));
  if (root === undefined) throw new Error(`The Word library wrote no sound ${name}.`);
  return root;
}

function write(parts: PackageParts, name: string, root: XmlElement): void {
  parts[name] = strToU8(declaration + xmlOf(root));
}
