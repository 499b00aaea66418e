import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agendaItemsOf,
  agendaMinutes,
  clockAfter,
  clockElsewhere,
  isTimeZone,
  momentAfter,
  momentAt,
  overrunMinutes,
  timeSlots,
} from '#shared/domain/meeting/agenda';
import { dossierOf } from '#tests/fixtures/dossier-of';

const lengths = fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 60 });

describe('timeSlots', () => {
  it('gives each item its clock time', () => {
    const slots = timeSlots([4, 8, 9], '18:30');
    expect(slots.map((slot) => `${slot.start ?? ''}-${slot.end ?? ''}`)).toEqual([
      '18:30-18:34',
      '18:34-18:42',
      '18:42-18:51',
    ]);
  });

  it('runs without gaps and ends at the sum of the minutes', () => {
    fc.assert(
      fc.property(lengths, (minutes) => {
        const slots = timeSlots(minutes, null);
        slots.forEach((slot, index) => {
          expect(slot.startMinute).toBe(index === 0 ? 0 : slots[index - 1]?.endMinute);
          expect(slot.endMinute - slot.startMinute).toBe(minutes[index]);
        });
        expect(slots.at(-1)?.endMinute ?? 0).toBe(
          agendaMinutes(minutes.map((length) => ({ minutes: length }))),
        );
      }),
    );
  });

  it('leaves every item before a changed one where it was', () => {
    fc.assert(
      fc.property(lengths, fc.nat({ max: 59 }), fc.integer({ min: 0, max: 180 }), (minutes, at, length) => {
        const changed = minutes.map((old, index) => (index === at ? length : old));
        expect(timeSlots(changed, '09:00').slice(0, at)).toEqual(timeSlots(minutes, '09:00').slice(0, at));
      }),
    );
  });

  it('goes on past midnight', () => {
    expect(timeSlots([20, 20], '23:50').map((slot) => slot.end)).toEqual(['00:10', '00:30']);
  });

  it('allows for a change to summer time on the day', () => {
    const london = { date: '2024-03-31', timeZone: 'Europe/London' };
    expect(timeSlots([60], '00:30', london)[0]?.end).toBe('02:30');
    expect(timeSlots([60], '00:30')[0]?.end).toBe('01:30');
  });

  it('knows no clock times without a start', () => {
    expect(timeSlots([5], null)).toEqual([{ startMinute: 0, endMinute: 5, start: null, end: null }]);
  });
});

describe('overrunMinutes', () => {
  it('is the excess over the length of the meeting, and nothing where that is not known', () => {
    expect(overrunMinutes([{ minutes: 40 }, { minutes: 30 }], 60)).toBe(10);
    expect(overrunMinutes([{ minutes: 40 }], 60)).toBe(0);
    expect(overrunMinutes([{ minutes: 40 }], 0)).toBe(0);
  });
});

describe('clockElsewhere', () => {
  const delhi = { date: '2024-07-24', timeZone: 'Asia/Kolkata' };

  it('reads the same moment in another zone', () => {
    expect(clockElsewhere('18:30', delhi, 'Europe/London')).toBe('14:00');
  });

  it('says when it is another day there', () => {
    expect(clockElsewhere('02:00', delhi, 'Europe/London')).toBe('21:30 -1');
    expect(clockElsewhere('22:00', delhi, 'Pacific/Auckland')).toBe('04:30 +1');
  });

  it('counts days from the date of the place, also for an end after midnight there', () => {
    const late = { date: '2024-10-26', timeZone: 'Europe/London' };
    expect(clockElsewhere('23:30', late, 'Asia/Kolkata')).toBe('04:00 +1');
    expect(clockElsewhere('23:30', late, 'Asia/Kolkata', 60)).toBe('05:00 +1');
    expect(clockElsewhere('23:30', late, 'Europe/London', 60)).toBe('00:30 +1');
    // The clocks of London go back at 02:00 on the 27th: four hours later it is 02:30 there, and an hour less would be wrong.
    expect(clockElsewhere('23:30', late, 'Europe/London', 240)).toBe('02:30 +1');
    expect(clockElsewhere('23:30', late, 'Asia/Kolkata', 240)).toBe('08:00 +1');
  });

  it('does not guess without a date or with an unknown zone', () => {
    expect(clockElsewhere('18:30', { ...delhi, date: null }, 'Europe/London')).toBeNull();
    expect(clockElsewhere('18:30', delhi, 'Mars/Olympus')).toBeNull();
    expect(isTimeZone('')).toBe(false);
  });
});

describe('moments', () => {
  it('are read from clock, day and zone, and back, across midnight and a change of the clocks', () => {
    const london = { date: '2024-10-26', timeZone: 'Europe/London' };
    const start = momentAt('23:30', london)!;
    expect(start).toBe('2024-10-26T22:30:00Z');
    expect(momentAfter(start, 240)).toBe('2024-10-27T02:30:00Z');
    expect([1_800, 7_200, 14_400].map((seconds) => clockAfter(start, seconds, 'Europe/London'))).toEqual([
      '00:00',
      '01:30',
      '02:30',
    ]);
    expect(momentAt(null, london)).toBeNull();
    expect(momentAt('10:00', { ...london, timeZone: '' })).toBeNull();
  });
});

describe('agendaItemsOf', () => {
  it('orders by position, then by id, and leaves deleted items out', () => {
    const view = dossierOf({
      agendaItem: {
        c: { meeting: 'm', position: 'a1' },
        b: { meeting: 'm', position: 'a0' },
        a: { meeting: 'm', position: 'a1' },
        gone: { meeting: 'm', position: 'a0', deleted: true },
        other: { meeting: 'n', position: 'a0' },
      },
    });
    expect(agendaItemsOf(view, 'm').map((item) => item.id)).toEqual(['b', 'a', 'c']);
  });
});
