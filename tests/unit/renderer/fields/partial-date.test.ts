import { describe, expect, it } from 'vitest';
import { readPartialDate } from '#renderer/fields/partial-date';

describe('a date that is typed', () => {
  it('is known to the day, the month or the year', () => {
    expect(
      ['2024', '2024-7', '2024-07-05', '5.7.2024', '7/2024', ' 24/7/2024 '].map(readPartialDate),
    ).toEqual(['2024', '2024-07', '2024-07-05', '2024-07-05', '2024-07', '2024-07-24']);
  });

  it('is none where the calendar has no such day', () => {
    expect(['2024-02-30', '31.4.2024', '2024-13', 'soon', '24'].map(readPartialDate)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
