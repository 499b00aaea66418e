import { Temporal } from 'temporal-polyfill';
import type { TimeSlot } from '#shared/domain/meeting/agenda';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/** A full or partial date (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) as it is written in papers: `24 July 2024`, `July 2024`. */
export function writtenDate(date: string, wording: PaperWording): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (wording.months[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' ');
}

/** A calendar date with its day of the week: `Wednesday 24 July 2024`. */
export function writtenDay(date: string, wording: PaperWording): string {
  const weekday = wording.weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
  return `${weekday} ${writtenDate(date, wording)}`;
}

/** A slot on the clock, `18:30-18:34` with an en dash; empty where the start is not known. */
export function clockSpan(slot: Pick<TimeSlot, 'start' | 'end'>): string {
  return slot.start === null || slot.end === null ? '' : `${slot.start}\u2013${slot.end}`;
}

/** A number with a comma between thousands and its decimals as they are: `14,500.5`. */
export function writtenNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
