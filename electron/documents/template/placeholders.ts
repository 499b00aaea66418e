import { within, xmlElement, type XmlElement, type XmlNode } from '#electron/documents/package/xml-tree';

/** What a template can ask for, and what it gets. */
export const placeholders = {
  cover: 'the text of the cover; alone in its paragraph',
  marking: 'the marking of the page',
  notice: 'that the dossier is for training, where it is',
  page: 'tab and page number',
  'running-head': 'tab and title of the paper',
  title: 'which issue it is, and the title of the pack',
  department: 'originating department',
  date: 'day of the pack',
} as const;

/** The name of a placeholder; a template writes it as `{{marking}}`. */
export type Placeholder = keyof typeof placeholders;

/** True for the name of a placeholder. */
function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}

const written = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Stands in a text where the number of the page goes. */
export const pageMark = '\uE000';

/** What a paragraph says, all its runs in one: Word splits a placeholder over several as it is typed. */
export function paragraphText(paragraph: XmlElement): string {
  return textElements(paragraph).map(wordsOf).join('');
}

/** The names that a part asks for, and what looks like a placeholder and is none. */
export function askedFor(root: XmlElement): {
  readonly known: readonly Placeholder[];
  readonly unknown: readonly string[];
} {
  const known: Placeholder[] = [];
  const unknown: string[] = [];
  for (const paragraph of within(root, 'w:p')) {
    const text = paragraphText(paragraph);
    for (const [whole, name = ''] of text.matchAll(written)) {
      if (isPlaceholder(name)) known.push(name);
      else unknown.push(whole);
    }
    const [left] = /\{\{.{0,20}|.{0,20}\}\}/u.exec(text.replace(written, '')) ?? [];
    if (left !== undefined) unknown.push(left);
  }
  return { known, unknown };
}

/** Puts values in the place of placeholders, in place; `pageMark` in a value becomes the field of the page number. */
export function fillIn(
  root: XmlElement,
  values: Readonly<Record<Exclude<Placeholder, 'cover'>, string>>,
): void {
  const paragraphs = [...within(root, 'w:p')];
  for (const paragraph of paragraphs) {
    const matches = [...paragraphText(paragraph).matchAll(written)].reverse();
    for (const match of matches) {
      const name = match[1] ?? '';
      if (isPlaceholder(name) && name !== 'cover')
        replaceRange(textElements(paragraph), match.index, match.index + match[0].length, values[name]);
    }
  }
  putPageNumbers(root);
}

/** The text elements of a paragraph, without those of a paragraph within it. */
function textElements(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === 'string' || child.name === 'w:p') return [];
    return child.name === 'w:t' ? [child] : textElements(child);
  });
}

function wordsOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The value goes where the range starts; what the range covers in later elements goes away. */
function replaceRange(elements: readonly XmlElement[], from: number, to: number, value: string): void {
  let start = 0;
  let placed = false;
  for (const element of elements) {
    const words = wordsOf(element);
    const end = start + words.length;
    if (end > from && start < to) {
      const before = words.slice(0, Math.max(0, from - start));
      const after = words.slice(Math.min(words.length, to - start));
      element.children = [`${before}${placed ? '' : value}${after}`];
      element.attributes.set('xml:space', 'preserve');
      placed = true;
    }
    start = end;
  }
}

/** Splits each run that holds a page mark, so that the field stands in its place and in its dress. */
function putPageNumbers(element: XmlElement): void {
  element.children = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    putPageNumbers(child);
    return child.name === 'w:r' && textElements(child).some((text) => wordsOf(text).includes(pageMark))
      ? splitRun(child)
      : [child];
  });
}

function splitRun(run: XmlElement): readonly XmlElement[] {
  const dress = run.children.filter((child) => typeof child !== 'string' && child.name === 'w:rPr');
  const dressed = (child: XmlElement): XmlElement => xmlElement('w:r', {}, [...dress, child]);
  return run.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === 'string' || child.name === 'w:rPr') return [];
    if (child.name !== 'w:t') return [dressed(child)];
    return wordsOf(child)
      .split(pageMark)
      .flatMap((words, index) => [
        ...(index > 0 ? pageField().map(dressed) : []),
        ...(words === '' ? [] : [dressed(xmlElement('w:t', { 'xml:space': 'preserve' }, [words]))]),
      ]);
  });
}

function pageField(): readonly XmlElement[] {
  const mark = (type: string): XmlElement => xmlElement('w:fldChar', { 'w:fldCharType': type });
  const instruction = xmlElement('w:instrText', { 'xml:space': 'preserve' }, ['PAGE']);
  return [mark('begin'), instruction, mark('separate'), xmlElement('w:t', {}, ['1']), mark('end')];
}
