import { describe, expect, it } from 'vitest';
import { checkPack } from '#shared/domain/pack/check-pack';
import { composed, section, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { sampleMeeting, sampleRecords } from '#tests/fixtures/packs/sample-records';
import { record, text, type FixtureRecord } from '#tests/fixtures/packs/view-from';

describe('the full pack', () => {
  it('has its sections in the order of the conventions, one tab each', () => {
    const pack = composed('full');
    expect(pack.sections.map(({ id, tab }) => [id, tab])).toEqual([
      ['cover', null],
      ['contents', null],
      ['steering', 1],
      ['programme', 2],
      ['agenda', 3],
      ['checklist', 4],
      ['topic-topic-trade', 5],
      ['topic-topic-visas', 6],
      ['negotiation-negotiation-1', 7],
      ['biographies', 8],
      ['commitments', 9],
      ['past-exchanges', 10],
    ]);
    expect(checkPack(pack)).toEqual([]);
  });

  it('lists every tab in its contents, each with a reference to a section that is there', () => {
    const pack = composed('full');
    const [, table] = section(pack, 'contents').blocks;
    if (table?.type !== 'table') throw new Error('The contents are no table.');
    const references = table.rows
      .flatMap((row) => row.cells.flat())
      .flatMap((block) => {
        const [inline] = block.type === 'paragraph' ? block.inlines : [];
        return inline?.type === 'reference' ? [inline.section] : [];
      });
    expect(references).toEqual(pack.sections.filter(({ tab }) => tab !== null).map(({ id }) => id));
  });

  it('names when, where and for whom on its cover, and that it is a draft', () => {
    const cover = sectionText(composed('full'), 'cover');
    expect(cover).toContain('Date: Wednesday 24 July 2024');
    expect(cover).toContain('Time: 18:30\u201319:00, 30 minutes, local time (UTC+5:30)');
    expect(cover).toContain('Prepared by: Ministry of External Matters');
    expect(cover).toContain('Issue: Draft of 23 July 2024, not issued');
  });

  it('shows the time in the capital where that is another zone', () => {
    expect(sectionText(composed('full'), 'programme')).toContain('In the capital: 14:00\u201314:30 (UTC+1)');
  });

  it('says of the programme who greets and what the press may see, where that is stated', () => {
    expect(sectionText(composed('full'), 'programme')).toContain('Who greets');
    expect(sectionText(composed('full'), 'programme')).toContain('Chief of Protocol | pool spray');
    const silent = changed(smallDossier, 'programme-1', { greeter: '', press: 'not-stated' });
    expect(sectionText(composed('full', { records: silent }), 'programme')).not.toMatch(/Who greets|Press/);
  });

  it('ends with the clearance line and the department', () => {
    const [last] = composed('full').sections.slice(-1);
    const foot = JSON.stringify(last?.foot);
    expect(foot).toContain('Ministry of External Matters');
    expect(foot).toContain('Dev Nair (1 point, 22 July 2024 10:15 UTC)');
    expect(foot).toContain('Not approved yet');
    const dayOnly = changed(smallDossier, 'point-1', { clearedAt: '2024-07-19' });
    const corrected = composed('full', { records: dayOnly }).sections.at(-1)?.foot;
    expect(JSON.stringify(corrected)).toContain('Dev Nair (1 point, 19 July 2024)');
  });

  it('puts commitments under how they stand today, and leaves out what is done', () => {
    const paper = sectionText(composed('full'), 'commitments');
    const order = [
      '## Overdue',
      'Open a consulate',
      '## Due',
      'Publish the roadmap',
      '## Open',
      'Meet every year',
    ];
    const places = order.map((words) => paper.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((left, right) => left - right)).toEqual(places);
    expect(paper).not.toContain('Sign the memorandum');
  });

  it('gives office, address and career of those opposite, and of nobody else', () => {
    const paper = sectionText(composed('full'), 'biographies');
    expect(paper).toContain('The Rt Hon Ben Ward MP');
    expect(paper).toContain('Elected in 2001. (1)');
    expect(paper).not.toContain('Asha Rao');
  });

  it('is a sensible pack without an agenda: the topics of the meeting, and a line that says so', () => {
    const without = smallDossier.filter(({ kind }) => kind !== 'agendaItem');
    const link = record('meetingTopic', 'meeting-topic-1', {
      meeting: 'meeting-talks',
      topic: 'topic-visas',
      position: 'a0',
    });
    const pack = composed('full', { records: [...without, link] });
    expect(sectionText(pack, 'agenda')).toContain('This meeting has no agenda yet.');
    expect(pack.sections.map(({ id }) => id)).toContain('topic-topic-visas');
    expect(checkPack(pack)).toEqual([]);
  });

  it('waits for nothing once the meeting was held: no empty agenda, checklist, programme or venue', () => {
    const without = smallDossier.filter(({ kind }) => kind !== 'agendaItem' && kind !== 'programmeEntry');
    const unfixed = changed(without, 'meeting-talks', { venue: '' });
    const planned = composed('full', { records: unfixed });
    expect(sectionText(planned, 'programme')).toContain('Venue: Not fixed yet');
    const held = composed('full', { records: changed(unfixed, 'meeting-talks', { state: 'held' }) });
    const ids = held.sections.map(({ id }) => id);
    expect(ids).not.toContain('agenda');
    expect(ids).not.toContain('checklist');
    expect(sectionText(held, 'programme')).not.toMatch(/Venue|## Programme|yet/u);
    expect(checkPack(held)).toEqual([]);
  });
});

describe('a topic brief', () => {
  it('puts no more points beside what was said last time than a row has room for; the others stand below', () => {
    const numbers = Array.from({ length: 20 }, (_, number) => String(number).padStart(2, '0'));
    const more = numbers.flatMap((number): readonly FixtureRecord[] => [
      record('talkingPoint', `more-${number}`, {
        topic: 'topic-trade',
        text: text(`More ${number}.`),
        use: 'make',
        state: 'cleared',
        marking: { level: 'level-confidential', caveats: [] },
      }),
      record('itemPoint', `more-item-${number}`, {
        item: 'item-1',
        point: `more-${number}`,
        principal: 'person-minister',
        addressee: 'person-secretary',
        position: `b${number}1`,
      }),
    ]);
    const { blocks } = section(
      composed('full', { records: [...smallDossier, ...more] }),
      'topic-topic-trade',
    );
    const at = blocks.findIndex((block) => block.type === 'table' && block.caption.includes('last time'));
    const [table, below] = blocks.slice(at);
    expect(JSON.stringify(table)).not.toContain('More 19.');
    expect(JSON.stringify(below)).toContain('More 19.');
    expect(below).toMatchObject({ type: 'list', look: 'bullet' });
  });

  it('names the addressee and puts what was said last time, with the answer, beside the points', () => {
    const { blocks } = section(composed('full'), 'topic-topic-trade');
    const table = blocks.find(
      (block) => block.type === 'table' && block.caption.startsWith('Points to make'),
    );
    const columns = table?.type === 'table' ? table.columns.map(({ label }) => label) : [];
    expect(columns).toEqual(['Asha Rao to Ben Ward', 'Last time, 4 March 2024']);
    const cells = JSON.stringify(table);
    expect(cells).toContain('We should fix the date today.');
    expect(cells).toContain('Let us keep the pace.');
    expect(cells).toContain('He agreed in principle.');
  });

  it('keeps a line of the same day or later out of what was said last time', () => {
    const later = changed(smallDossier, 'meeting-before', { date: '2024-07-25' });
    expect(sectionText(composed('full', { records: later }), 'topic-topic-trade')).not.toContain('Last time');
  });

  it('tells what may be used from what must not be disclosed, and dates its figures', () => {
    const paper = sectionText(composed('full'), 'topic-topic-trade');
    const usable = paper.indexOf('Background: may be used');
    const withheld = paper.indexOf('Not to be disclosed');
    expect(usable).toBeGreaterThan(0);
    expect(withheld).toBeGreaterThan(usable);
    expect(paper).toContain('Fourteen rounds were held. (1, 2)');
    expect(paper).toContain('Trade in goods (2) | 14,500.5 | GBP million | 2023');
  });

  it('numbers its sources in the order in which they are cited', () => {
    const paper = sectionText(composed('full'), 'topic-topic-trade');
    expect(paper).toContain('1. Gazette, A report, 2 May 2024\n2. Ministry, A statement, June 2024');
  });

  it('shows answers, sensitivities and lines to avoid, and what is not cleared', () => {
    const paper = sectionText(composed('full'), 'topic-topic-trade');
    expect(paper).toContain('Why the delay? [defensive only]');
    expect(paper).toContain('- Do not mention tariffs on steel.');
    expect(paper).toContain('- Avoid: Any word on whisky. [draft]');
    expect(paper).toContain('Services matter to us. [draft]');
  });

  it('stands in the order of the agenda and once only, though a topic comes up twice', () => {
    const paper = sectionText(composed('full'), 'topic-topic-trade');
    expect(paper).toContain(
      'On the agenda: Item 1, 18:30\u201318:42, led by Asha Rao; Item 3, 18:47\u201318:57, led by Ben Ward',
    );
  });

  it('says so where nobody wrote it', () => {
    const without = smallDossier.filter(({ id }) => id !== 'brief-visas');
    const paper = sectionText(composed('full', { records: without }), 'topic-topic-visas');
    expect(paper).toContain('No brief has been written for this topic.');
    expect(paper).toContain('Students need certainty.');
  });
});

it('names the negotiation of a topic as its tab does', () => {
  expect(sectionText(composed('full'), 'topic-topic-trade')).toContain(
    'Related: Negotiation: Trade agreement, Tab 7',
  );
});

it('keeps each delegation and each day of the programme on one side', () => {
  const tables = section(composed('full'), 'programme').blocks.filter(({ type }) => type === 'table');
  expect(tables.length).toBeGreaterThan(2);
  expect(tables.every((block) => block.type === 'table' && block.together === true)).toBe(true);
});

describe('the steering brief', () => {
  it('holds why, success, priorities and handling', () => {
    const paper = sectionText(composed('full'), 'steering');
    for (const words of [
      'First visit of the new government.',
      'A date for the next round.',
      'He likes plain words.',
    ])
      expect(paper).toContain(words);
    expect(paper).toContain(
      'Trade talks; Tab 5 | We: Agree a date for the next round.; They: A date before autumn.',
    );
  });

  it('says of a topic that nobody wrote what either side wants of it', () => {
    const rows = (records: readonly FixtureRecord[]): string =>
      sectionText(composed('full', { records }), 'steering');
    const unwritten = smallDossier.filter(({ id }) => id !== 'brief-trade');
    expect(rows(unwritten)).toContain('Trade talks; Tab 5 | No brief has been written for this topic. |');
    const blank = { objective: [], partnerObjective: [], partnerPosition: [] };
    expect(rows(changed(smallDossier, 'brief-trade', blank))).toContain('Trade talks; Tab 5 | Not set |');
  });

  it('is set close rather than give up the third of its topics for its clearance', async () => {
    const pack = composed('steering', { records: await sampleRecords(), meeting: sampleMeeting });
    const { blocks, close } = section(pack, 'steering');
    const table = blocks.find((block) => block.type === 'table');
    expect(close).toBe(true);
    expect(table?.type === 'table' ? table.rows.length : 0).toBe(3);
  });

  it('takes fewer topics where more would not fit the page, and cuts no text', () => {
    const long = 'A long reason for the meeting that goes on and on. '.repeat(70).trim();
    const full = composed('full', {
      records: changed(smallDossier, 'meeting-talks', { purpose: text(long) }),
    });
    const { blocks } = section(full, 'steering');
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' ? table.rows.length : 0).toBe(1);
    expect(JSON.stringify(blocks)).toContain(long);
  });
});
