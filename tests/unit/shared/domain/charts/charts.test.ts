import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTable } from '#shared/domain/charts/bar-chart';
import { agendaTimeBar, commitmentStanding, negotiationProgress } from '#shared/domain/charts/charts';
import { chapterStatuses } from '#shared/domain/negotiation/negotiation';
import { chartWording } from '#shared/messages/papers/chart-wording';
import { paperWording } from '#shared/messages/papers/paper-wording';

const wording = chartWording(paperWording('en-GB'));

describe('negotiation progress', () => {
  it('counts chapters by status after each round of which anything is known, what is closed first', () => {
    const statuses = [
      ['open', null, 'closed'],
      ['open', null, 'advanced'],
      [null, null, 'closed'],
    ] as const;
    const chart = negotiationProgress([1, 2, 3], { statuses, illustrative: false }, wording);
    expect(chart).toMatchObject({
      bars: ['R1', 'R3'],
      stretches: [
        { name: 'Closed', values: [0, 2] },
        { name: 'Advanced', values: [0, 1] },
        { name: 'Open', values: [2, 0] },
      ],
      description: 'Chapters by status after each round (R). R1: 2 Open. R3: 2 Closed, 1 Advanced.',
    });
  });

  it('is nothing where nothing was recorded, and says when it rests on drafted examples', () => {
    expect(negotiationProgress([1], { statuses: [[null]], illustrative: false }, wording)).toBeNull();
    const example = negotiationProgress([1], { statuses: [['open']], illustrative: true }, wording);
    expect([example?.title, example?.description].every((text) => text?.includes('[example]'))).toBe(true);
  });

  it('counts each chapter once in each round', () => {
    const status = fc.constantFrom(...chapterStatuses, null);
    const rows = fc.array(fc.array(status, { minLength: 4, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (statuses) => {
        const chart = negotiationProgress([1, 2, 3, 4], { statuses, illustrative: false }, wording);
        if (chart === null) return;
        const counted = chartTable(chart).rows.map(([, ...values]) =>
          values.reduce((sum, value) => sum + value, 0),
        );
        const known = [0, 1, 2, 3].map((round) => statuses.filter((row) => row[round] !== null).length);
        expect(counted).toEqual(known.filter((count) => count > 0));
      }),
    );
  });
});

describe('the standing of commitments', () => {
  it('has a bar for each state that occurs, and says its numbers in words', () => {
    const commitments = (['overdue', 'open', 'open', 'closed'] as const).map((due) => ({
      due,
      illustrative: false,
    }));
    const chart = commitmentStanding(commitments, wording);
    expect(chart?.description).toBe('Commitments by state. Overdue: 1, Open: 2, Closed: 1.');
    expect(chartTable(chart ?? never()).rows).toEqual([
      ['Overdue', 1, 0, 0],
      ['Open', 0, 2, 0],
      ['Closed', 0, 0, 1],
    ]);
    expect(commitmentStanding([], wording)).toBeNull();
  });
});

describe('the time bar of an agenda', () => {
  const item = (number: number, minutes: number) => ({
    number,
    title: `Item of ${String(minutes)}`,
    minutes,
    illustrative: false,
  });

  it('holds each item and what is free, and leaves out what takes no time', () => {
    const chart = agendaTimeBar([item(1, 10), item(2, 0), item(3, 20)], 45, wording);
    expect(chart?.stretches.map(({ name, values }) => [name, values[0]])).toEqual([
      ['Item 1, Item of 10', 10],
      ['Item 3, Item of 20', 20],
      ['Free', 15],
    ]);
  });

  it('has nothing free where the items are longer than the meeting, or its length is not known', () => {
    for (const length of [20, 0])
      expect(agendaTimeBar([item(1, 30)], length, wording)?.stretches).toHaveLength(1);
    expect(agendaTimeBar([item(1, 0)], 60, wording)).toBeNull();
  });
});

function never(): never {
  throw new Error('There is no chart.');
}
