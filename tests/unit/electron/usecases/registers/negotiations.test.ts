import { describe, expect, it } from 'vitest';
import { getRecord } from '#electron/usecases/records/get-record';
import { setLinks } from '#electron/usecases/records/record-links';
import {
  createChapter,
  createIssue,
  createNegotiation,
  createRound,
  setChapterStatus,
} from '#electron/usecases/registers/edit-negotiations';
import { deskWith } from '#tests/fixtures/desk';
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
    must(await setLinks(desk.context(), { record: issue, targets: [services, goods] }));
    must(await setLinks(desk.context(), { record: issue, targets: [goods] }));

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
    const unknown = await setLinks(desk.context(), { record: 'promise', targets: ['here'] });
    expect(unknown.ok ? null : unknown.failure.code).toBe('record-unknown');
  });
});
