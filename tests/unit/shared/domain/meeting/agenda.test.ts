import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agendaItemsOf,
  agendaMinutes,
  clockAfter,
  isTimeZone,
  momentAfter,
  momentAt,
  overrunMinutes,
  timeElsewhere,
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
    const slots = timeSlots([20, 20], '23:50');
    expect(slots.map(({ end }) => end)).toEqual(['00:10', '00:30']);
    expect(slots.map(({ startDay, endDay }) => [startDay, endDay])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const london = timeSlots([20, 2_000], '23:50', { date: '2024-10-26', timeZone: 'Europe/London' });
    expect(london.map(({ endDay }) => endDay)).toEqual([1, 2]);
  });

  it('allows for a change to summer time on the day', () => {
    const london = { date: '2024-03-31', timeZone: 'Europe/London' };
    expect(timeSlots([60], '00:30', london)[0]?.end).toBe('02:30');
    expect(timeSlots([60], '00:30')[0]?.end).toBe('01:30');
  });

  it('knows no clock times without a start', () => {
    expect(timeSlots([5], null)).toEqual([
      { startMinute: 0, endMinute: 5, start: null, end: null, startDay: 0, endDay: 0 },
    ]);
  });
});

describe('overrunMinutes', () => {
  it('is the excess over the length of the meeting, and nothing where that is not known', () => {
    expect(overrunMinutes([{ minutes: 40 }, { minutes: 30 }], 60)).toBe(10);
    expect(overrunMinutes([{ minutes: 40 }], 60)).toBe(0);
    expect(overrunMinutes([{ minutes: 40 }], 0)).toBe(0);
  });
});

describe('timeElsewhere', () => {
  const delhi = { date: '2024-07-24', timeZone: 'Asia/Kolkata' };

  it('reads the same moment in another zone', () => {
    expect(timeElsewhere('18:30', delhi, 'Europe/London')).toEqual({ time: '14:00', day: 0 });
  });

  it('says when it is another day there', () => {
    expect(timeElsewhere('02:00', delhi, 'Europe/London')).toEqual({ time: '21:30', day: -1 });
    expect(timeElsewhere('22:00', delhi, 'Pacific/Auckland')).toEqual({ time: '04:30', day: 1 });
  });

  it('counts days from the date of the place, also for an end after midnight there', () => {
    const late = { date: '2024-10-26', timeZone: 'Europe/London' };
    expect(timeElsewhere('23:30', late, 'Asia/Kolkata')).toEqual({ time: '04:00', day: 1 });
    expect(timeElsewhere('23:30', late, 'Asia/Kolkata', 60)).toEqual({ time: '05:00', day: 1 });
    expect(timeElsewhere('23:30', late, 'Europe/London', 60)).toEqual({ time: '00:30', day: 1 });
    // The clocks of London go back at 02:00 on the 27th: four hours later it is 02:30 there, and an hour less would be wrong.
    expect(timeElsewhere('23:30', late, 'Europe/London', 240)).toEqual({ time: '02:30', day: 1 });
    expect(timeElsewhere('23:30', late, 'Asia/Kolkata', 240)).toEqual({ time: '08:00', day: 1 });
  });

  it('does not guess without a date or with an unknown zone', () => {
    expect(timeElsewhere('18:30', { ...delhi, date: null }, 'Europe/London')).toBeNull();
    expect(timeElsewhere('18:30', delhi, 'Mars/Olympus')).toBeNull();
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
