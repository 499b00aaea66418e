import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from '#electron/documents/package/xml-tree';
import { readPackFile, type PackFile } from '#electron/documents/reading/read-pack-file';
import { largestPackFile } from '#shared/domain/pack/pack-issue';
import { failureMessage } from '#shared/messages/messages';

const tag = `chancery/${'a'.repeat(20)}/text/1`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function fileWith(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`;
  const all = { 'word/document.xml': document, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

function read(bytes: Uint8Array): PackFile {
  const file = readPackFile(bytes);
  if (!file.ok) throw new Error(failureMessage(file.failure));
  return file.value;
}

function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function control(content: string, properties = `<w:alias w:val="Point"/><w:tag w:val="${tag}"/>`): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function said(body: string): readonly string[] {
  return read(fileWith(body)).controls.map(({ text }) => text);
}

describe('the text of a content control', () => {
  it('is what stands in it, a line for each paragraph, and nothing around it', () => {
    const paragraphs = `<w:p>${run('One  ')}${run('line.')}</w:p><w:p/><w:p>${run('Another')}</w:p>`;
    expect(said(`<w:p>${run('Before')}</w:p>${control(paragraphs)}<w:p>${run('After')}</w:p>`)).toEqual([
      'One line.\nAnother',
    ]);
    expect(said(`<w:p>${run('Label: ')}${control(run('inside'))}${run(' behind')}</w:p>`)).toEqual([
      'inside',
    ]);
  });

  it('counts revisions as accepted', () => {
    const revised = `${run('We ')}<w:del w:id="1"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="2">${run('must')}</w:ins><w:moveFrom w:id="3">${run(' gone')}</w:moveFrom>${run(' agree.')}`;
    expect(said(`<w:p>${control(revised)}</w:p>`)).toEqual(['We must agree.']);
  });

  it('leaves out numbers of sources and tags, but no words that a person wrote behind them', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const numbers = run('\u202f1,\u202f12', raised);
    const example = run('\u00a0[example]', '<w:sz w:val="8pt"/>');
    const asWord = run('\u00a0[example] and more', '<w:sz w:val="16"/>');
    expect(said(control(`<w:p>${run('Fact.')}${numbers}${example}</w:p>`))).toEqual(['Fact.']);
    expect(said(control(`<w:p>${run('Fact')}${asWord}</w:p>`))).toEqual(['Fact and more']);
    expect(said(control(`<w:p>${run('x')}${run('2nd', raised)} </w:p>`))).toEqual(['x2nd']);
    expect(said(control(`<w:p>${run('The parties [shall] [may]')}</w:p>`))).toEqual([
      'The parties [shall] [may]',
    ]);
  });

  it('is read where Word puts marks of its own into it: proofing, bookmarks, links, breaks', () => {
    const content = `<w:proofErr w:type="spellStart"/>${run('Vi')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:hyperlink>${run('sas')}</w:hyperlink><w:r><w:br/><w:t>now</w:t><w:tab/><w:noBreakHyphen/></w:r>`;
    expect(said(`<w:p>${control(content)}</w:p>`)).toEqual(['Visas now \u2011']);
  });

  it('is that of each control of ours, nested ones too, and of no other', () => {
    const inner = control(run('inner'), `<w:tag w:val="${tag.replace(/1$/u, '2')}"/>`);
    expect(said(`<w:p>${control(`${run('outer ')}${inner}`)}</w:p>`)).toEqual(['outer inner', 'inner']);
    expect(said(`<w:p>${control(run('x'), '<w:tag w:val="Title"/>')}${control(run('y'), '')}</w:p>`)).toEqual(
      [],
    );
  });
});

describe('what says which pack a file is', () => {
  const root = (attributes: string): string =>
    `<pack xmlns="urn:chancery:pack:1" ${attributes}><text tag="${tag}" digest="0123456789abcdef"/></pack>`;
  const whole = `variant="full" language="en-GB" day="2024-07-23" meeting="${'b'.repeat(20)}" brief="1" issue="2" addendum="0" copy="3" check="3F9A"`;

  it('is found whatever number Word gives the part, beside those of others', () => {
    const parts = {
      'customXml/item1.xml': '<b:Sources xmlns:b="x"/>',
      'customXml/item2.xml': '<broken',
      'customXml/item7.xml': root(whole),
    };
    const { identity, written } = read(fileWith('<w:p/>', parts));
    expect(identity).toMatchObject({
      variant: 'full',
      brief: 1,
      issue: 2,
      addendum: 0,
      copy: 3,
      check: '3F9A',
    });
    expect([...written]).toEqual([[tag, '0123456789abcdef']]);
  });

  it.each([
    ['of another name', root(whole).replace('urn:chancery:pack:1', 'urn:other')],
    ['with a variant that is none', root(whole.replace('full', 'secret'))],
    ['with a meeting that is no digest', root(whole.replace('bbb', '../'))],
    ['with a document type', `<!DOCTYPE pack>${root(whole)}`],
  ])('is nothing %s', (_what, xml) => {
    expect(read(fileWith('<w:p/>', { 'customXml/item1.xml': xml })).identity).toBeUndefined();
  });
});

describe('a file that is no pack from Word', () => {
  const deep = `${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}`;
  const laughs =
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>';
  it.each([
    ['no bytes', new Uint8Array(), 'pack-file-not-word'],
    ['a text', strToU8('Dear all,'), 'pack-file-not-word'],
    ['another archive', zipSync({ 'readme.txt': strToU8('x') }), 'pack-file-not-word'],
    ['half of a file', fileWith('<w:p/>').slice(0, 200), 'pack-file-not-word'],
    ['a path that leads out', zipSync({ '../word/document.xml': strToU8('<a/>') }), 'pack-file-not-word'],
    ['a path from the root', zipSync({ '/word/document.xml': strToU8('<a/>') }), 'pack-file-not-word'],
    ['entities that expand', fileWith('', { 'word/document.xml': laughs }), 'pack-file-not-word'],
    ['an entity from elsewhere', fileWith('&file;'), 'pack-file-not-word'],
    ['XML that is not closed', fileWith('<w:p>'), 'pack-file-not-word'],
    ['XML of any depth', fileWith(deep), 'pack-file-not-word'],
    [
      '600 parts',
      zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`f${String(n)}`, strToU8('x')]))),
      'pack-file-not-word',
    ],
    ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(60 * 2 ** 20) }), 'pack-file-not-word'],
    ['larger than any pack', new Uint8Array(largestPackFile + 1), 'pack-file-too-large'],
  ] as const)('is refused where it is %s', (_what, bytes, code) => {
    const file = readPackFile(bytes);
    expect(file.ok ? 'read' : file.failure.code).toBe(code);
    if (!file.ok) expect(failureMessage(file.failure)).toMatch(/^The file (cannot be read|is too large)/u);
  });

  it('is read where it holds more elements than a tree is made of', () => {
    const body = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(40_000);
    const document = `<w:document ${namespace}><w:body>${body}</w:body></w:document>`;
    expect(parseXml(document)).toBeUndefined();
    const bytes = zipSync({ 'word/document.xml': strToU8(document) }, { level: 0 });
    expect(read(bytes).text.split('\n')).toHaveLength(40_000);
  });
});
