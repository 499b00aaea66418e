import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeSlots } from '#shared/domain/meeting/agenda';
import { clockChanges, offsetFromUtc, slotOnClock } from '#shared/domain/meeting/clocks';

const late = { date: '2024-10-26', startTime: '23:30', minutes: 240, timeZone: 'Europe/London' };

describe('clockChanges', () => {
  it('tells of clocks that go back during the meeting, at the place and in the capital', () => {
    const back = { what: 'back', timeZone: 'Europe/London', from: '02:00', to: '01:00' };
    expect(clockChanges(late, ['Asia/Kolkata'])).toEqual([back]);
    const delhi = { date: '2024-10-27', startTime: '05:00', minutes: 120, timeZone: 'Asia/Kolkata' };
    expect(clockChanges(delhi, ['Europe/London'])).toEqual([back]);
  });

  it('tells of clocks that go forward during the meeting', () => {
    const spring = { date: '2024-03-31', startTime: '00:30', minutes: 60, timeZone: 'Europe/London' };
    expect(clockChanges(spring, [])).toEqual([
      { what: 'forward', timeZone: 'Europe/London', from: '01:00', to: '02:00' },
    ]);
    expect(clockChanges({ ...spring, minutes: 30 }, [])).toEqual([]);
  });

  it('tells of a start that the day has not got, and of one that it has twice', () => {
    const gap = { date: '2024-03-31', startTime: '01:30', minutes: 60, timeZone: 'Europe/London' };
    expect(clockChanges(gap, [])).toEqual([
      { what: 'skipped', timeZone: 'Europe/London', from: '01:30', to: '02:30' },
    ]);
    const fold = { ...late, date: '2024-10-27', startTime: '01:30', minutes: 20 };
    expect(clockChanges(fold, [])).toEqual([
      { what: 'repeated', timeZone: 'Europe/London', from: '01:30', to: '01:30' },
    ]);
  });

  it('says nothing on other days, and nothing where day, start or zone are not known', () => {
    expect(clockChanges({ ...late, date: '2024-07-24' }, ['Asia/Kolkata'])).toEqual([]);
    expect(clockChanges({ ...late, date: null }, [])).toEqual([]);
    expect(clockChanges({ ...late, startTime: null }, [])).toEqual([]);
    expect(clockChanges({ ...late, timeZone: 'Mars/Olympus' }, [])).toEqual([]);
    expect(clockChanges(late, ['', 'Mars/Olympus'])).toHaveLength(1);
  });
});

it('says how far the clocks of a zone are from UTC on that day', () => {
  const at = (date: string | null, zone: string): string | null => offsetFromUtc({ ...late, date }, zone);
  expect(at('2024-07-24', 'Asia/Kolkata')).toBe('UTC+5:30');
  expect(at('2024-07-24', 'Europe/London')).toBe('UTC+1');
  expect(at('2024-12-24', 'Europe/London')).toBe('UTC');
  expect(at('2024-12-24', 'America/New_York')).toBe('UTC\u22125');
  expect(at(null, 'Asia/Kolkata')).toBeNull();
  expect(at('2024-07-24', 'Mars/Olympus')).toBeNull();
});

describe('slotOnClock', () => {
  const [before, across, after] = timeSlots([20, 40, 30], '23:30', late) as [never, never, never];

  it('marks what is of the next day, once where all of it is', () => {
    const shown = [before, across, after].map((slot) => slotOnClock(slot, late, 'Europe/London'));
    expect(shown).toEqual(['23:30-23:50', '23:50-00:30 +1', '00:30-01:00 +1']);
    expect(slotOnClock(before, late, 'Asia/Kolkata')).toBe('04:00-04:20 +1');
  });

  it('marks what is of the day before, and both ends where they differ', () => {
    const early = { ...late, date: '2024-07-24', startTime: '04:20', timeZone: 'Asia/Kolkata' };
    const [first, second] = timeSlots([10, 30], '04:20', early) as [never, never];
    expect(slotOnClock(first, early, 'Europe/London')).toBe('23:50 -1 to 00:00');
    expect(slotOnClock(second, early, 'Europe/London')).toBe('00:00-00:30');
  });

  it('agrees with the slots on the clock of the place, whatever the lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 }), (minutes) => {
        for (const slot of timeSlots(minutes, late.startTime, late)) {
          const shown = slotOnClock(slot, late, late.timeZone)?.replaceAll(/ \+\d/gu, '');
          expect(shown?.split(/-| to /u)).toEqual([slot.start, slot.end]);
        }
      }),
    );
  });

  it('does not guess', () => {
    expect(slotOnClock(before, { ...late, startTime: null }, 'Europe/London')).toBeNull();
    expect(slotOnClock(before, late, 'Mars/Olympus')).toBeNull();
  });
});
