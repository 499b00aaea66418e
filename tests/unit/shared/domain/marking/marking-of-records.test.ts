import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markingOfRecords } from '#shared/domain/marking/marking-of-records';
import { dossierOf } from '#tests/fixtures/dossier-of';

const level = (id: string): { readonly level: string; readonly caveats: readonly string[] } => ({
  level: id,
  caveats: [],
});

const view = dossierOf({
  dossierSettings: { dossier: { scheme: 'ours' } },
  markingLevel: {
    restricted: { scheme: 'ours', label: 'RESTRICTED', position: 'a1' },
    confidential: { scheme: 'ours', label: 'CONFIDENTIAL', position: 'a2' },
    secret: { scheme: 'ours', label: 'SECRET', position: 'a3' },
  },
  topic: { open: { title: 'Open' }, closed: { title: 'Closed' } },
  brief: { 'brief-1': { topic: 'closed', marking: level('secret') } },
  talkingPoint: {
    'point-1': { topic: 'open', marking: level('restricted') },
    'point-2': { topic: 'open', marking: { level: 'confidential', caveats: ['eyes'] } },
    'point-3': { topic: 'open', marking: null },
    'point-4': { topic: 'open', marking: level('gone') },
  },
  meeting: { talks: { title: 'Talks', marking: level('confidential') } },
  agendaItem: { 'item-1': { meeting: 'talks', title: 'Item' } },
  delivery: { said: { point: 'point-2' } },
  negotiation: { fta: { title: 'FTA', marking: level('secret') } },
  chapter: { goods: { negotiation: 'fta', name: 'Goods' } },
  person: {
    lammy: { name: 'D Lammy', marking: null },
    kang: { name: 'H Kang', marking: level('secret') },
  },
});

describe('the marking of a page', () => {
  it.each([
    [['point-1'], level('restricted')],
    [['point-1', 'point-2'], { level: 'confidential', caveats: ['eyes'] }],
    [['open', 'point-1'], level('restricted')],
    [['closed', 'point-1'], level('secret')],
    [['item-1'], level('confidential')],
    [['goods'], level('secret')],
    [['said'], { level: 'confidential', caveats: ['eyes'] }],
    [['lammy', 'open', 'nobody'], null],
  ])('of %j is the highest of what stands there, or of what it belongs to', (records, marking) => {
    expect(markingOfRecords(view, records)).toEqual({ marking, unmarked: 0 });
  });

  it('counts each record that nobody marked once, and one whose level the scheme does not know', () => {
    expect(markingOfRecords(view, ['point-1', 'point-3', 'point-3', 'point-4'])).toEqual({
      marking: level('restricted'),
      unmarked: 2,
    });
  });

  it('counts a person where their own record is shown, not where they are named', () => {
    expect(markingOfRecords(view, ['point-1', 'lammy'], [])).toMatchObject({ unmarked: 0 });
    expect(markingOfRecords(view, ['point-1'], ['lammy', 'lammy'])).toEqual({
      marking: level('restricted'),
      unmarked: 1,
    });
    expect(markingOfRecords(view, ['point-1'], ['kang']).marking).toEqual(level('secret'));
  });

  it('never sinks when more stands on the page', () => {
    const ranks = ['restricted', 'confidential', 'secret'];
    const rank = (ids: readonly string[]): number =>
      ranks.indexOf(markingOfRecords(view, ids).marking?.level ?? '');
    const some = fc.subarray(['point-1', 'point-2', 'point-3', 'talks', 'goods', 'closed', 'open', 'lammy']);
    fc.assert(
      fc.property(some, some, (fewer, more) => {
        expect(rank([...fewer, ...more])).toBe(Math.max(rank(fewer), rank(more)));
      }),
    );
  });
});
