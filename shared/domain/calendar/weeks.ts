import { Temporal } from 'temporal-polyfill';

/** The seven days of the week that a day belongs to, `YYYY-MM-DD`, from Monday. */
export function weekOf(day: string): readonly string[] {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return Array.from({ length: 7 }, (_, n) => monday.add({ days: n }).toString());
}

/** The whole weeks that the month of a day touches, in order. */
export function weeksOfMonth(day: string): readonly (readonly string[])[] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  const monday = Temporal.PlainDate.from(weekOf(first.toString())[0] ?? day);
  const weeks = Math.floor(monday.until(last).days / 7) + 1;
  return Array.from({ length: weeks }, (_, n) => weekOf(monday.add({ weeks: n }).toString()));
}

/** The day so many days later, or earlier where the count is less than 0. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day of a later or earlier month, or the last day of a shorter one. */
export function monthsLater(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}
