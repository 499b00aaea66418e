import { readTable } from '#renderer/ui/rich-text/paste/read-table';
import { LineCollector } from '#renderer/ui/rich-text/paste/line-collector';
import { wordItemOf } from '#renderer/ui/rich-text/paste/word-list';
import { linkAddress } from '#renderer/ui/rich-text/link-address';
import type { RichText, TextMark, TextRun } from '#shared/domain/rich-text/rich-text';

/** Elements whose content never belongs to a text: code, pictures, forms, comments of Word, what was deleted under revision. */
const dropped = new Set(
  'script style head title meta link xml img picture svg math canvas video audio iframe object embed form input button select textarea template noscript del'.split(
    ' ',
  ),
);

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ul'.split(
    ' ',
  ),
);

/** How the text at a place is written. */
type Look = Pick<TextRun, 'link'> & { readonly marks: ReadonlySet<TextMark> };

/**
 * HTML from the clipboard as a text in our block schema. Headings become bold paragraphs, the list paragraphs of Word
 * lists; tables, bold, italic, underline and safe links stay. Everything else loses its dress, and comments, pictures,
 * scripts, hidden and deleted text are left out. Nothing of it runs or is fetched: the document that it is read from is inert.
 */
export function richTextFromHtml(html: string): RichText {
  const collector = new LineCollector();
  readChildren(new DOMParser().parseFromString(html, 'text/html').body, { marks: new Set() }, collector);
  return collector.blocks();
}

function readChildren(parent: Node, look: Look, into: LineCollector): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) into.text(child.data, look);
    else if (child instanceof HTMLElement) readElement(child, look, into);
  }
}

function readElement(element: HTMLElement, look: Look, into: LineCollector): void {
  const name = element.localName;
  if (isDropped(element, name)) return;
  if (name === 'br') {
    into.endLine();
    return;
  }
  const source = name === 'sup' ? element.getAttribute('data-source') : null;
  if (source !== null) {
    into.reference(source);
    return;
  }
  if (name === 'table') {
    into.table(readTable(element, (cell) => linesIn(cell, look)));
    return;
  }
  const inner = lookIn(element, name, look);
  if (!blocks.has(name)) {
    readChildren(element, inner, into);
    return;
  }
  into.endLine();
  readBlock(element, name, inner, into);
  into.endLine();
}

function readBlock(element: HTMLElement, name: string, look: Look, into: LineCollector): void {
  const wordItem = wordItemOf(element);
  if (wordItem !== undefined) {
    into.item(wordItem, () => {
      readChildren(element, look, into);
    });
  } else if (name === 'li') {
    into.item(itemOf(element), () => {
      readChildren(element, look, into);
    });
  } else readChildren(element, look, into);
}

function linesIn(cell: HTMLElement, look: Look): RichText {
  const collector = new LineCollector();
  readChildren(cell, look, collector);
  return collector.blocks();
}

function itemOf(element: HTMLElement): { readonly level: number; readonly ordered: boolean } {
  let depth = -1;
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    if (above.localName === 'ul' || above.localName === 'ol') depth += 1;
  const stated = Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level') ?? '0');
  const level = Number.isInteger(stated) && stated > 0 ? stated - 1 : Math.max(0, depth);
  return { level, ordered: element.closest('ul, ol')?.localName === 'ol' };
}

/** Styles are read as they were written: a document without a window computes none. */
function styleOf(element: HTMLElement): string {
  return (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/gu, '');
}

function isDropped(element: HTMLElement, name: string): boolean {
  if (dropped.has(name)) return true;
  // `o:p` holds nothing but space, `v:` draws shapes; content controls (`w:`) and smart tags hold the author's words.
  if (/^[ov]:/u.test(name)) return true;
  const style = styleOf(element);
  if (/display:none|visibility:hidden|mso-hide:all|mso-list:ignore/u.test(style)) return true;
  if (/mso-element:(comment|field-|header|footer|para-border)/u.test(style)) return true;
  return /\bmsocom/u.test(element.className.toLowerCase());
}

const markOf: Readonly<Record<string, TextMark>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
};

function lookIn(element: HTMLElement, name: string, look: Look): Look {
  const marks = new Set(look.marks);
  const stated: readonly (readonly [TextMark, boolean | undefined])[] = [
    [markOf[name] ?? 'bold', markOf[name] !== undefined || isHeading(element, name) ? true : undefined],
    ...statedByStyle(styleOf(element)),
  ];
  for (const [mark, on] of stated) {
    if (on === true) marks.add(mark);
    if (on === false) marks.delete(mark);
  }
  const address = name === 'a' ? linkAddress(element.getAttribute('href') ?? '') : undefined;
  if (address === undefined) return { ...look, marks };
  // A link is underlined by being one.
  marks.delete('underline');
  return { marks, link: address };
}

function isHeading(element: HTMLElement, name: string): boolean {
  return /^h[1-6]$/u.test(name) || element.classList.contains('MsoTitle');
}

/** What a style says of a mark; nothing where it is silent. */
function statedByStyle(style: string): readonly (readonly [TextMark, boolean | undefined])[] {
  const weight = /(?:^|;)font-weight:(\w+)/u.exec(style)?.[1];
  const slant = /(?:^|;)font-style:(\w+)/u.exec(style)?.[1];
  return [
    ['bold', weight === undefined ? undefined : weight.startsWith('bold') || Number(weight) >= 600],
    ['italic', slant === undefined ? undefined : slant === 'italic' || slant === 'oblique'],
    ['underline', /(?:^|;)text-decoration(?:-line)?:[^;]*underline/u.test(style) ? true : undefined],
  ];
}
