import { expect, it } from 'vitest';
import { clockSpan, writtenDate, writtenDay, writtenNumber } from '#electron/documents/compose/format';
import { paperWording } from '#shared/messages/papers/paper-wording';

const english = paperWording('en-GB');

it('writes dates to the precision that is known', () => {
  expect(['2024-07-04', '2024-07', '2024', ''].map((date) => writtenDate(date, english))).toEqual([
    '4 July 2024',
    'July 2024',
    '2024',
    '',
  ]);
  expect(writtenDay('2024-02-29', english)).toBe('Thursday 29 February 2024');
});

it('writes numbers with a comma between thousands and their decimals as they are', () => {
  expect([7, 1000, 14500.5, -2000, 0.25].map(writtenNumber)).toEqual([
    '7',
    '1,000',
    '14,500.5',
    '-2,000',
    '0.25',
  ]);
});

it('counts in words that agree', () => {
  expect([english.items(1), english.items(0)]).toEqual(['1 item', '0 items']);
});

it('shows no span where the start is not known', () => {
  expect(clockSpan({ start: null, end: null })).toBe('');
  expect(clockSpan({ start: '23:50', end: '00:10' })).toBe('23:50\u201300:10');
});
