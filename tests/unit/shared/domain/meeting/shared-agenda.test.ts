import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import { sharedAgendaOf } from '#shared/domain/meeting/shared-agenda';
import type { DossierView } from '#shared/domain/dossier/view';
import { dossierOf } from '#tests/fixtures/dossier-of';

type Items = Readonly<Record<string, Partial<Omit<AgendaItem, 'id' | 'kind'>>>>;

const shared: Items = {
  opening: {
    meeting: 'm',
    position: 'a1',
    visibility: 'shared',
    sharedTitle: 'Opening',
    minutes: 5,
    lead: 'ours',
  },
  trade: {
    meeting: 'm',
    position: 'a3',
    visibility: 'shared',
    sharedTitle: 'Trade',
    minutes: 10,
    sharedMinutes: 15,
  },
};

function withItems(items: Items): DossierView {
  return dossierOf({
    meeting: {
      m: { title: 'Internal title', date: '2024-07-24', startTime: '18:30', timeZone: 'Asia/Kolkata' },
    },
    person: { ours: { name: 'A Minister', office: 'Minister' } },
    agendaItem: { ...items, ...shared },
  });
}

function sharedLines(items: Items): ReturnType<typeof sharedAgendaOf> {
  const view = withItems(items);
  const meeting = view.get('meeting', 'm');
  if (meeting === undefined) throw new Error('the meeting is missing');
  return sharedAgendaOf(view, meeting);
}

describe('sharedAgendaOf', () => {
  it('numbers and times the shared items alone, with the minutes as agreed', () => {
    const lines = sharedLines({ between: { meeting: 'm', position: 'a2', minutes: 30, title: 'Just us' } });
    expect(
      lines.map(({ number, start, end, title, minutes }) => [number, start, end, title, minutes]),
    ).toEqual([
      [1, '18:30', '18:35', 'Opening', 5],
      [2, '18:35', '18:50', 'Trade', 15],
    ]);
    expect(lines[0]?.leadName).toBe('A Minister');
  });

  it('never falls back on the internal title', () => {
    const lines = sharedLines({
      bare: { meeting: 'm', position: 'a4', visibility: 'shared', title: 'CANARY' },
    });
    expect(lines[2]?.title).toBe('');
  });

  it('is the same whatever items that are not shared say, and whether there are any', () => {
    const kept = fc.record({
      position: fc.constantFrom('a0', 'a1', 'a2', 'a2V', 'a4'),
      visibility: fc.constantFrom('internal' as const, 'hidden' as const),
      title: fc.string(),
      sharedTitle: fc.string(),
      minutes: fc.integer({ min: 0, max: 300 }),
      sharedMinutes: fc.integer({ min: 0, max: 300 }),
      lead: fc.constantFrom('ours', null),
    });
    const alone = sharedLines({});
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 8 }), (items) => {
        const others = Object.fromEntries(
          items.map((item, n) => [`kept-${String(n)}`, { ...item, meeting: 'm' }]),
        );
        expect(sharedLines(others)).toEqual(alone);
      }),
    );
  });
});
