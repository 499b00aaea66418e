import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';
import { valueDigest } from '#shared/domain/dossier/value-digest';

it('is the same for the same value, in whatever order its members stand', () => {
  expect(valueDigest([{ type: 'paragraph', inlines: [] }])).toBe(
    valueDigest([{ inlines: [], type: 'paragraph' }]),
  );
});

it('differs for values that differ, and is short', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const isSame = canonicalJson(left) === canonicalJson(right);
      expect(valueDigest(left) === valueDigest(right)).toBe(isSame);
      expect(valueDigest(left).length).toBeLessThanOrEqual(11);
    }),
  );
});
