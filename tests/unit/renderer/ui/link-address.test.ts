import { describe, expect, it } from 'vitest';
import { linkAddress } from '#renderer/ui/rich-text/link-address';

describe('linkAddress', () => {
  it.each([
    ['https://www.gov.uk/a?b=c', 'https://www.gov.uk/a?b=c'],
    [' HTTPS://example.org ', 'https://example.org/'],
    ['www.mea.gov.in', 'https://www.mea.gov.in/'],
    ['mea.gov.in/press', 'https://mea.gov.in/press'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('takes %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    ['http://example.org'],
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['file:///etc/passwd'],
    ['data:text/html,x'],
    ['#_msocom_1'],
    ['/relative'],
    ['two words'],
    ['word'],
    ['https://user:secret@example.org/'],
    [''],
  ])('refuses %s', (typed) => {
    expect(linkAddress(typed)).toBeUndefined();
  });
});
