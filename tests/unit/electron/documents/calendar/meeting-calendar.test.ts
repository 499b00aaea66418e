import { describe, expect, it } from 'vitest';
import { calendarEntry } from '#electron/documents/calendar/calendar-entry';
import { meetingCalendar, type CalendarEntry } from '#electron/documents/calendar/meeting-calendar';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { dossierOf } from '#tests/fixtures/dossier-of';

const given = { uid: 'digest@chancery', today: '2024-07-23', revision: 2, internalTitle: 'Internal title' };

function entryOf(fields: Partial<Omit<Meeting, 'id' | 'kind'>>): CalendarEntry {
  const view = dossierOf({
    dossierSettings: { dossier: { home: 'India', timeZone: 'Asia/Kolkata' } },
    relationship: { uk: { partner: 'United Kingdom', name: 'Internal name' } },
    meeting: { m: { relationship: 'uk', title: 'Internal title', ...fields } },
  });
  const entry = calendarEntry(view, view.get('meeting', 'm')!, given);
  if (!entry.ok) throw new Error(entry.failure.code);
  return entry.value;
}

/** The lines of a calendar file, unfolded. */
function linesOf(entry: CalendarEntry): readonly string[] {
  return meetingCalendar(entry).replaceAll('\r\n ', '').split('\r\n');
}

const evening = { date: '2024-07-24', startTime: '18:30', minutes: 60, timeZone: 'Asia/Kolkata' };

describe('a calendar file', () => {
  it('gives start and end as moments, so that it is right in every zone', () => {
    const lines = linesOf(entryOf({ ...evening, sharedTitle: 'Foreign ministers', place: 'New Delhi' }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20240724T130000Z',
        'DTEND:20240724T140000Z',
        'DTSTAMP:20240723T000000Z',
        'SUMMARY:Foreign ministers',
        'LOCATION:New Delhi',
        'UID:digest@chancery',
        'SEQUENCE:2',
      ]),
    );
  });

  it('is right across midnight and across a change of the clocks', () => {
    const late = { date: '2024-07-24', startTime: '23:40', minutes: 60, timeZone: 'Asia/Kolkata' };
    expect(linesOf(entryOf(late))).toContain('DTEND:20240724T191000Z');
    const spring = { date: '2024-03-31', startTime: '00:30', minutes: 90, timeZone: 'Europe/London' };
    const lines = linesOf(entryOf(spring));
    expect(lines).toContain('DTSTART:20240331T003000Z');
    expect(lines).toContain('DTEND:20240331T020000Z');
  });

  it('is a whole day while no time is fixed, and has no end while the length is not known', () => {
    expect(linesOf(entryOf({ date: '2024-07-24' }))).toContain('DTSTART;VALUE=DATE:20240724');
    const lines = linesOf(entryOf({ ...evening, minutes: 0 }));
    expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
  });

  it('says nothing internal, and the two sides where there is no shared title', () => {
    const text = meetingCalendar(
      entryOf({
        ...evening,
        purpose: paragraphs('Internal purpose'),
        note: paragraphs('Internal note'),
        marking: { level: 'secret', caveats: [] },
      }),
    );
    expect(text).toContain('SUMMARY:India - United Kingdom');
    expect(text).not.toMatch(/internal|secret/iu);
  });

  it('keeps what a person typed on its own line', () => {
    const lines = linesOf(
      entryOf({ ...evening, sharedTitle: 'Talks\r\nDESCRIPTION:let in\u202E', venue: 'Hall; room 1, left' }),
    );
    expect(lines).toContain('SUMMARY:Talks DESCRIPTION:let in');
    expect(lines).toContain('LOCATION:Hall\\; room 1\\, left');
    expect(lines.filter((line) => line.startsWith('DESCRIPTION'))).toEqual([]);
  });

  it('gives the same bytes twice, folds long lines and says that a meeting was cancelled', () => {
    const entry = entryOf({ ...evening, sharedTitle: 'परामर्श '.repeat(30), state: 'cancelled' });
    expect(meetingCalendar(entry)).toBe(meetingCalendar(entry));
    const folded = meetingCalendar(entry).split('\r\n');
    expect(Math.max(...folded.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(linesOf(entry)).toContain('STATUS:CANCELLED');
  });
});
