/** An element of an XML part: its name with its prefix, its attributes in their order, and what stands in it. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
}

/** An element, or text with its references resolved. */
export type XmlNode = XmlElement | string;

const token =
  /<\?[^>]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gu;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Elements deeper than this are in no part that Word writes; a tree of any depth could exhaust the stack. */
const deepest = 200;

/** Elements of one part that are kept in memory as a tree; the styles and pages of a template have far fewer. */
const mostElements = 100_000;

/** Who is told of a part as it is read. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
  /** Text with its references resolved; never empty. */
  text?(words: string): void;
}

/**
 * Reads an XML part of an Office file from its start to its end and tells a visitor; nothing of it is kept. False where
 * the text is not well-formed or holds what such a part never has: a document type, CDATA, entities of its own. Small
 * and strict on purpose: nothing is fetched or expanded. The visitor has been told of what stood before the fault.
 */
export function visitXml(text: string, visitor: XmlVisitor): boolean {
  const source = text.replace(/^\uFEFF/u, '');
  const open: string[] = [];
  let end = 0;
  let roots = 0;
  for (const match of source.matchAll(token)) {
    if (match.index !== end) return false;
    end += match[0].length;
    if (match[2] !== undefined && open.length === 0) roots += 1;
    if (roots > 1 || !take(match, open, visitor)) return false;
  }
  return end === source.length && open.length === 0 && roots === 1;
}

/** Takes the next tag or text; false where it cannot stand there. */
function take(
  [whole, closing, opening, given = '', empty]: RegExpExecArray,
  open: string[],
  visitor: XmlVisitor,
): boolean {
  if (closing !== undefined) {
    if (open.pop() !== closing) return false;
    visitor.close?.(closing);
    return true;
  }
  if (opening === undefined) return takeText(whole, open, visitor);
  const attributes = parseAttributes(given);
  if (attributes === undefined || open.length >= deepest) return false;
  visitor.open(opening, attributes);
  if (empty === '/') visitor.close?.(opening);
  else open.push(opening);
  return true;
}

function takeText(whole: string, open: readonly string[], visitor: XmlVisitor): boolean {
  const words = whole.startsWith('<') ? '' : resolved(whole);
  if (words === undefined || (open.length === 0 && words.trim() !== '')) return false;
  if (words !== '' && open.length > 0) visitor.text?.(words);
  return true;
}

/** The root of a part as a tree, or `undefined` where {@link visitXml} refuses it or it is far too large for one. */
export function parseXml(text: string): XmlElement | undefined {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  let count = 0;
  const whole = visitXml(text, {
    open: (name, attributes) => {
      count += 1;
      if (count > mostElements) return;
      const element: XmlElement = { name, attributes: new Map(attributes), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      if (count <= mostElements) open.pop();
    },
    text: (words) => {
      if (count <= mostElements) open.at(-1)?.children.push(words);
    },
  });
  const [root] = top.children;
  return whole && count <= mostElements && typeof root !== 'string' ? root : undefined;
}

function parseAttributes(given: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of given.matchAll(attribute)) {
    const value = resolved(double ?? single ?? '');
    if (value === undefined || attributes.has(name)) return undefined;
    attributes.set(name, value);
  }
  return attributes;
}

/** Text with its character references resolved; `undefined` where one is unknown or names no character of XML. */
function resolved(text: string): string | undefined {
  const unknown: string[] = [];
  const words = text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/giu,
    (all, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      const found = name === undefined ? characterOf(code) : named[name];
      if (found === undefined) unknown.push(all);
      return found ?? '';
    },
  );
  return unknown.length === 0 ? words : undefined;
}

function characterOf(code: number): string | undefined {
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe);
  return allowed || (code > 0xffff && code <= 0x10ffff) ? String.fromCodePoint(code) : undefined;
}

/** An element as XML. */
export function xmlOf(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = [...node.attributes].map(
    ([name, value]) => ` ${name}="${escaped(value).replace(/"/gu, '&quot;')}"`,
  );
  const head = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0
    ? `${head}/>`
    : `${head}>${node.children.map(xmlOf).join('')}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** The elements in an element, at any depth, in document order; those of one name where one is given. */
export function* within(element: XmlElement, name?: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (name === undefined || child.name === name) yield child;
    yield* within(child, name);
  }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** A new element. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children: [...children] };
}

/** The text of an element and all below it. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
