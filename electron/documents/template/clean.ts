import { fail, succeed, type Result } from '#shared/domain/result';
import { within, xmlElement, type XmlElement, type XmlNode } from '#electron/documents/package/xml-tree';

/** Fields that a template may hold: what they show is known from the file alone. */
const harmlessFields = ['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'STYLEREF'];

/** Elements that a template cannot hold, and what a person calls them. */
const unsupported: Readonly<Record<string, string>> = {
  'mc:AlternateContent': 'a text box or a drawn shape',
  'w:pict': 'a text box or a drawn shape',
  'w:object': 'an embedded object',
  'w:control': 'a form control',
  'w:ins': 'tracked changes',
  'w:del': 'tracked changes',
  'w:moveFrom': 'tracked changes',
  'w:moveTo': 'tracked changes',
  'w:commentReference': 'comments',
  'w:footnoteReference': 'footnotes',
  'w:endnoteReference': 'endnotes',
};

/** Elements that a program leaves in passing, and that say nothing. */
const residue = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:permStart',
  'w:permEnd',
  'w:numPr',
  'w:sectPrChange',
  'w:pPrChange',
  'w:rPrChange',
  'a:extLst',
]);

const ours = /^(w|r|wp|a|pic|xml|xmlns):/u;

/**
 * A part of a template as a pack can take it over: the content of content controls and links without them, no residue,
 * no attribute or element of a later edition. Fails with `template-unsupported` or `template-reaches-out`.
 */
export function cleaned(root: XmlElement): Result<XmlElement> {
  for (const element of within(root)) {
    const what = unsupported[element.name] ?? unknownField(element) ?? undescribed(element);
    if (what !== undefined) return fail('template-unsupported', { what });
    if (element.name === 'w:altChunk' || element.name === 'w:subDoc')
      return fail('template-reaches-out', { target: 'another document' });
  }
  return succeed(withoutResidue(root));
}

/** A field that shows what the file alone cannot tell, or fetches something. */
function unknownField({ name, attributes, children }: XmlElement): string | undefined {
  const code = name === 'w:fldSimple' ? attributes.get('w:instr') : children[0];
  if ((name !== 'w:fldSimple' && name !== 'w:instrText') || typeof code !== 'string') return undefined;
  const word = /\S+/u.exec(code)?.[0].toUpperCase() ?? '';
  return harmlessFields.includes(word) ? undefined : `the field ${word}`;
}

function undescribed({ name, attributes }: XmlElement): string | undefined {
  const described = name !== 'wp:docPr' || (attributes.get('descr') ?? '').trim() !== '';
  return described ? undefined : 'a picture without alternative text';
}

function withoutResidue(element: XmlElement): XmlElement {
  const attributes = [...element.attributes].filter(
    ([name]) =>
      !name.startsWith('xmlns') &&
      (!name.includes(':') || ours.test(name)) &&
      !/^w:rsid|^w:dirty$/u.test(name),
  );
  return {
    name: element.name,
    attributes: new Map(attributes),
    children: element.children.flatMap(kept),
  };
}

function kept(node: XmlNode): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  if (residue.has(node.name) || !ours.test(node.name)) return [];
  if (node.name === 'w:hyperlink' || node.name === 'w:smartTag') return node.children.flatMap(kept);
  if (node.name !== 'w:sdt') return [withoutResidue(node)];
  const content = node.children.find((child) => typeof child !== 'string' && child.name === 'w:sdtContent');
  return content === undefined || typeof content === 'string' ? [] : content.children.flatMap(kept);
}

/** The namespaces that a part of a template may name, for an element that is put where others may be declared. */
export function withNamespaces(element: XmlElement): XmlElement {
  const main = 'http://schemas.openxmlformats.org';
  return xmlElement(
    element.name,
    {
      'xmlns:w': `${main}/wordprocessingml/2006/main`,
      'xmlns:r': `${main}/officeDocument/2006/relationships`,
      'xmlns:wp': `${main}/drawingml/2006/wordprocessingDrawing`,
      'xmlns:a': `${main}/drawingml/2006/main`,
      'xmlns:pic': `${main}/drawingml/2006/picture`,
      ...Object.fromEntries(element.attributes),
    },
    element.children,
  );
}
