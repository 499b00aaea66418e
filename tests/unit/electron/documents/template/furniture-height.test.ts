import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '#electron/documents/package/xml-tree';
import { builtInTemplate } from '#electron/documents/template/built-in-template';
import { furnitureHeight } from '#electron/documents/template/furniture-height';
import { readTemplate } from '#electron/documents/template/read-template';
import { houseMargins } from '#electron/documents/word/house-style';
import { must } from '#tests/fixtures/made-dossier';
import { ministryTemplate } from '#tests/fixtures/packs/templates';

function xml(text: string): XmlElement {
  const root = parseXml(text);
  if (root === undefined) throw new Error(text);
  return root;
}

const styles = xml(
  `<w:styles>
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:spacing w:before="50"/></w:pPr><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Line"><w:basedOn w:val="Base"/><w:pPr><w:spacing w:after="20"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
  </w:styles>`,
);

function heightOf(inner: string): number {
  return furnitureHeight(xml(`<w:hdr>${inner}</w:hdr>`), styles);
}

const solid = (halfPoints: number): number => halfPoints * 10 * 1.2207;
const line = '<w:p><w:r><w:t>Line</w:t></w:r></w:p>';
const picture = (cy: number, how = 'inline'): string =>
  `<w:p><w:r><w:drawing><wp:${how}><wp:extent cx="1" cy="${String(cy)}"/></wp:${how}></w:drawing></w:r></w:p>`;

describe('the height of a header', () => {
  it('is that of its lines, at the size and with the air of their styles', () => {
    expect(heightOf(line)).toBe(Math.ceil(solid(24) + 100));
    expect(heightOf(line + line)).toBe(Math.ceil(2 * (solid(24) + 100)));
    expect(heightOf('<w:p><w:pPr><w:pStyle w:val="Line"/></w:pPr></w:p>')).toBe(
      Math.ceil(50 + solid(40) + 20),
    );
    expect(heightOf('<w:p><w:pPr><w:pStyle w:val="Round"/></w:pPr></w:p>')).toBe(Math.ceil(solid(24) + 100));
    expect(heightOf('<w:p><w:r><w:rPr><w:sz w:val="60"/></w:rPr><w:t>a</w:t><w:br/></w:r></w:p>')).toBe(
      Math.ceil(2 * solid(60) + 100),
    );
  });

  it('follows lines of a height of their own', () => {
    const spaced = (rule: string, value: number): number =>
      heightOf(
        `<w:p><w:pPr><w:spacing w:after="0" w:line="${String(value)}" w:lineRule="${rule}"/></w:pPr></w:p>`,
      );
    expect(spaced('exact', 100)).toBe(100);
    expect(spaced('atLeast', 100)).toBe(Math.ceil(solid(24)));
    expect(spaced('atLeast', 900)).toBe(900);
    expect(spaced('auto', 480)).toBe(Math.ceil(2 * solid(24)));
  });

  it('counts pictures in a line, and none that floats', () => {
    expect(heightOf(picture(635 * 1_000))).toBe(1_100);
    expect(heightOf(picture(635 * 1_000, 'anchor'))).toBe(Math.ceil(solid(24) + 100));
  });

  it('is that of the tallest cell in each row of a table, or what the row is at least', () => {
    const row = (least: number, ...cells: readonly string[]): string =>
      `<w:tr><w:trPr><w:trHeight w:val="${String(least)}"/></w:trPr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    expect(heightOf(`<w:tbl>${row(0, line, line + line)}${row(2_000, line)}</w:tbl>`)).toBe(
      Math.ceil(2 * (solid(24) + 100) + 2_000),
    );
    expect(heightOf(`<w:sdt><w:sdtContent>${line}</w:sdtContent></w:sdt>`)).toBe(Math.ceil(solid(24) + 100));
  });
});

it('takes no room of the text in the built-in style, and that of its emblem in the style of a ministry', async () => {
  expect(must(readTemplate(await builtInTemplate())).margins).toEqual(houseMargins);
  const { margins } = must(readTemplate(await ministryTemplate()));
  expect(margins).toMatchObject({ ...houseMargins, top: expect.any(Number) as number });
  const emblem = 720_000 / 635;
  expect(margins.top).toBeGreaterThan(houseMargins.header + emblem + 500);
  expect(margins.top).toBeLessThan(houseMargins.header + emblem + 900);
});
