import { Document, Footer, Header, Packer, SectionType } from 'docx';
import { strFromU8, unzipSync } from 'fflate/browser';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { houseMargins, pageSizes } from '#electron/documents/word/house-style';
import { houseNumbering } from '#electron/documents/word/numbering';
import { houseStyles } from '#electron/documents/word/styles';
import type { OwnPart } from '#electron/documents/word/package-parts';
import { writtenXml } from '#electron/documents/word/written-xml';
import type { Furniture } from '#electron/documents/word/furniture';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const partType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A section as it is written: paragraphs and tables, and what stands at the head and the foot of its pages. */
export interface WrittenSection extends Furniture {
  readonly body: string;
}

/** The parts of a package by their paths. */
export type PackageParts = Record<string, Uint8Array>;

/** A document of the Word library with all that a pack needs but its text: styles, lists, one empty section. */
export function shellDocument(document: PackDocument): Document {
  return new Document({
    title: document.title,
    styles: houseStyles(document),
    numbering: houseNumbering(document.typeSize),
    sections: [
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: pageSizes[document.paper],
            margin: { ...(document.margins ?? houseMargins) },
            pageNumbers: { start: 1 },
          },
        },
        headers: { default: new Header({ children: [] }) },
        footers: { default: new Footer({ children: [] }) },
        children: [],
      },
    ],
  });
}

/**
 * A document with its text: the parts of its shell with those of the text, and `own` ones in place of the library's. Parts
 * that say of another that it relates to nothing are left out.
 */
export async function packageParts(
  shell: Document,
  sections: Iterable<WrittenSection>,
  own: () => readonly OwnPart[],
): Promise<PackageParts> {
  const text = textParts(shell, sections);
  const replaced = own().map(({ path, data }) => [path, encoded(data)] as const);
  const parts = { ...unzipSync(await Packer.pack(shell, 'uint8array')), ...text };
  const all = Object.entries({ ...parts, ...Object.fromEntries(replaced) });
  return Object.fromEntries(all.filter(([path, data]) => !path.endsWith('.rels') || relates(data)));
}

function relates(relations: Uint8Array): boolean {
  return strFromU8(relations).includes('<Relationship ');
}

/**
 * The text of a document as the parts that replace those of its shell: the body, and a header and a footer for each
 * section. The shell gets what relates to them. The sections are taken one by one, and none is kept as it came.
 */
function textParts(shell: Document, sections: Iterable<WrittenSection>): PackageParts {
  const { before, section: properties, after } = aroundText(shell);
  const body: Uint8Array[] = [encoded(declaration + before)];
  const parts: PackageParts = {};
  let last: string | undefined;
  let count = 0;
  for (const section of sections) {
    if (last !== undefined) body.push(encoded(endedBy(last, propertiesOf(properties, count))));
    last = section.body;
    count += 1;
    for (const kind of ['header', 'footer'] as const) {
      parts[`word/${kind}${String(count)}.xml`] = encoded(furnitureXml(kind, section[kind]));
      relate(shell, kind, count);
    }
  }
  body.push(encoded((last ?? '') + propertiesOf(properties, count) + after));
  return { 'word/document.xml': Buffer.concat(body), ...parts };
}

/** What the library writes around the text: the beginning, the properties of a section, the end. */
function aroundText(shell: Document): { before: string; section: string; after: string } {
  const xml = writtenXml(shell.Document.View, shell);
  const [, before, section, after] =
    /^(.*<w:body>)(<w:sectPr>.*<\/w:sectPr>)(<\/w:body>.*)$/su.exec(xml) ?? [];
  if (before === undefined || section === undefined || after === undefined)
    throw new Error(`The Word library wrote another document than one with an empty section: ${xml}`);
  return { before, section, after };
}

/** The properties of the n-th section: those of the first, with a header and a footer of its own. */
function propertiesOf(properties: string, count: number): string {
  if (count === 1) return properties;
  return properties.replace(
    /<w:(header|footer)Reference w:type="default" r:id="[^"]*"\/>/gu,
    (_, kind: string) => `<w:${kind}Reference w:type="default" r:id="rId${relationOf(kind, count)}"/>`,
  );
}

function relationOf(kind: string, count: number): string {
  return `${kind === 'header' ? 'Header' : 'Footer'}${String(count)}`;
}

/** A section but the last ends with the last of its paragraphs. */
function endedBy(body: string, properties: string): string {
  const start = body.lastIndexOf('<w:p>');
  const end = body.indexOf('</w:pPr>', start);
  if (start < 0 || end < 0) throw new Error('A section does not end with a paragraph in a style.');
  return body.slice(0, end) + properties + body.slice(end);
}

/** The library declares some thirty namespaces in each header; these name elements of one. */
function furnitureXml(kind: 'header' | 'footer', paragraphs: string): string {
  const element = kind === 'header' ? 'w:hdr' : 'w:ftr';
  return `${declaration}<${element} xmlns:w="${main}">${paragraphs}</${element}>`;
}

/** The first section is that of the shell, which has its relations. */
function relate(shell: Document, kind: 'header' | 'footer', count: number): void {
  if (count === 1) return;
  const name = `${kind}${String(count)}.xml`;
  shell.Document.Relationships.addRelationship(relationOf(kind, count), `${relationTypes}/${kind}`, name);
  shell.ContentTypes.addOverride(`${partType}.${kind}+xml`, `/word/${name}`);
}

function encoded(xml: string): Uint8Array {
  return Buffer.from(xml, 'utf8');
}
