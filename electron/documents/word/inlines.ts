import {
  DeletedTextRun,
  InsertedTextRun,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type {
  PackChange,
  PackInline,
  PackReference,
  PackSourceNumbers,
  PackTag,
  PackText,
} from '#shared/domain/pack/pack-blocks';
import { colours } from '#electron/documents/word/house-style';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { xmlSafe } from '#electron/documents/word/xml-text';

const tagColours: Readonly<Record<PackTag['tone'], string>> = {
  example: colours.example,
  alert: colours.alert,
  status: colours.quiet,
};

/** Inlines as the children of a paragraph. */
export function inlineRuns(inlines: readonly PackInline[], scope: RenderScope): ParagraphChild[] {
  return inlines.flatMap((inline): readonly ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return textRuns(inline, scope);
      case 'sources':
        return [sourcesRun(inline, scope)];
      case 'reference':
        return referenceRuns(inline, scope);
      case 'tag':
        return [tagRun(inline, scope)];
      case 'line-break':
        return [run({ break: 1 }, scope, inline.change)];
    }
  });
}

/** A run, as a revision where it is one. */
export function run(
  options: IRunOptions,
  scope: RenderScope,
  change: PackChange | undefined,
): ParagraphChild {
  const revision = scope.revision(change);
  if (revision === undefined) return new TextRun(options);
  return change === 'deleted'
    ? new DeletedTextRun({ ...options, ...revision })
    : new InsertedTextRun({ ...options, ...revision });
}

/** Plain words as runs in a given dress; line feeds become line breaks. */
export function wordRuns(
  text: string,
  scope: RenderScope,
  dress: IRunOptions = {},
  change?: PackChange,
): ParagraphChild[] {
  return xmlSafe(text)
    .split('\n')
    .flatMap((line, index) =>
      byLanguage(line, scope).map((piece, at) => {
        const start = index > 0 && at === 0 && { break: 1 };
        return run({ ...dress, ...languageOf(piece, scope), text: piece, ...start }, scope, change);
      }),
    );
}

function sourcesRun({ numbers, change }: PackSourceNumbers, scope: RenderScope): ParagraphChild {
  const text = `\u202f${numbers.join(',\u202f')}`;
  return run({ text, superScript: true, color: colours.quiet }, scope, change);
}

function textRuns(inline: PackText, scope: RenderScope): readonly ParagraphChild[] {
  const marks = inline.marks ?? [];
  const dress: IRunOptions = {
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italics: true }),
    ...(marks.includes('underline') && { underline: {} }),
    ...(marks.includes('quiet') && { color: colours.quiet }),
  };
  const runs = wordRuns(inline.text, scope, dress, inline.change);
  const address = inline.link === undefined ? undefined : wordAddress(inline.link);
  return address === undefined ? runs : [scope.link(runs, address)];
}

/** An address as a Word file may hold it (xs:anyURI); `undefined` for one that is none, whose text then stands alone. */
function wordAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const [address = '', ...fragment] = new URL(link).href.replace(/%(?![0-9A-Fa-f]{2})/gu, '%25').split('#');
  const safe = fragment.length === 0 ? address : `${address}#${fragment.join('%23')}`;
  return safe.replace(/[\s<>"{}|\\^`]/gu, (character) => encodeURIComponent(character));
}

function referenceRuns(
  { section, text, change }: PackReference,
  scope: RenderScope,
): readonly ParagraphChild[] {
  const anchor = scope.bookmarkOf(section);
  const runs = wordRuns(text, scope, {}, change);
  return anchor === undefined ? runs : [new InternalHyperlink({ anchor, children: runs })];
}

/** In brackets, so that it stands out in black and white and is heard by a screen reader. */
function tagRun(tag: PackTag, scope: RenderScope): ParagraphChild {
  const dress: IRunOptions = {
    text: `\u00a0[${xmlSafe(tag.text).replace(/[\n ]/gu, '\u00a0')}]`,
    color: tagColours[tag.tone],
    bold: tag.tone === 'alert',
    italics: false,
    size: '8pt',
  };
  return run(dress, scope, tag.change);
}

/** A line of a Hindi document in stretches of either script, each with what stands between its words. */
function byLanguage(line: string, { document }: RenderScope): readonly string[] {
  if (document.language === 'en-GB') return [line];
  const stretch = /[^\p{Script=Latin}]+|\p{Script=Latin}(?:[^\p{Script=Devanagari}]*\p{Script=Latin})?/gu;
  return line.match(stretch) ?? [line];
}

/** A Hindi document carries English words too: they say that they are English, so that they are read as such. */
function languageOf(text: string, { document }: RenderScope): Pick<IRunOptions, 'language'> {
  if (document.language === 'en-GB' || !/\p{Script=Latin}/u.test(text)) return {};
  return { language: { value: 'en-GB', bidirectional: document.language } };
}
