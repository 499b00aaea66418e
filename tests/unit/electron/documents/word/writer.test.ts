import { BorderStyle, Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writerFor } from '#electron/documents/word/writer';

const numbering = {
  config: [{ reference: 'number', levels: [{ level: 0, text: '%1.' }] }],
};

function shell(children: readonly Paragraph[] = []): Document {
  return new Document({ numbering, sections: [{ children }] });
}

/** What the Word library itself writes of paragraphs. */
async function byLibrary(children: readonly Paragraph[]): Promise<string> {
  const parts = unzipSync(await Packer.pack(shell(children), 'uint8array'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.indexOf('<w:sectPr'));
}

it('writes what the Word library writes, in the first paragraph of a look and in those that copy it', async () => {
  const look = {
    style: 'Quiet',
    border: { left: { style: BorderStyle.SINGLE, color: 'FF0000', size: 8, space: 4 } },
    keepNext: true,
  } as const;
  const words = ['First & foremost <one>', 'Second', '{number-0} \uE001'];
  const dress = { bold: true, color: '112233' };
  const expected = await byLibrary(
    words.map((text) => new Paragraph({ ...look, children: [new TextRun({ ...dress, text })] })),
  );
  const write = writerFor(shell());
  expect(words.map((text) => write.paragraph(look, write.run(dress, text))).join('')).toBe(expected);
});

it('counts each list anew, as the Word library does', async () => {
  const lists = [3, 3, 1, 7, 3].map((instance) => ({
    numbering: { reference: 'number', level: 0, instance },
  }));
  const text = (): TextRun => new TextRun('point');
  const expected = await byLibrary(lists.map((list) => new Paragraph({ ...list, children: [text()] })));
  const write = writerFor(shell());
  expect(lists.map((list) => write.paragraph(list, write.run({}, 'point'))).join('')).toBe(expected);
});

it('gives the mark of a revision to one paragraph alone', () => {
  const write = writerFor(shell());
  const revised = [1, 2].map((id) =>
    write.paragraph(
      { run: { insertion: { id, author: 'A', date: '2026-01-01T00:00:00Z' } } },
      write.run({}, 'x'),
    ),
  );
  expect(revised.map((xml) => /<w:ins w:id="(\d)"/u.exec(xml)?.[1])).toEqual(['1', '2']);
  expect(write.paragraph({}, '')).toBe('<w:p></w:p>');
});
