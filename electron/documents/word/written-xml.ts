import type { BaseXmlComponent, Document, IXmlableObject } from 'docx';
import { xmlQuoted } from '#electron/documents/word/xml-text';

/**
 * Writes a component of the Word library as XML, as a part of the body of `shell`. One that stands for several, as a run
 * with a field does, is written as these.
 */
export function writtenXml(component: BaseXmlComponent, shell: Document): string {
  const { writtenAs = [component] }: SeveralInOne = component;
  return writtenAs.map((part) => wholeXml(part, shell)).join('');
}

/** What the library says of a component that stands for several, itself the first of them. */
interface SeveralInOne {
  readonly writtenAs?: readonly BaseXmlComponent[] | undefined;
}

function wholeXml(component: BaseXmlComponent, shell: Document): string {
  const prepared = component.prepForXml({ file: shell, viewWrapper: shell.Document, stack: [] });
  if (prepared === undefined) throw new Error('The Word library left out a whole component.');
  return elementXml(prepared);
}

/** The library's tree of plain objects: one name each, with attributes under `_attr`, text and further elements. */
function elementXml(element: IXmlableObject): string {
  const [[name, content] = ['', undefined]] = Object.entries(element);
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  let attributes = '';
  let inner = '';
  for (const part of parts) {
    if (typeof part === 'string' || typeof part === 'number') inner += xmlQuoted(String(part));
    else if (typeof part !== 'object' || part === null) continue;
    else if ('_attr' in part) attributes += attributesXml(part._attr as Readonly<Record<string, unknown>>);
    else if (Object.keys(part).length > 0) inner += elementXml(part);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributesXml(attributes: Readonly<Record<string, unknown>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlQuoted(String(value))}"`)
    .join('');
}
