const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
// Sweden writes dates as ISO does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
});

function write(format: Intl.DateTimeFormat, text: string): string {
  const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
  return Number.isNaN(date.getTime()) ? text : format.format(date);
}

/** A date known to the day, month or year in words: `24 July 2024`, `July 2024`, `2024`; `null` is the empty text. */
export function dateInWords(date: string | null): string {
  if (date === null) return '';
  if (date.length === 10) return write(day, date);
  return date.length === 7 ? write(month, `${date}-01`) : date;
}

/** Like {@link dateInWords}, with the month cut short: for tables. */
export function dateInShort(date: string | null): string {
  return date?.length === 10 ? write(shortDay, date) : dateInWords(date);
}

/** A calendar date with its day of the week. */
export function dateWithWeekday(date: string | null): string {
  return date === null ? '' : write(weekday, date);
}

/** The time of a moment on this machine's clock, `14:02`. */
export function clockOf(instant: string): string {
  return write(clock, instant);
}

/** Date and time of a moment on this machine's clock; of a day of which no time is known, the date. */
export function momentInWords(instant: string): string {
  return instant.length === 10 ? dateInShort(instant) : write(moment, instant);
}

/** The day of a moment on this machine's clock, `2024-07-24`. */
export function dayOf(instant: string): string {
  return instant.length === 10 ? instant : write(isoDay, instant);
}

/** A length in words: `25 min`, `1 h`, `1 h 10 min`. */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} min`;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}

/** A length as a stopwatch shows it: `4:05`, `1:02:10`; without a sign. */
export function stopwatch(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours === 0 ? `${String(minutes)}:${two(rest)}` : `${String(hours)}:${two(minutes)}:${two(rest)}`;
}
