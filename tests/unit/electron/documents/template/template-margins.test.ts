import { describe, expect, it } from 'vitest';
import { xmlElement, type XmlElement } from '#electron/documents/package/xml-tree';
import { templateMargins } from '#electron/documents/template/template-margins';
import { houseMargins } from '#electron/documents/word/house-style';

const own = { top: 1700, right: 1000, bottom: 1500, left: 1900, header: 600, footer: 500 };

function section(lengths?: Readonly<Record<string, number | string>>): XmlElement {
  const attributes = Object.entries(lengths ?? {}).map(([name, length]) => [`w:${name}`, String(length)]);
  const margins = xmlElement('w:pgMar', Object.fromEntries(attributes) as Record<string, string>);
  return xmlElement('w:sectPr', {}, lengths === undefined ? [] : [margins]);
}

describe('the margins of a template', () => {
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
