import { Temporal } from 'temporal-polyfill';
import type { ClockSpan } from '#shared/domain/meeting/agenda';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/** A full or partial date (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) as it is written in papers: `24 July 2024`, `July 2024`. */
export function writtenDate(date: string, wording: PaperWording): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (wording.months[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' ');
}

/** From one date to another, what both share said once: `7–17 March 2022`, `10 July – 18 August 2023`. */
export function writtenSpan(from: string | null, to: string | null, wording: PaperWording): string {
  if (from === null || to === null || from === to) return writtenDate(from ?? to ?? '', wording);
  const end = writtenDate(to, wording);
  const sameYear = from.length > 4 && from.slice(0, 4) === to.slice(0, 4);
  if (!sameYear) return `${writtenDate(from, wording)} \u2013 ${end}`;
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return `${String(Number(from.slice(8)))}\u2013${end}`;
  return `${writtenDate(from, wording).slice(0, -5)} \u2013 ${end}`;
}

/** Whole numbers in rising order, runs of three or more drawn together: `1\u20134, 7, 8`. */
export function writtenRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((left, right) => left - right)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([first, last]) => {
      if (last - first > 1) return [`${String(first)}\u2013${String(last)}`];
      return first === last ? [String(first)] : [String(first), String(last)];
    })
    .join(', ');
}

/** A calendar date with its day of the week: `Wednesday 24 July 2024`. */
export function writtenDay(date: string, wording: PaperWording): string {
  const weekday = wording.weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
  return `${weekday} ${writtenDate(date, wording)}`;
}

/**
 * A stretch on the clock, `18:30-18:34` with an en dash, with `+1` or `-1` behind a time of another day, once where both
 * are; empty where the start is not known.
 */
export function clockSpan({ start, end, startDay, endDay }: ClockSpan): string {
  if (start === null || end === null) return '';
  const from = startDay === endDay ? start : clockOn(start, startDay);
  return `${from}${from === start ? '\u2013' : ' \u2013 '}${clockOn(end, endDay)}`;
}

/** A clock time so many days after the day it is counted from: `00:10 +1`, not broken at the end of a line. */
export function clockOn(time: string, day: number): string {
  return day === 0 ? time : `${time}\u00a0${day > 0 ? '+' : '\u2212'}${String(Math.abs(day))}`;
}

/** A number with a comma between thousands and its decimals as they are: `14,500.5`. */
export function writtenNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
