import type { PackDocument } from '#shared/domain/pack/pack-document';
import { fonts } from '#electron/documents/word/house-style';
import { xmlEscaped } from '#electron/documents/word/xml-text';

/** A part of the package that replaces the one that docx writes. */
export interface OwnPart {
  readonly path: string;
  readonly data: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts that docx cannot write as a pack needs them: properties with fixed dates and a language, fonts with stand-ins. */
export function ownParts(document: PackDocument): readonly OwnPart[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(document) },
    { path: 'docProps/app.xml', data: appProperties() },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
}

function coreProperties(document: PackDocument): string {
  const at = `${document.date}T00:00:00Z`;
  const element = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${xmlEscaped(text)}</${name}>`;
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', document.title),
    element('dc:subject', document.subject),
    element('dc:creator', document.author),
    element('cp:keywords', document.marking),
    element('cp:lastModifiedBy', document.author),
    moment('created'),
    moment('modified'),
    element('dc:language', document.language),
    '</cp:coreProperties>',
  ].join('');
}

function appProperties(): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Chancery</Application></Properties>`;
}

function fontTable(): string {
  const font = (name: string, instead: string, family: string): string =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  return [
    declaration,
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    font(fonts.body, fonts.bodyInstead, 'swiss'),
    font(fonts.devanagari, fonts.devanagariInstead, 'swiss'),
    '</w:fonts>',
  ].join('');
}
