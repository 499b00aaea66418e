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

/**
 * The root of an XML part of an Office file, or `undefined` where the text is not well-formed or holds what such a part
 * never has: a document type, CDATA, entities of its own. Small and strict on purpose: nothing is fetched or expanded.
 */
export function parseXml(text: string): XmlElement | undefined {
  const source = text.replace(/^\uFEFF/u, '');
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  let end = 0;
  for (const match of source.matchAll(token)) {
    if (match.index !== end || !take(match, open)) return undefined;
    end += match[0].length;
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const whole = end === source.length && open.length === 1 && others.length === 0;
  return whole && typeof root !== 'string' ? root : undefined;
}

/** Takes the next tag or text into the elements that are open; false where it cannot stand there. */
function take([whole, closing, opening, given = '', empty]: RegExpExecArray, open: XmlElement[]): boolean {
  const current = open.at(-1);
  if (current === undefined) return false;
  if (closing !== undefined) {
    open.pop();
    return open.length > 0 && current.name === closing;
  }
  if (opening === undefined) {
    const words = whole.startsWith('<') ? '' : resolved(whole);
    if (words !== undefined && words !== '') current.children.push(words);
    return words !== undefined;
  }
  const attributes = parseAttributes(given);
  if (attributes === undefined || open.length > deepest) return false;
  const element: XmlElement = { name: opening, attributes, children: [] };
  current.children.push(element);
  if (empty !== '/') open.push(element);
  return true;
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
