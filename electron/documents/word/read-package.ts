import { strFromU8, unzipSync } from 'fflate';

/** What a Word file says, read back from its bytes. */
export interface PackageText {
  /** The body: a line for each paragraph and for each row of a table. */
  readonly body: string;
  /** What stands in headers and footers, each once. */
  readonly margins: readonly string[];
  /** Document properties that hold anything, by their name in the file. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Addresses that links lead to. */
  readonly links: readonly string[];
  /** Texts for those who cannot see a table or picture. */
  readonly descriptions: readonly string[];
  /** What a reader does not see at first and that is in the file all the same; empty in a paper as we make it. */
  readonly traces: readonly ('comments' | 'revisions' | 'hidden-text' | 'tags')[];
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
    body: lines(body).join('\n'),
    margins: [...new Set(margins.filter((text) => text !== ''))],
    properties: all(/^docProps\/.*\.xml$/u).flatMap(properties),
    links: all(/\.rels$/u).flatMap(externalTargets),
    descriptions: attributes(body, /<w:tblCaption [^>]*w:val="([^"]*)"|<wp:docPr [^>]*descr="([^"]*)"/gu),
    traces: tracesIn(names.filter((name) => name.endsWith('.xml')).map((name) => [name, textOf(name)])),
    parts: names,
  };
}

/** Rows of tables read across, cells apart. */
function lines(xml: string): readonly string[] {
  return xml.split(/(<w:tr[ >].*?<\/w:tr>)/gsu).flatMap((piece) => {
    if (!/^<w:tr[ >]/u.test(piece)) return paragraphs(piece);
    const cells = [...piece.matchAll(/<w:tc[ >].*?<\/w:tc>/gsu)];
    return [cells.map(([cell]) => paragraphs(cell).join(' / ')).join('\t')];
  });
}

function tracesIn(parts: readonly (readonly [name: string, xml: string])[]): PackageText['traces'] {
  const has = (of: RegExp): boolean => parts.some(([, xml]) => of.test(xml));
  const commented = parts.some(
    ([name, xml]) => name.includes('comments') && /<w(\d+\w*)?:comment[ >]/u.test(xml),
  );
  return [
    ...(commented ? ['comments' as const] : []),
    ...(has(/<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange) /u) ? ['revisions' as const] : []),
    ...(has(/<w:(vanish|webHidden)\b(?! w:val="(false|0)")/u) ? ['hidden-text' as const] : []),
    ...(has(/<w:sdt[ >]/u) || parts.some(([name]) => name.startsWith('customXml/')) ? ['tags' as const] : []),
  ];
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
