import { describe, expect, it } from 'vitest';
import { addressOf } from '#renderer/features/meetings/readiness/address-of';
import { readinessCodes, type ReadinessFinding } from '#shared/domain/meeting/readiness';

describe('the way to mend a finding', () => {
  const meeting = { id: 'm1' };
  const finding = (code: ReadinessFinding['code'], record: string): ReadinessFinding => ({
    code,
    record,
    weight: 'blocks',
    label: '',
    count: 1,
  });

  it('leads to the item, its points, the topic or the meeting', () => {
    expect(addressOf(finding('shared-title-missing', 'i1'), meeting)).toBe('/meetings/m1/agenda?item=i1');
    expect(addressOf(finding('point-not-cleared', 'i1'), meeting)).toBe('/meetings/m1/points?item=i1');
    expect(addressOf(finding('brief-stale', 't1'), meeting)).toBe('/topics/t1');
    expect(addressOf(finding('marking-missing', 't1'), meeting)).toBe('/topics/t1');
    expect(addressOf(finding('marking-missing', 'm1'), meeting)).toBe('/meetings/m1/details');
  });

  it('is there for every finding', () => {
    for (const code of readinessCodes) expect(addressOf(finding(code, 'r'), meeting)).toMatch(/^\//u);
  });
});
