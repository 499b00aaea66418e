import { describe, expect, it } from 'vitest';
import { changesOf } from '#electron/usecases/changes';
import { editField } from '#electron/usecases/fields/edit-field';
import { undo } from '#electron/usecases/history/history';
import { deleteRecord, restoreRecord } from '#electron/usecases/records/delete-record';
import { find } from '#electron/usecases/search/find';
import { listFound } from '#electron/usecases/search/list';
import { searchIndexOf } from '#electron/usecases/search/search-index';
import type { SearchAnswer, SearchHit, SearchList } from '#shared/contract/views/search';
import { paragraphs, sourcedParagraph } from '#shared/domain/rich-text/rich-text';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { bigRecords } from '#tests/fixtures/big-dossier/records';
import { must } from '#tests/fixtures/made-dossier';

async function ask(desk: Desk, text: string, limit = 5): Promise<SearchAnswer> {
  const context = desk.context();
  await searchIndexOf(desk.dossier).completed();
  return must(await find(context, { text, limit, most: 1_000 }));
}

async function hits(desk: Desk, text: string): Promise<readonly SearchHit[]> {
  return (await ask(desk, text, 50)).groups.flatMap((group) => group.hits);
}

async function idsOf(desk: Desk, text: string): Promise<readonly string[]> {
  return (await hits(desk, text)).map(({ id }) => id);
}

function deskOf(): Promise<Desk> {
  return deskWith({
    relationship: { r: { name: 'India - United Kingdom' } },
    topic: {
      chips: { title: 'Semiconductors', relationship: 'r', stateText: paragraphs('Supply chain review') },
      trade: { title: 'Free trade agreement', relationship: 'r' },
      hindi: { title: 'व्यापार समझौता', relationship: 'r' },
    },
    talkingPoint: {
      p1: { topic: 'chips', text: paragraphs('We welcome the semiconductor partnership with Cardiff.') },
      p2: { topic: 'chips', text: sourcedParagraph([{ text: 'As reported.', sourceIds: ['s'] }]) },
    },
    person: { lammy: { name: 'David Lammy', office: 'Foreign Secretary', side: 'partner' } },
    meeting: { m: { title: 'Foreign ministers', relationship: 'r' } },
    agendaItem: { i: { title: 'Chips and chairs', meeting: 'm' } },
    negotiation: { n: { relationship: 'r', title: 'FTA' } },
    issue: {
      q: { negotiation: 'n', title: 'Whisky', redLine: paragraphs('Never below the kingfisher rate') },
    },
    source: { s: { title: 'Joint statement of Hyderabad House', publisher: 'MEA' } },
    dossierSettings: { dossier: { title: 'Kingdom desk' } },
  });
}

describe('finding', () => {
  it('finds by beginning, by typing error, in Hindi however it is typed, and by all words', async () => {
    const desk = await deskOf();
    expect(await idsOf(desk, 'semicon')).toEqual(expect.arrayContaining(['chips', 'p1']));
    expect(await idsOf(desk, 'semicondutors')).toContain('chips');
    expect(await idsOf(desk, 'lamy')).toEqual(['lammy']);
    expect(await idsOf(desk, 'व्या')).toEqual(['hindi']);
    expect(await idsOf(desk, 'व्या\u200dपार')).toEqual(['hindi']);
    expect(await idsOf(desk, 'semiconductor cardiff')).toEqual(['p1']);
    expect(await idsOf(desk, 'semiconductor whisky')).toEqual([]);
    expect(await idsOf(desk, '   ')).toEqual([]);
    expect(await idsOf(desk, 'xylophone')).toEqual([]);
  });

  it('puts the title before the text, and says where it is shown', async () => {
    const desk = await deskOf();
    const [first] = await hits(desk, 'semiconductors');
    expect(first).toMatchObject({ id: 'chips', page: { kind: 'topic', id: 'chips' }, field: '' });
    expect(first?.title).toEqual([{ text: 'Semiconductors', hit: true }]);
    const [point] = await hits(desk, 'cardiff');
    expect(point).toMatchObject({
      page: { kind: 'topic', id: 'chips', part: 'talkingPoint' },
      field: 'Text',
    });
    expect(point?.snippet).toContainEqual({ text: 'Cardiff', hit: true });
    expect((await hits(desk, 'chairs'))[0]?.page).toMatchObject({ kind: 'meeting', id: 'm', item: 'i' });
    expect((await hits(desk, 'hyderabad'))[0]?.page).toMatchObject({ kind: 'topic', id: 'chips' });
  });

  it('marks what belongs to the negotiation annex alone', async () => {
    const desk = await deskOf();
    expect((await hits(desk, 'kingfisher'))[0]).toMatchObject({
      id: 'q',
      restricted: true,
      field: 'Red line',
    });
    expect((await hits(desk, 'whisky'))[0]).toMatchObject({ id: 'q', restricted: false });
  });

  it('follows every change, and finds nothing that was deleted', async () => {
    const desk = await deskOf();
    expect(await idsOf(desk, 'lammy')).toEqual(['lammy']);
    must(await editField(desk.context(), { record: 'lammy', field: 'name', value: 'Yvette Cooper' }));
    expect(await idsOf(desk, 'lammy')).toEqual([]);
    expect(await idsOf(desk, 'cooper')).toEqual(['lammy']);
    must(await undo(desk.context(), {}));
    expect(await idsOf(desk, 'lammy')).toEqual(['lammy']);
    must(await deleteRecord(desk.context(), { record: 'lammy' }));
    expect(await idsOf(desk, 'lammy')).toEqual([]);
    must(await restoreRecord(desk.context(), { record: 'lammy' }));
    expect(await idsOf(desk, 'lammy')).toEqual(['lammy']);
  });

  it('answers with what it has while records are still taken in, and takes them in turn by turn', async () => {
    const desk = await deskWith(bigRecords(0.02));
    const first = must(await find(desk.context(), { text: 'trade', limit: 5, most: 1_000 }));
    expect(first.complete).toBe(false);
    must(await editField(desk.context(), { record: 'topic-1', field: 'title', value: 'Xylophone trade' }));
    const last = await ask(desk, 'xylophone');
    expect(last.complete).toBe(true);
    expect(last.groups.flatMap((group) => group.hits.map(({ id }) => id))).toEqual(['topic-1']);
  });

  it('fills anew what has become out of date, and finds the same', async () => {
    const desk = await deskOf();
    expect(await idsOf(desk, 'cardiff')).toEqual(['p1']);
    // Each commit gives a hundred topics another title, so that their old words are soon more than the new.
    for (let round = 0; round < 20; round += 1) {
      const titled = Array.from({ length: 100 }, (_, n) =>
        changesOf('topic', `round-${String(n)}`, { title: `Round ${String(round)} of ${String(1_000 + n)}` }),
      );
      must(await desk.dossier.commit('titles', titled.flat()));
    }
    expect(await idsOf(desk, 'round 19 of 1099')).toEqual(['round-99']);
    expect(await idsOf(desk, 'round 18 of 1099')).toEqual([]);
    expect(await idsOf(desk, 'cardiff')).toEqual(['p1']);
  });

  it('shows a few of each kind and says how many there are', async () => {
    const desk = await deskWith(bigRecords(0.02));
    const answer = await ask(desk, 'trade', 3);
    const points = answer.groups.find(({ kind }) => kind === 'talkingPoint');
    expect(points?.hits).toHaveLength(3);
    expect(points?.total).toBeGreaterThan(3);
  });

  it('shows only the kinds for which there is room, the best first, and counts the others', async () => {
    const desk = await deskWith(bigRecords(0.02));
    const whole = await ask(desk, 'trade', 3);
    const few = must(await find(desk.context(), { text: 'trade', limit: 3, most: 7 }));
    expect(few.text).toBe('trade');
    expect(few.groups.map(({ kind, total }) => [kind, total])).toEqual(
      whole.groups.map(({ kind, total }) => [kind, total]),
    );
    expect(few.groups.map(({ hits }) => hits.length).slice(0, 4)).toEqual([3, 3, 0, 0]);
    expect(few.groups.slice(0, 2)).toEqual(whole.groups.slice(0, 2));
  });
});

describe('listing everything that was found', () => {
  it('gives stretches of one row, the best first, with the counts of each kind, and follows a deletion', async () => {
    const desk = await deskWith(bigRecords(0.05));
    await searchIndexOf(desk.dossier).completed();
    const list = async (from: number, limit: number, kind?: 'topic'): Promise<SearchList> =>
      must(await listFound(desk.context(), { text: 'trade', from, limit, kind }));
    const whole = await list(0, 100);
    expect(whole.all).toBe(whole.kinds.reduce((sum, { total }) => sum + total, 0));
    expect(whole.total).toBe(whole.all);
    expect([...(await list(0, 7)).hits, ...(await list(7, 93)).hits]).toEqual(whole.hits);
    expect(await list(whole.total, 10)).toMatchObject({ hits: [], total: whole.total });

    const topics = await list(0, 100, 'topic');
    expect(topics.hits.every((hit) => hit?.kind === 'topic')).toBe(true);
    expect(topics.total).toBe(whole.kinds.find(({ kind }) => kind === 'topic')?.total);
    expect(topics.all).toBe(whole.all);
    const [first] = topics.hits;
    must(await deleteRecord(desk.context(), { record: first?.id ?? '' }));
    const after = await list(0, 100, 'topic');
    expect(after.total).toBe(topics.total - 1);
    expect(after.hits.map((hit) => hit?.id)).not.toContain(first?.id);
  });
});
