import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '#electron/documents/template/built-in-template';
import { readTemplate } from '#electron/documents/template/read-template';
import type { FailureCode } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';
import { ministryTemplate, onePixel, templateWith, type PartChanges } from '#tests/fixtures/packs/templates';

const stored = resolve('resources/templates/house-style.docx');

/** The code of the refusal and a word of its wording; `sound` where the template passes. */
function verdict(bytes: Uint8Array): readonly [FailureCode | 'sound', string] {
  const read = readTemplate(bytes);
  return read.ok ? ['sound', ''] : [read.failure.code, failureMessage(read.failure)];
}

describe('a template', () => {
  it('is sound as it is built in, and stands in resources with the same bytes', async () => {
    const bytes = await builtInTemplate();
    expect(verdict(bytes)).toEqual(['sound', '']);
    expect(Buffer.compare(readFileSync(stored), bytes)).toBe(0);
  });

  it('is sound with an emblem, a placeholder over two runs, and styles of a Word in another language', async () => {
    expect(verdict(await ministryTemplate())).toEqual(['sound', '']);
  });

  it.each([
    ['no bytes', new Uint8Array(), 'template-not-word'],
    ['a text', strToU8('Dear all,'), 'template-not-word'],
    ['a picture', onePixel, 'template-not-word'],
    ['another zip archive', zipSync({ 'readme.txt': strToU8('x') }), 'template-not-word'],
    ['a path that leads out', zipSync({ '../evil.xml': strToU8('x') }), 'template-not-word'],
    [
      '600 files',
      zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`f${String(n)}`, strToU8('x')]))),
      'template-not-word',
    ],
    ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(60 * 2 ** 20) }), 'template-not-word'],
    ['50 MB', Buffer.alloc(50 * 2 ** 20, 7), 'template-too-large'],
  ] as const)('is refused where it is %s', (_what, bytes, code) => {
    expect(verdict(bytes)[0]).toBe(code);
  });

  it('is refused with a picture that unpacks to 50 MB, and the message names it', async () => {
    const picture = Buffer.concat([
      deflateRawSync(Buffer.alloc(10)),
      Buffer.alloc(3 * 2 ** 20, 'abcdefghij'),
    ]);
    const [code, words] = verdict(await ministryTemplate('Emblem', picture));
    expect(code).toBe('template-too-large');
    expect(words).toContain('emblem.png has 3.0 MB, and 2.0 MB is the most');
  });

  it('is refused with styles that unpack to 9 MB without being a bomb, before they are read', async () => {
    const filling = 'abcdefgh'.repeat(17);
    const lines = Array.from(
      { length: 66_000 },
      (_, n) => `${String((n * 7_919_777) % 9_999_991)}${filling}`,
    );
    const comment = `<!--${lines.join('')}-->`;
    const [code, words] = verdict(await templateWith({ 'word/styles.xml': (xml) => `${xml}${comment}` }));
    expect(code).toBe('template-too-large');
    expect(words).toContain('the part styles.xml has 9.0 MB');
  });

  const document = 'word/document.xml';
  const relation = (attributes: string) => (xml: string) =>
    xml.replace('</Relationships>', `<Relationship Id="rIdX" ${attributes}/></Relationships>`);
  const kind = (name: string): string =>
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}"`;
  const inBody = (xml: string): PartChanges => ({
    [document]: (body) => body.replace('<w:body>', `<w:body>${xml}`),
  });
  const cases: readonly (readonly [string, PartChanges, FailureCode, string])[] = [
    [
      'without a marking in its header',
      { 'word/header1.xml': (xml) => xml.replace('{{marking}}', '') },
      'template-lacks',
      '{{marking}} in the header',
    ],
    [
      'without a marking in its footer',
      { 'word/footer1.xml': (xml) => xml.replace('{{marking}}', '') },
      'template-lacks',
      '{{marking}} in the footer',
    ],
    [
      'without a place for the notice',
      { 'word/header1.xml': (xml) => xml.replace('{{notice}}', '') },
      'template-lacks',
      '{{notice}}',
    ],
    [
      'without a page number',
      { 'word/footer1.xml': (xml) => xml.replace('{{page}}', '') },
      'template-lacks',
      '{{page}}',
    ],
    [
      'without a place for the cover',
      { [document]: (xml) => xml.replace('{{cover}}', '') },
      'template-lacks',
      '{{cover}}',
    ],
    [
      'without a header',
      { [document]: (xml) => xml.replace(/<w:headerReference[^>]*>/u, '') },
      'template-lacks',
      'the header',
    ],
    [
      'with a placeholder that is none',
      inBody('<w:p><w:r><w:t>{{ministar}}</w:t></w:r></w:p>'),
      'template-unknown-placeholder',
      '"{{ministar}}"',
    ],
    [
      'with a placeholder that is not closed',
      inBody('<w:p><w:r><w:t>{{marking</w:t></w:r></w:p>'),
      'template-unknown-placeholder',
      '{{marking',
    ],
    ['with macros', { 'word/vbaProject.bin': () => onePixel }, 'template-has-macros', 'macros'],
    [
      'that says it has macros',
      { '[Content_Types].xml': (xml) => xml.replace('document.main', 'document.macroEnabled.main') },
      'template-has-macros',
      'macros',
    ],
    [
      'with a link',
      {
        'word/_rels/document.xml.rels': relation(
          `${kind('hyperlink')} Target="https://example.org/x" TargetMode="External"`,
        ),
      },
      'template-reaches-out',
      'https://example.org/x',
    ],
    [
      'with a picture from elsewhere',
      {
        'word/_rels/header1.xml.rels': () =>
          `<?xml version="1.0"?><Relationships xmlns="x"><Relationship Id="r" ${kind('image')} Target="http://example.org/a.png" TargetMode="External"/></Relationships>`,
      },
      'template-reaches-out',
      'http://example.org/a.png',
    ],
    [
      'with a template of its own',
      {
        'word/_rels/settings.xml.rels': () =>
          `<?xml version="1.0"?><Relationships xmlns="x"><Relationship Id="r" ${kind('attachedTemplate')} Target="file:///c:/normal.dotm" TargetMode="External"/></Relationships>`,
      },
      'template-reaches-out',
      'normal.dotm',
    ],
    [
      'with an embedded object',
      { 'word/_rels/document.xml.rels': relation(`${kind('oleObject')} Target="embeddings/oleObject1.bin"`) },
      'template-reaches-out',
      'oleObject1.bin',
    ],
    [
      'with a field that fetches',
      inBody('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://example.org "/></w:p>'),
      'template-unsupported',
      'INCLUDEPICTURE',
    ],
    [
      'with tracked changes',
      inBody('<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
      'template-unsupported',
      'tracked changes',
    ],
    [
      'with two sections',
      inBody('<w:p><w:pPr><w:sectPr/></w:pPr></w:p>'),
      'template-unsupported',
      'more than one section',
    ],
    [
      'with XML that is not well-formed',
      { [document]: (xml) => xml.replace('</w:body>', '') },
      'template-not-word',
      'no document',
    ],
    [
      'with a document type',
      { 'word/styles.xml': (xml) => `<!DOCTYPE x>${xml.replace(/^<\?xml[^>]*>/u, '')}` },
      'template-not-word',
      'styles',
    ],
    [
      'with a picture that is not there',
      {
        'word/header1.xml': (xml) =>
          xml.replace(
            '</w:hdr>',
            '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p></w:hdr>',
          ),
      },
      'template-not-word',
      'picture',
    ],
  ];
  it.each(cases)('is refused %s', async (_what, changes, code, words) => {
    const [found, message] = verdict(await templateWith(changes));
    expect([found, message]).toEqual([code, expect.stringContaining(words)]);
  });

  it('is refused with a picture that nobody described', async () => {
    const [code, message] = verdict(await ministryTemplate(''));
    expect([code, message]).toEqual(['template-unsupported', expect.stringContaining('alternative text')]);
  });
});
