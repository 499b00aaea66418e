import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { getRecord } from '#electron/usecases/records/get-record';
import { setLink } from '#electron/usecases/records/record-links';
import {
  createChapter,
  createClosureCount,
  createIssue,
  createNegotiation,
  createNegotiator,
  createRound,
  setChapterStatus,
} from '#electron/usecases/registers/edit-negotiations';
import { listNegotiations } from '#electron/usecases/registers/list-negotiations';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

describe('a negotiation', () => {
  it('is made of chapters, numbered rounds, statuses and issues, each of which can be taken back', async () => {
    const desk = await deskWith({ relationship: { uk: { name: 'India - United Kingdom' } } });
    const { id: negotiation } = must(
      await createNegotiation(desk.context(), { relationship: 'uk', title: 'Trade agreement' }),
    );
    const goods = must(await createChapter(desk.context(), { negotiation, name: 'Goods' })).id;
    const services = must(await createChapter(desk.context(), { negotiation, name: 'Services' })).id;
    must(await createRound(desk.context(), { negotiation }));
    const round = must(await createRound(desk.context(), { negotiation })).id;
    const issue = must(await createIssue(desk.context(), { negotiation, title: 'Whisky' })).id;
    must(await setChapterStatus(desk.context(), { chapter: goods, round, status: 'open' }));
    must(await setChapterStatus(desk.context(), { chapter: goods, round, status: 'closed' }));
    for (const target of [services, goods])
      must(await setLink(desk.context(), { record: issue, target, linked: true }));
    must(await setLink(desk.context(), { record: issue, target: services, linked: false }));

    const saved = (await desk.onDisk()).view();
    expect(saved.by('round', 'negotiation', negotiation).map(({ number }) => number)).toEqual([1, 2]);
    expect(saved.by('chapterRound', 'chapter', goods).map(({ status }) => status)).toEqual(['closed']);
    expect(saved.by('issueChapter', 'issue', issue).map(({ chapter }) => chapter)).toEqual([goods]);
    const record = must(await getRecord(desk.context(), { record: issue }));
    expect(record.links?.options.map(({ label }) => label)).toEqual(['Goods', 'Services']);
    const restricted = record.fields.filter(({ audience }) => audience === 'restricted');
    expect(restricted.map(({ label }) => label)).toEqual([
      'Our text',
      'Their text',
      'Opening',
      'Target',
      'Landing zone',
      'Fall-back',
      'Red line',
    ]);

    must(await setChapterStatus(desk.context(), { chapter: goods, round, status: null }));
    expect((await desk.onDisk()).view().by('chapterRound', 'chapter', goods)).toEqual([]);
    must(await desk.dossier.undo());
    expect((await desk.onDisk()).view().by('chapterRound', 'chapter', goods)).toHaveLength(1);
  });
});

describe('who leads, what was reported and what a round discussed', () => {
  async function talks(): Promise<Desk> {
    return deskWith({
      relationship: { uk: { name: 'India - United Kingdom' } },
      negotiation: { fta: { relationship: 'uk', title: 'FTA' }, bit: { relationship: 'uk', title: 'BIT' } },
      chapter: {
        goods: { negotiation: 'fta', name: 'Goods', position: 'a0' },
        services: { negotiation: 'fta', name: 'Services', position: 'a1' },
      },
      round: { r14: { negotiation: 'fta', number: 14 }, other: { negotiation: 'bit', number: 3 } },
      person: { hans: { name: 'A Negotiator', side: 'partner' }, ours: { name: 'Our Lead' } },
      negotiator: { first: { negotiation: 'fta', person: 'ours', position: 'a0' } },
      closureCount: { before: { negotiation: 'fta', date: '2023-12', closed: 18, total: 26 } },
      source: { s: { title: 'Hansard' } },
    });
  }

  it('a lead negotiator is named once, for their own side, behind those before', async () => {
    const desk = await talks();
    const negotiation = 'fta';
    must(await createNegotiator(desk.context(), { negotiation, person: 'hans' }));
    const again = await createNegotiator(desk.context(), { negotiation, person: 'hans' });
    expect(again).toMatchObject({ failure: { code: 'already-there', details: { label: 'A Negotiator' } } });
    const [view] = must(
      await listNegotiations(
        { ...desk.context(), view: (await desk.onDisk()).view() },
        { relationship: 'uk' },
      ),
    );
    expect(view?.negotiators.map(({ person, side }) => [person.label, side])).toEqual([
      ['Our Lead', 'home'],
      ['A Negotiator', 'partner'],
    ]);
  });

  it('a reported count starts from the total of the last one, and names its source', async () => {
    const desk = await talks();
    const count = must(await createClosureCount(desk.context(), { negotiation: 'fta' })).id;
    must(await editField(desk.context(), { record: count, field: 'closed', value: 20 }));
    must(await setLink(desk.context(), { record: count, target: 's', linked: true }));
    const [view] = must(await listNegotiations(desk.context(), { relationship: 'uk' }));
    expect(
      view?.closureCounts.map(({ date, closed, total, sources }) => [date, closed, total, sources]),
    ).toEqual([
      ['2023-12', 18, 26, []],
      ['2024-07-23', 20, 26, ['s']],
    ]);
    expect(view?.sources.map(({ title }) => title)).toEqual(['Hansard']);
    const first = must(await createClosureCount(desk.context(), { negotiation: 'bit' })).id;
    expect((await desk.onDisk()).view().get('closureCount', first)).toMatchObject({ closed: 0, total: 0 });
    const round = must(await getRecord(desk.context(), { record: count })).fields.find(
      ({ field }) => field === 'round',
    );
    expect(round?.options.map(({ label }) => label)).toEqual(['Round 14']);
  });

  it('a round names the chapters that it discussed', async () => {
    const desk = await talks();
    // The same one twice, as from two windows, is one link.
    for (const target of ['services', 'goods', 'goods'])
      must(await setLink(desk.context(), { record: 'r14', target, linked: true }));
    const { links } = must(await getRecord(desk.context(), { record: 'r14' }));
    expect(links?.chosen.map(({ label }) => label)).toEqual(['Services', 'Goods']);
    expect((await desk.onDisk()).view().by('chapterDiscussed', 'round', 'r14')).toHaveLength(2);
  });
});

describe('a record in its editor', () => {
  it('offers the words of a choice and the records that a reference may name', async () => {
    const desk = await deskWith({
      relationship: { uk: { name: 'India - United Kingdom' }, us: { name: 'India - United States' } },
      meeting: { here: { title: 'Here', relationship: 'uk' }, there: { title: 'There', relationship: 'us' } },
      topic: { trade: { title: 'Trade', relationship: 'uk' } },
      commitment: { promise: { title: 'A promise', relationship: 'uk' } },
    });
    const { fields, links } = must(await getRecord(desk.context(), { record: 'promise' }));
    const field = (name: string): (typeof fields)[number] | undefined =>
      fields.find((one) => one.field === name);
    expect(field('state')?.choices).toContain('carried-forward');
    expect(field('meeting')?.options.map(({ id }) => id)).toEqual(['here']);
    expect([field('dueDate')?.partialDate, field('position')]).toEqual([true, undefined]);
    expect(links?.options.map(({ id }) => id)).toEqual(['trade']);
    const unknown = await setLink(desk.context(), { record: 'promise', target: 'here', linked: true });
    expect(unknown.ok ? null : unknown.failure.code).toBe('record-unknown');
  });
});
