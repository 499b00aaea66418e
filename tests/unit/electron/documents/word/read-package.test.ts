import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPackage } from '#electron/documents/word/read-package';

function packageWith(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe('reading a Word file back', () => {
  it('finds what a reader does not see at first', () => {
    const traces = (body: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
      readPackage(packageWith({ 'word/document.xml': body, ...more })).traces;
    expect(traces('<w:p><w:r><w:t>plain</w:t></w:r></w:p>')).toEqual([]);
    expect(traces('<w:p><w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins></w:p>')).toEqual(['revisions']);
    expect(traces('<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>')).toEqual(['hidden-text']);
    expect(traces('<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr></w:sdt>')).toEqual(['tags']);
    expect(traces('', { 'word/comments.xml': '<w:comments><w:comment w:id="0"/></w:comments>' })).toEqual([
      'comments',
    ]);
    expect(traces('', { 'customXml/item1.xml': '<pack/>' })).toEqual(['tags']);
    expect(traces('', { 'word/comments.xml': '<w:comments></w:comments>' })).toEqual([]);
  });

  it('shows deleted words and the addresses of links, which a reader would not see either', () => {
    const read = readPackage(
      packageWith({
        'word/document.xml': '<w:p><w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
        'word/_rels/document.xml.rels':
          '<Relationship Id="r" Target="https://example.org/a?b&amp;c" TargetMode="External"/>',
      }),
    );
    expect(read.body).toBe('gone');
    expect(read.links).toEqual(['https://example.org/a?b&c']);
  });
});
