import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';

describe('a name for a file', () => {
  it.each([
    ['2024-07-24 Agenda - Talks', '2024-07-24 Agenda - Talks.docx'],
    ['../../etc/passwd', '-.-etc-passwd.docx'],
    ['..', 'pack.docx'],
    ['', 'pack.docx'],
    ['   ', 'pack.docx'],
    ['CON', '_CON.docx'],
    ['nul.anything', '_nul.anything.docx'],
    ['com\u00b9', '_com\u00b9.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.docx'],
    ['Agenda\u202Ecod.exe', 'Agendacod.exe.docx'],
    ['one\r\ntwo\tthree\u0000', 'one two three-.docx'],
    ['.hidden', 'hidden.docx'],
    ['trailing. . ', 'trailing.docx'],
    ['\u0928\u092e\u0938\u094d\u200d\u0924\u0947', '\u0928\u092e\u0938\u094d\u200d\u0924\u0947.docx'],
  ])('%j becomes %j', (words, name) => {
    expect(safeFileName(words, '.docx')).toBe(name);
  });

  it('stays within 255 bytes and whole letters', () => {
    const name = safeFileName('\u{1F91D}'.repeat(100), '.docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toBe(`${'\u{1F91D}'.repeat(62)}.docx`);
  });

  it('stays inside the folder, whatever the words', () => {
    const signs = Array.from('./\\: \u202e\n\u0000A~$*?"<>|-');
    const nasty = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 300 })), (words) => {
        const name = safeFileName(words, '.docx');
        expect(relative('/folder', join('/folder', name))).toBe(name);
        expect(name).not.toMatch(/[/\\:\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|^\.|\.\./u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name.endsWith('.docx')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
