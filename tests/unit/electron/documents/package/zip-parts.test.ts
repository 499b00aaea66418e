import { strToU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { zipParts } from '#electron/documents/package/zip-parts';

const parts = { 'one.xml': strToU8('<one/>'), 'deep/two.xml': strToU8('<two/>'.repeat(1000)) };

it('makes archives of the same parts the same, whenever they were made', () => {
  vi.useFakeTimers({ now: new Date('2001-02-03T04:05:06Z') });
  const early = zipParts(parts);
  vi.setSystemTime(new Date('2031-12-30T22:11:10Z'));
  expect(zipParts(parts)).toEqual(early);
  vi.useRealTimers();
  expect(unzipSync(early)).toEqual(parts);
});
