import { canonicalJson } from '#shared/domain/dossier/canonical-json';

/**
 * A short name of a field's value, to ask whether a field still holds what an editor had seen: 53 bits in base 36, the
 * same for the same value however its members are ordered. It guards nothing: anybody could find another value with
 * the same name (cyrb53, public domain).
 */
export function valueDigest(value: unknown): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const text = canonicalJson(value);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (2 ** 32 * (0x1f_ffff & low) + (high >>> 0)).toString(36);
}
