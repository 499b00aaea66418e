import {
  Paragraph,
  TextRun,
  type BaseXmlComponent,
  type Document,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { writtenXml } from '#electron/documents/word/written-xml';
import { xmlQuoted } from '#electron/documents/word/xml-text';

/** Stands in a look where a value goes; no words of a pack pass through the making of one. */
export const valueMark = '\uE001';

/** An element of a look in whose place other XML goes, by its name. */
type Slot = 'w:r' | 'w:p' | 'w:tc' | 'w:tr';

/** Where a paragraph stands in a list of the house style. */
interface ListPlace {
  readonly reference: string;
  readonly level: number;
  readonly instance?: number;
}

/**
 * Writes the XML of a pack. The Word library writes each look once (a dress of words, a kind of paragraph, of cell, of
 * table); every further use puts its own words into a copy of that XML. A tree of objects for every word would cost ten
 * times as much, in time and in memory.
 */
export interface Writer {
  /** A run of words, which XML can carry (`xmlSafe`). */
  run(dress: IRunOptions, words: string): string;
  paragraph(options: IParagraphOptions, children?: string): string;
  /**
   * A copy of a look with the values at its marks, in their order; `key` tells it from all others. The element `slot`
   * that it has been made with is one of the marks.
   */
  copy(key: string, slot: Slot | null, make: () => BaseXmlComponent, values: readonly string[]): string;
  /** A component as the library writes it, for what is like no other. */
  once(component: BaseXmlComponent): string;
}

/** A run in a look where other runs go. */
export function slotRun(): TextRun {
  return new TextRun('slot');
}

/** A writer for the body of a document. */
export function writerFor(shell: Document): Writer {
  const looks = new Map<string, Look>();
  const numberOf = listNumbers(shell);
  const once = (component: BaseXmlComponent): string => writtenXml(component, shell);
  const known = (key: string, make: () => Look): Look => {
    const look = looks.get(key) ?? make();
    looks.set(key, look);
    return look;
  };
  const copy: Writer['copy'] = (key, slot, make, values) =>
    filled(
      known(key, () => lookOf(once(make()), slot)),
      values,
    );
  return {
    once,
    copy,
    run: (dress, words) =>
      copy(`run ${JSON.stringify(dress)}`, null, () => new TextRun({ ...dress, text: valueMark }), [
        xmlQuoted(words),
      ]),
    paragraph: (options, children = '') => {
      const { numbering, run, ...rest } = options;
      const list = numbering ? (numbering as ListPlace) : undefined;
      const number = list === undefined ? [] : [numberOf(list)];
      const make = (): Look => {
        const xml = once(new Paragraph({ ...options, children: [slotRun()] }));
        return lookOf(list === undefined ? xml : xml.replace(placeholderOf(list), valueMark), 'w:r');
      };
      const key = `paragraph ${JSON.stringify(rest)} ${list === undefined ? '' : `${list.reference} ${String(list.level)}`}`;
      // The mark of a revision has a number of its own.
      return filled(run === undefined ? known(key, make) : make(), [...number, children]);
    },
  };
}

/** XML in the pieces that its marks part. */
type Look = readonly string[];

/** A look; the element that was put in as a slot is a mark of it. */
function lookOf(xml: string, slot: Slot | null): Look {
  if (slot === null) return xml.split(valueMark);
  const start = xml.indexOf(`<${slot}>`);
  const end = xml.lastIndexOf(`</${slot}>`);
  if (start < 0 || end < start) throw new Error(`The Word library wrote no ${slot} in ${xml}`);
  return (xml.slice(0, start) + valueMark + xml.slice(end + slot.length + 3)).split(valueMark);
}

function filled(look: Look, values: readonly string[]): string {
  if (look.length !== values.length + 1)
    throw new Error(`The Word library wrote ${String(look.length - 1)} marks: ${look.join('|')}`);
  return values.reduce((xml, value, index) => xml + value + (look[index + 1] ?? ''), look[0] ?? '');
}

/** What the library writes where the number of a list goes. */
function placeholderOf({ reference, instance = 0 }: ListPlace): string {
  return `{${reference}-${String(instance)}}`;
}

/**
 * The number in the file of each list. The library counts them up, and its own list of them is copied each time that it is
 * asked for.
 */
function listNumbers(shell: Document): (list: ListPlace) => string {
  const numbers = new Map<string, string>();
  let last: number | undefined;
  return (list) => {
    const key = placeholderOf(list);
    const before = numbers.get(key);
    if (before !== undefined) return before;
    shell.Numbering.createConcreteNumberingInstance(list.reference, list.instance ?? 0);
    last = last === undefined ? (shell.Numbering.ConcreteNumbering.at(-1)?.numId ?? 1) : last + 1;
    numbers.set(key, String(last));
    return String(last);
  };
}
