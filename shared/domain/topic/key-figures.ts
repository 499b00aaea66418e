import { Temporal } from 'temporal-polyfill';
import type { KeyFigure } from '#shared/domain/topic/topic';

/** Months for which a figure may be quoted after the day, month or year for which it holds. */
const figureHoldsMonths = 12;

/**
 * True when a key figure is past its as-of date on `today`: the period for which it holds ended more than
 * {@link figureHoldsMonths} months before. A figure without a date is not; it lacks one.
 */
export function isPastAsOf({ asOf }: Pick<KeyFigure, 'asOf'>, today: string): boolean {
  if (asOf === null) return false;
  const limit = Temporal.PlainDate.from(today).subtract({ months: figureHoldsMonths });
  return Temporal.PlainDate.compare(lastDayOf(asOf), limit) < 0;
}

function lastDayOf(date: string): Temporal.PlainDate {
  if (date.length === 10) return Temporal.PlainDate.from(date);
  if (date.length === 4) return Temporal.PlainDate.from(`${date}-12-31`);
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth });
}
