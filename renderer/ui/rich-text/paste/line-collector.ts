import type {
  Block,
  Inline,
  List,
  RichText,
  Table,
  TextMark,
  TextRun,
} from '#shared/domain/rich-text/rich-text';

/** A point of a list. */
export interface Item {
  readonly level: number;
  readonly ordered: boolean;
}

/** How a run is written. */
interface Look {
  readonly marks: ReadonlySet<TextMark>;
  readonly link?: string | undefined;
}

const markOrder: readonly TextMark[] = ['bold', 'italic', 'underline'];
const longestRun = 50_000;
const deepestLevel = 5;

/** Collects the lines of a text as they are met, and makes blocks of them. White space is drawn together as in HTML. */
export class LineCollector {
  readonly #blocks: Block[] = [];
  #line: Inline[] = [];
  #item: (Item & { used: boolean }) | undefined;

  text(text: string, look: Look): void {
    let words = text.replace(/[ \t\r\n\f\u00a0]+/gu, ' ');
    if (this.#endsWithSpace()) words = words.trimStart();
    if (words === '') return;
    const marks = markOrder.filter((mark) => look.marks.has(mark));
    const run: Omit<TextRun, 'text'> = {
      ...(marks.length > 0 && { marks }),
      ...(look.link !== undefined && { link: look.link }),
    };
    const last = this.#line.at(-1);
    if (
      last !== undefined &&
      'text' in last &&
      sameLook(last, run) &&
      last.text.length + words.length <= longestRun
    ) {
      this.#line[this.#line.length - 1] = { ...last, text: last.text + words };
      return;
    }
    for (let at = 0; at < words.length; at += longestRun)
      this.#line.push({ ...run, text: words.slice(at, at + longestRun) });
  }

  reference(source: string): void {
    if (/^[A-Za-z0-9][A-Za-z0-9:_-]{0,199}$/u.test(source)) this.#line.push({ source });
  }

  table(table: readonly Block[]): void {
    this.endLine();
    this.#blocks.push(...table);
  }

  /** Whatever is collected meanwhile is one point of a list; a list in it brings points of its own. */
  item(item: Item, collect: () => void): void {
    const around = this.#item;
    this.endLine();
    this.#item = { ...item, level: Math.min(item.level, deepestLevel), used: false };
    collect();
    this.endLine();
    this.#item = around;
  }

  endLine(): void {
    const inlines = trimmed(this.#line);
    this.#line = [];
    if (inlines.length === 0) return;
    if (this.#item === undefined) {
      this.#blocks.push({ type: 'paragraph', inlines });
      return;
    }
    this.#addToItem(this.#item, inlines);
  }

  blocks(): RichText {
    this.endLine();
    return this.#blocks;
  }

  #addToItem(item: Item & { used: boolean }, inlines: readonly Inline[]): void {
    const last = this.#blocks.at(-1);
    const point = last?.type === 'list' ? last.items.at(-1) : undefined;
    if (item.used && last?.type === 'list' && point !== undefined) {
      this.#replaceLast(last, [
        ...last.items.slice(0, -1),
        { ...point, inlines: [...point.inlines, { text: ' ' }, ...inlines] },
      ]);
      return;
    }
    item.used = true;
    const { level, ordered } = item;
    if (last?.type === 'list' && (last.ordered === ordered || level > 0))
      this.#replaceLast(last, [...last.items, { level, inlines }]);
    else this.#blocks.push({ type: 'list', ordered, items: [{ level, inlines }] });
  }

  #replaceLast(list: List, items: List['items']): void {
    this.#blocks[this.#blocks.length - 1] = { ...list, items };
  }

  #endsWithSpace(): boolean {
    const last = this.#line.at(-1);
    return last === undefined || ('text' in last && last.text.endsWith(' '));
  }
}

function sameLook(left: Omit<TextRun, 'text'>, right: Omit<TextRun, 'text'>): boolean {
  return left.link === right.link && JSON.stringify(left.marks ?? []) === JSON.stringify(right.marks ?? []);
}

function trimmed(line: readonly Inline[]): readonly Inline[] {
  const last = line.at(-1);
  if (last === undefined || !('text' in last)) return line;
  const text = last.text.trimEnd();
  if (text === last.text) return line;
  return text === '' ? trimmed(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}

/** The blocks of a cell on one line: our cells hold one paragraph. */
export function onOneLine(text: RichText): readonly Inline[] {
  return text.flatMap(linesOf).flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'paragraph') return [block.inlines];
  if (block.type === 'list') return block.items.map(({ inlines }) => inlines);
  return block.rows.map((row: Table['rows'][number]) =>
    row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' ' }, ...cell])),
  );
}
