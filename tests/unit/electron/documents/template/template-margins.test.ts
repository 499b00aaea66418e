import { describe, expect, it } from 'vitest';
import { xmlElement, type XmlElement } from '#electron/documents/package/xml-tree';
import { templateMargins as marginsOf } from '#electron/documents/template/template-margins';
import type { PageMargins } from '#shared/domain/pack/pack-document';
import { houseMargins } from '#electron/documents/word/house-style';

const own = { top: 1700, right: 1000, bottom: 1500, left: 1900, header: 600, footer: 500 };

function section(lengths?: Readonly<Record<string, number | string>>): XmlElement {
  const attributes = Object.entries(lengths ?? {}).map(([name, length]) => [`w:${name}`, String(length)]);
  const margins = xmlElement('w:pgMar', Object.fromEntries(attributes) as Record<string, string>);
  return xmlElement('w:sectPr', {}, lengths === undefined ? [] : [margins]);
}

/** The margins of a section whose header and footer take no room of the text unless they are given. */
function templateMargins(of: XmlElement, header = 0, footer = 0): PageMargins {
  return marginsOf(of, { header, footer });
}

describe('the margins of a template', () => {
  it('are wider where a header or a footer is taller than they are, and leaves room for a text', () => {
    expect(templateMargins(section(own), 1_100, 1_000)).toEqual(own);
    expect(templateMargins(section(own), 1_500, 1_200)).toEqual({ ...own, top: 2_100, bottom: 1_700 });
    expect(templateMargins(section({ ...own, top: -1_700 }), 1_500)).toEqual({ ...own, top: 2_100 });
    expect(templateMargins(section(own), 10_000)).toBe(houseMargins);
  });

  it('are those of its section, the gutter among them', () => {
    expect(templateMargins(section(own))).toEqual(own);
    expect(templateMargins(section({ ...own, gutter: 300 }))).toEqual({ ...own, left: 2200 });
  });

  it('count whether or not the text gives way to a tall header', () => {
    expect(templateMargins(section({ ...own, top: -1700 }))).toEqual(own);
  });

  it('are those of the built-in style where the template names none', () => {
    expect(templateMargins(section())).toEqual(houseMargins);
    expect(templateMargins(section({ left: 1900 }))).toEqual({ ...houseMargins, left: 1900 });
  });

  it('are those of the built-in style where they leave no room for a text, or are no lengths', () => {
    for (const wrong of [
      { left: 7_000 },
      { top: 11_000 },
      { right: -200 },
      { bottom: 1e12 },
      { header: 90_000 },
      { footer: 11_000 },
    ])
      expect(templateMargins(section({ ...own, ...wrong }))).toBe(houseMargins);
    expect(templateMargins(section({ ...own, top: 'wide' }))).toEqual({ ...own, top: houseMargins.top });
  });
});
