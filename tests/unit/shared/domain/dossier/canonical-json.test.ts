import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';

describe('canonical JSON', () => {
  it('has one spelling for each value', () => {
    const value = { b: [1, -0, 1e21, 'é"\n'], a: { d: null, c: undefined }, '': true };
    expect(canonicalJson(value)).toBe('{"":true,"a":{"d":null},"b":[1,0,1e+21,"é\\"\\n"]}');
  });

  it('does not depend on the order of members, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        const turned = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(members));
      }),
    );
  });
});
