import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlEscaped, xmlLine, xmlSafe } from '#electron/documents/word/xml-text';

const allowed = /^(?:[\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;

it('leaves nothing that XML refuses, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlSafe(text)).toMatch(allowed);
    }),
  );
  expect(xmlSafe('a\u0000b\uD800c\uFFFFd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
});

it('keeps every other letter, Devanagari and what lies beyond the first plane included', () => {
  const text = 'caf\u00e9 \u0928\u092e\u0938\u094d\u0924\u0947 \u{1F91D} \u200d';
  expect(xmlSafe(text)).toBe(text);
});

it('lets no mark turn the text behind it around: a marking reads as it was chosen', () => {
  expect(xmlSafe('a\u202eb\u2066c')).toBe('a\uFFFDb\uFFFDc');
});

it('turns tabs into spaces and every line end into a line feed', () => {
  expect(xmlSafe('a\tb\r\nc\rd\u2028e')).toBe('a b\nc\nd\ne');
});

it('escapes what XML reads as markup', () => {
  expect(xmlEscaped('<a href="x">&\n</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp; &lt;/a&gt;');
});

it('keeps what stands on every page on one line', () => {
  expect(xmlLine('SECRET\r\n- HOME EYES\u2028ONLY')).toBe('SECRET - HOME EYES ONLY');
});
