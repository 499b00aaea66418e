import { describe, expect, it } from 'vitest';
import { dateField, partialDateField } from '#shared/domain/record/field';

const day = dateField('internal', 'Day').schema;
const known = partialDateField('internal', 'Known').schema;

describe('dates', () => {
  it.each(['2024-02-29', '1999-12-31'])('takes %s', (date) => {
    expect(day.safeParse(date).success).toBe(true);
    expect(known.safeParse(date).success).toBe(true);
  });

  it.each(['2024-02-30', '2024-13-45', '0000-00-00', '24 July', '2024-7-1', ''])('refuses %j', (date) => {
    expect(day.safeParse(date).success).toBe(false);
    expect(known.safeParse(date).success).toBe(false);
  });

  it('takes a month or a year alone only where the day need not be known', () => {
    expect(known.safeParse('2024-07').success).toBe(true);
    expect(known.safeParse('2024').success).toBe(true);
    expect(known.safeParse('2024-13').success).toBe(false);
    expect(day.safeParse('2024-07').success).toBe(false);
  });
});
