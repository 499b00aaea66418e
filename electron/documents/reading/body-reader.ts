import type { XmlVisitor } from '#electron/documents/package/xml-tree';
import { parseControlTag } from '#electron/documents/word/control-tags';
import { plainLines } from '#electron/documents/word/traced-texts';

/** A content control as it was found: its tag, and what it says with every revision accepted. */
interface FoundControl {
  readonly tag: string;
  readonly text: string;
}

/** What the body of a Word file says. */
export interface FoundBody {
  /** The controls of ours, in their order. */
  readonly controls: readonly FoundControl[];
  /** What stands outside of them, in lines. */
  readonly text: string;
}

/** What stands in these is no text of the paper as it reads once its revisions are accepted. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:sectPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'mc:Fallback',
]);

const characters: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
};

/** A run as it is read: its words, and what tells numbers of sources and tags from them. */
interface OpenRun {
  words: string;
  raised: boolean;
  small: boolean;
}

/** Reads a body as it is told of it. */
export class BodyReader implements XmlVisitor {
  readonly #controls: { tag: string; words: string }[] = [];
  readonly #open: { tag: string; words: string }[] = [];
  #outside = '';
  #run: OpenRun | undefined;
  #skipped = 0;
  #inText = false;
  #inProperties = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#skipped > 0 || unread.has(name)) {
      this.#skipped += 1;
      return;
    }
    const value = attributes.get('w:val') ?? '';
    if (name === 'w:sdt') this.#openControl();
    else if (name === 'w:tag') this.#name(value);
    else if (name === 'w:r') this.#run = { words: '', raised: false, small: false };
    else if (name === 'w:rPr') this.#inProperties = true;
    else if (name === 'w:t') this.#inText = true;
    else if (this.#run !== undefined) this.#inRun(this.#run, name, value);
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (name === 'w:sdt') this.#open.pop();
    else if (name === 'w:r') this.#endRun();
    else if (name === 'w:rPr') this.#inProperties = false;
    else if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#add('\n');
  }

  text(words: string): void {
    if (this.#skipped === 0 && this.#inText && this.#run !== undefined) this.#run.words += words;
  }

  /** What was read. */
  found(): FoundBody {
    const lines = (words: string): string => plainLines(words.split('\n'));
    return {
      controls: this.#controls.filter(isOurs).map(({ tag, words }) => ({ tag, text: lines(words) })),
      text: lines(this.#outside),
    };
  }

  #openControl(): void {
    const control = { tag: '', words: '' };
    this.#controls.push(control);
    this.#open.push(control);
  }

  #name(tag: string): void {
    const control = this.#open.at(-1);
    if (control?.tag === '') control.tag = tag;
  }

  #inRun(run: OpenRun, name: string, value: string): void {
    if (!this.#inProperties) run.words += characters[name] ?? '';
    else if (name === 'w:vertAlign') run.raised = value === 'superscript';
    else if (name === 'w:sz') run.small = value === '16' || value === '8pt';
  }

  #endRun(): void {
    if (this.#run !== undefined) this.#add(written(this.#run));
    this.#run = undefined;
  }

  #add(words: string): void {
    if (!this.#open.some(isOurs)) this.#outside += words;
    for (const control of this.#open) control.words += words;
  }
}

function isOurs({ tag }: Pick<FoundControl, 'tag'>): boolean {
  return parseControlTag(tag) !== undefined;
}

/** The words of a run without what a pack sets behind the words of a person: numbers of sources, and tags. */
function written({ words, raised, small }: OpenRun): string {
  const plain = words.replace(/\n/gu, ' ');
  if (raised && /^\s*\d+(?:,\s*\d+)*\s*$/u.test(plain)) return '';
  return small ? plain.replace(/^\s*\[[^\]]*\]/u, '') : plain;
}
