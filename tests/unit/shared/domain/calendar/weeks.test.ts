import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, monthsLater, weekOf, weeksOfMonth } from '#shared/domain/calendar/weeks';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the weeks of a calendar', () => {
  it('begin on Monday and hold the day', () => {
    expect(weekOf('2024-07-24')).toEqual([
      ...['2024-07-22', '2024-07-23', '2024-07-24', '2024-07-25', '2024-07-26'],
      ...['2024-07-27', '2024-07-28'],
    ]);
    fc.assert(fc.property(days, (day) => weekOf(day).includes(day) && weekOf(day).length === 7));
  });

  it('hold every day of the month once, without a gap, and no week outside it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const weeks = weeksOfMonth(day);
        const shown = weeks.flat();
        expect(shown).toEqual(shown.map((_, n) => daysLater(shown[0] ?? '', n)));
        const month = day.slice(0, 7);
        const inMonth = shown.filter((one) => one.startsWith(month));
        expect(inMonth[0]).toBe(`${month}-01`);
        expect(daysLater(inMonth.at(-1) ?? '', 1).slice(8)).toBe('01');
        for (const week of weeks) expect(week.some((one) => one.startsWith(month))).toBe(true);
      }),
    );
  });

  it('go from month to month, to the last day of a shorter one', () => {
    expect([monthsLater('2024-01-31', 1), monthsLater('2024-03-31', -1)]).toEqual([
      '2024-02-29',
      '2024-02-29',
    ]);
  });
});
