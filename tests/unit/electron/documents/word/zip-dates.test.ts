import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fixZipDates } from '#electron/documents/word/zip-dates';

const files = { 'one.xml': strToU8('<one/>'), 'deep/two.xml': strToU8('<two/>'.repeat(1000)) };

it('makes archives of the same content the same, whenever they were made', () => {
  const early = zipSync(files, { mtime: '2001-02-03T04:05:06' });
  const late = zipSync(files, { mtime: '2031-12-30T22:11:10' });
  expect(early).not.toEqual(late);
  expect(fixZipDates(early)).toEqual(fixZipDates(late));
  expect(unzipSync(early)['deep/two.xml']).toEqual(files['deep/two.xml']);
});

it('refuses what is no archive', () => {
  expect(() => fixZipDates(new Uint8Array(10))).toThrow('Not a zip archive');
  expect(() => fixZipDates(strToU8('x'.repeat(100)))).toThrow('Not a zip archive');
});
