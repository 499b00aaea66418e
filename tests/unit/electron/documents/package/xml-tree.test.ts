import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, xmlElement, xmlOf } from '#electron/documents/package/xml-tree';

describe('XML of a template', () => {
  it.each([
    '<a b="1"><c/>text &amp; more &lt;<d e="&quot;x&quot;">y</d></a>',
    '<a>\u0928\u092e\u0938\u094d\u0924\u0947 \u{1F91D}</a>',
  ])('is read and written as it was: %s', (xml) => {
    const root = parseXml(xml);
    expect(root === undefined ? root : xmlOf(root)).toBe(xml);
  });

  it('survives any text and attribute', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(text) && text !== '');
    fc.assert(
      fc.property(words, words, (text, value) => {
        const element = xmlElement('w:t', { 'w:val': value }, [text]);
        expect(parseXml(xmlOf(element))).toEqual(element);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['an element that is not closed', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['text outside of the root', '<a/>text'],
    ['a document type', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
    ['an entity of its own', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>this & that</a>'],
    ['a character that XML has not', '<a>&#1;</a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['CDATA', '<a><![CDATA[x]]></a>'],
    ['a depth that no part has', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
  ])('is refused where it is %s', (_what, xml) => {
    expect(parseXml(xml)).toBeUndefined();
  });
});
