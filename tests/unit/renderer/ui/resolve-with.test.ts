import { describe, expect, it } from 'vitest';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { calls } from '#shared/contract/calls';

const meeting = {
  relationship: 'uk',
  title: 'Talks',
  type: 'bilateral' as const,
  date: '2024-07-24',
  startTime: '18:30',
  minutes: 60,
  timeZone: 'Asia/Kolkata',
  place: '',
  counterpart: null,
  principal: null,
};

const options = { fields: {}, shouldUseNativeValidation: false };

describe('a form checked by the schema of its call', () => {
  const resolve = resolveWith(calls['meetings.create'].input);

  it('passes on what the call takes', async () => {
    expect(await resolve({ ...meeting, title: '  Talks ' }, undefined, options)).toEqual({
      values: { ...meeting, marking: null, agenda: null },
      errors: {},
    });
  });

  it('says at each field what is wrong with it', async () => {
    const { errors } = await resolve(
      { ...meeting, title: ' ', date: '', startTime: 'noon', minutes: 2000 },
      undefined,
      options,
    );
    expect(errors).toMatchObject({
      title: { message: 'Fill this in.' },
      date: { message: 'Give a date.' },
      startTime: { message: 'Give a time like 14:30.' },
      minutes: { message: 'At most 1440.' },
    });
    const half = await resolve({ ...meeting, minutes: 1.5 }, undefined, options);
    expect(half.errors).toMatchObject({ minutes: { message: 'Give a whole number.' } });
    const early = await resolve({ ...meeting, date: '0026-07-24' }, undefined, options);
    expect(early.errors).toMatchObject({ date: { message: 'Give the year with four digits.' } });
  });
});
