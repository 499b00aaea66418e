import { strFromU8, unzipSync } from 'fflate';

/** What a Word file says, read back from its bytes. */
export interface PackageText {
  /** The body, a line for each paragraph. */
  readonly body: string;
  /** What stands in headers and footers, each once. */
  readonly margins: readonly string[];
  /** Document properties that hold anything, by their name in the file. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Addresses that links lead to. */
  readonly links: readonly string[];
  /** Texts for those who cannot see a table or picture. */
  readonly descriptions: readonly string[];
  /** Every part of the package. */
  readonly parts: readonly string[];
}

/** Reads the bytes of a Word file as anyone could who receives it. */
export function readPackage(bytes: Uint8Array): PackageText {
  const files = unzipSync(bytes);
  const names = Object.keys(files).sort();
  const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const all = (of: RegExp): readonly string[] => names.filter((name) => of.test(name)).map(textOf);
  const body = textOf('word/document.xml');
  const margins = all(/^word\/(header|footer)\d*\.xml$/u).map((xml) => paragraphs(xml).join(' | '));
  return {
    body: paragraphs(body).join('\n'),
    margins: [...new Set(margins.filter((text) => text !== ''))],
    properties: all(/^docProps\/.*\.xml$/u).flatMap(properties),
    links: all(/\.rels$/u).flatMap(externalTargets),
    descriptions: attributes(body, /<w:tblCaption [^>]*w:val="([^"]*)"|<wp:docPr [^>]*descr="([^"]*)"/gu),
    parts: names,
  };
}

function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) => lineOf(paragraph));
}

function lineOf(paragraph: string): string {
  const pieces = paragraph.matchAll(
    /<w:(?:t|delText|instrText)(?: [^>]*)?>([^<]*)<|<w:(tab)\/>|<w:(br)(?: [^>]*)?\/>/gu,
  );
  return [...pieces].map(([, text, tab]) => (tab === undefined ? unescaped(text ?? '\n') : '\t')).join('');
}

function properties(xml: string): readonly { readonly name: string; readonly value: string }[] {
  return [...xml.matchAll(/<(?:\w+:)?(\w+)(?: [^>]*)?>([^<]+)<\//gu)].map(([, name = '', value = '']) => ({
    name,
    value: unescaped(value),
  }));
}

function externalTargets(xml: string): readonly string[] {
  const external = [...xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/gu)];
  return external.flatMap(([tag]) => attributes(tag, /Target="([^"]*)"/gu));
}

function attributes(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, first, second]) => unescaped(first ?? second ?? ''));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}
