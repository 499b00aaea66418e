import { expect, it } from 'vitest';
import {
  clockSpan,
  writtenDate,
  writtenDay,
  writtenNumber,
  writtenRanges,
  writtenSpan,
} from '#electron/documents/compose/format';
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
  expect(clockSpan({ start: null, end: null, startDay: 0, endDay: 0 })).toBe('');
});

it('marks clock times of another day, once where both are of it', () => {
  const span = (start: string, startDay: number, end: string, endDay: number): string =>
    clockSpan({ start, end, startDay, endDay });
  expect(span('18:30', 0, '18:34', 0)).toBe('18:30\u201318:34');
  expect(span('23:50', 0, '00:10', 1)).toBe('23:50\u201300:10\u00a0+1');
  expect(span('00:10', 1, '00:30', 1)).toBe('00:10\u201300:30\u00a0+1');
  expect(span('23:50', -1, '00:00', 0)).toBe('23:50\u00a0\u22121 \u2013 00:00');
});

it('writes from one date to another, and what both share once', () => {
  const span = (from: string | null, to: string | null): string => writtenSpan(from, to, english);
  expect([
    span('2022-03-07', '2022-03-17'),
    span('2023-07-10', '2023-08-18'),
    span('2022-12-12', '2023-01-16'),
    span('2024-01', '2024-03-15'),
    span('2022', '2022-03-15'),
    span('2022-06-01', '2022-06-01'),
    span('2022-06-01', null),
    span(null, null),
  ]).toEqual([
    '7\u201317 March 2022',
    '10 July \u2013 18 August 2023',
    '12 December 2022 \u2013 16 January 2023',
    'January \u2013 15 March 2024',
    '2022 \u2013 15 March 2022',
    '1 June 2022',
    '1 June 2022',
    '',
  ]);
});

it('draws runs of three or more numbers together', () => {
  expect([[], [4], [1, 2], [3, 1, 2, 2], [1, 2, 4, 5, 6, 9]].map(writtenRanges)).toEqual([
    '',
    '4',
    '1, 2',
    '1\u20133',
    '1, 2, 4\u20136, 9',
  ]);
});
