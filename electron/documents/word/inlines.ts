import { DeletedTextRun, InsertedTextRun, InternalHyperlink, Tab, TextRun, type IRunOptions } from 'docx';
import type {
  PackChange,
  PackInline,
  PackReference,
  PackSourceNumbers,
  PackTag,
  PackText,
} from '#shared/domain/pack/pack-blocks';
import { referenceWords } from '#electron/documents/layout/staying';
import { colours } from '#electron/documents/word/house-style';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { slotRun, valueMark } from '#electron/documents/word/writer';
import { xmlSafe } from '#electron/documents/word/xml-text';

const tagColours: Readonly<Record<PackTag['tone'], string>> = {
  example: colours.example,
  alert: colours.alert,
  status: colours.quiet,
};

/** Inlines as the children of a paragraph. */
export function inlineRuns(inlines: readonly PackInline[], scope: RenderScope): string {
  return inlines.map((inline) => inlineRun(inline, scope)).join('');
}

function inlineRun(inline: PackInline, scope: RenderScope): string {
  switch (inline.type) {
    case 'text':
      return textRuns(inline, scope);
    case 'sources':
      return sourcesRun(inline, scope);
    case 'reference':
      return referenceRuns(inline, scope);
    case 'tag':
      return tagRun(inline, scope);
    case 'line-break':
      return bareRun('break', { break: 1 }, scope, inline.change);
  }
}

/** A run of words, as a revision where it is one. */
function run(dress: IRunOptions, words: string, scope: RenderScope, change: PackChange | undefined): string {
  return revisedRun({ ...dress, text: words }, scope, change) ?? scope.write.run(dress, words);
}

/** A run without words: `name` tells it from all others. */
function bareRun(
  name: string,
  options: IRunOptions,
  scope: RenderScope,
  change: PackChange | undefined,
): string {
  const revised = revisedRun(options, scope, change);
  return revised ?? scope.write.copy(`bare ${name}`, null, () => new TextRun(options), []);
}

/** A tab between words. */
export function tabRun(scope: RenderScope, change?: PackChange): string {
  return bareRun('tab', { children: [new Tab()] }, scope, change);
}

function revisedRun(
  options: IRunOptions,
  scope: RenderScope,
  change: PackChange | undefined,
): string | undefined {
  const revision = scope.revision(change);
  if (revision === undefined) return undefined;
  return scope.write.once(
    change === 'deleted'
      ? new DeletedTextRun({ ...options, ...revision })
      : new InsertedTextRun({ ...options, ...revision }),
  );
}

/** Plain words as runs in a given dress; line feeds become line breaks. */
export function wordRuns(
  text: string,
  scope: RenderScope,
  dress: IRunOptions = {},
  change?: PackChange,
): string {
  const lines = xmlSafe(text).split('\n');
  const runs = lines.map((line, index) =>
    byLanguage(line, scope)
      .map((piece, at) => {
        const start = index > 0 && at === 0 && { break: 1 };
        return run({ ...dress, ...languageOf(piece, scope), ...start }, piece, scope, change);
      })
      .join(''),
  );
  return runs.join('');
}

function sourcesRun({ numbers, change }: PackSourceNumbers, scope: RenderScope): string {
  const text = `\u202f${numbers.join(',\u202f')}`;
  return run({ superScript: true, color: colours.quiet }, text, scope, change);
}

function textRuns(inline: PackText, scope: RenderScope): string {
  const marks = inline.marks ?? [];
  const dress: IRunOptions = {
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italics: true }),
    ...(marks.includes('underline') && { underline: {} }),
    ...(marks.includes('quiet') && { color: colours.quiet }),
  };
  const runs = wordRuns(inline.text, scope, dress, inline.change);
  const address = inline.link === undefined ? undefined : wordAddress(inline.link);
  return address === undefined ? runs : scope.link(runs, address);
}

/** An address as a Word file may hold it (xs:anyURI); `undefined` for one that is none, whose text then stands alone. */
function wordAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const [address = '', ...fragment] = new URL(link).href.replace(/%(?![0-9A-Fa-f]{2})/gu, '%25').split('#');
  const safe = fragment.length === 0 ? address : `${address}#${fragment.join('%23')}`;
  return safe.replace(/[\s<>"{}|\\^`]/gu, (character) => encodeURIComponent(character));
}

function referenceRuns({ section, text, change }: PackReference, scope: RenderScope): string {
  const anchor = scope.bookmarkOf(section);
  const runs = wordRuns(referenceWords(text), scope, {}, change);
  if (anchor === undefined) return runs;
  const make = (): InternalHyperlink => new InternalHyperlink({ anchor: valueMark, children: [slotRun()] });
  return scope.write.copy('reference', 'w:r', make, [anchor, runs]);
}

/** In brackets, so that it stands out in black and white and is heard by a screen reader. */
function tagRun(tag: PackTag, scope: RenderScope): string {
  const dress: IRunOptions = {
    color: tagColours[tag.tone],
    bold: tag.tone === 'alert',
    italics: false,
    size: '8pt',
  };
  const words = `\u00a0[${xmlSafe(tag.text).replace(/[\n ]/gu, '\u00a0')}]`;
  return run(dress, words, scope, tag.change);
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
