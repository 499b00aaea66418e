import { describe, expect, it } from 'vitest';
import {
  dateInShort,
  dateInWords,
  dateWithWeekday,
  dayOf,
  minutesInWords,
  momentInWords,
} from '#renderer/ui/dates';
import { isDrafted } from '#renderer/ui/drafted';
import { inWords } from '#renderer/ui/labels';
import { readTime } from '#renderer/ui/time-input';

describe('dates', () => {
  it('are written as far as they are known', () => {
    expect(dateInWords('2024-07-24')).toBe('24 July 2024');
    expect(dateInWords('2024-07')).toBe('July 2024');
    expect(dateInWords('2024')).toBe('2024');
    expect(dateInWords(null)).toBe('');
    expect(dateInShort('2024-07-24')).toBe('24 Jul 2024');
    expect(momentInWords('2024-07-24')).toBe('24 Jul 2024');
    expect(momentInWords('2024-07-24T12:15:00Z')).toMatch(/^24 Jul 2024, \d\d:15$/);
    expect([dayOf('2024-07-24'), dayOf('2024-07-24T12:15:00Z')]).toEqual(['2024-07-24', '2024-07-24']);
    expect(dateWithWeekday('2024-07-24')).toBe('Wednesday, 24 July 2024');
  });

  it('that are none are shown as they stand', () => {
    expect(dateInWords('2024-13-99')).toBe('2024-13-99');
  });
});

describe('minutes', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [125, '2 h 5 min'],
  ])('%i are "%s"', (minutes, words) => {
    expect(minutesInWords(minutes)).toBe(words);
  });
});

describe('a time that is typed', () => {
  it.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['18.30', '18:30'],
    [' 7h45 ', '07:45'],
    ['23:59', '23:59'],
  ])('%s is read as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '12:60', 'noon', '9', '12:3', '123456'])('"%s" is no time', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});

it('a field is drafted when it is named, or when the whole record is', () => {
  expect(isDrafted(['owner'], 'title', 'owner')).toBe(true);
  expect(isDrafted(['*'], 'title')).toBe(true);
  expect(isDrafted(['marking'], 'title')).toBe(false);
});

it('a state with hyphens is written in words', () => {
  expect(inWords('agreed-in-principle')).toBe('Agreed in principle');
});
