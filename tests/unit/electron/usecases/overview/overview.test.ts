import { describe, expect, it } from 'vitest';
import { readOverview } from '#electron/usecases/overview/overview';
import { conflictsIn, fold } from '#shared/domain/dossier/fold';
import type { Batch } from '#shared/domain/dossier/operation';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { batchOf } from '#tests/fixtures/dossier-of';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

describe('the overview', () => {
  it('puts first what is needed first, on the day that counts as today', async () => {
    const desk = await deskWith({
      relationship: { uk: { name: 'India - United Kingdom' } },
      topic: {
        trade: { relationship: 'uk', title: 'Trade' },
        later: { relationship: 'uk', title: 'Later' },
        quiet: { relationship: 'uk', title: 'Quiet' },
      },
      brief: {
        old: { topic: 'later', reviewedOn: '2024-06-01' },
        fresh: { topic: 'quiet', reviewedOn: '2024-07-20' },
      },
      meeting: {
        over: { relationship: 'uk', title: 'Over', date: '2024-07-20', state: 'planned' },
        soon: {
          ...{ relationship: 'uk', title: 'Soon', date: '2024-07-24', state: 'planned' },
          ...{ startTime: '18:30', timeZone: 'Asia/Kolkata', minutes: 4 },
        },
        also: {
          ...{ relationship: 'uk', title: 'Also', date: '2024-07-24', state: 'planned' },
          ...{ startTime: '14:02', timeZone: 'Europe/London', minutes: 10 },
        },
        held: { relationship: 'uk', title: 'Held', date: '2024-07-01', state: 'held' },
      },
      agendaItem: { item: { meeting: 'soon', title: 'Trade', minutes: 10 } },
      participant: {
        here: { meeting: 'soon', person: 'eam' },
        there: { meeting: 'also', person: 'eam' },
      },
      itemTopic: { it: { item: 'item', topic: 'trade' } },
      talkingPoint: {
        unneeded: { topic: 'later', state: 'draft', text: paragraphs('Some day') },
        needed: { topic: 'trade', state: 'review', text: paragraphs('Tomorrow') },
        done: { topic: 'trade', state: 'cleared' },
      },
      itemPoint: { ip: { item: 'item', point: 'needed', principal: 'eam' } },
      person: { eam: { name: 'Foreign minister', side: 'home', principal: true } },
      commitment: {
        late: { relationship: 'uk', title: 'Late', dueDate: '2024-06', state: 'open' },
        kept: { relationship: 'uk', title: 'Kept', dueDate: '2024-06', state: 'done' },
        far: { relationship: 'uk', title: 'Far', dueDate: '2025', state: 'open' },
      },
    });
    const overview = must(await readOverview(desk.context(), {}));
    expect(overview.today).toBe('2024-07-23');
    expect(overview.meetings.first.map(({ meeting, days }) => [meeting.id, days])).toEqual([
      ['over', -3],
      ['also', 1],
      ['soon', 1],
    ]);
    expect(overview.clashes).toMatchObject({
      total: 1,
      first: [
        {
          meetings: [{ meeting: { label: 'Soon' }, startTime: '18:30' }, { meeting: { label: 'Also' } }],
          people: [{ label: 'Foreign minister' }],
        },
      ],
    });
    expect(overview.overruns.first).toMatchObject([{ meeting: { label: 'Soon' }, minutes: 6 }]);
    expect(
      overview.points.first.map(({ point, neededOn, principal }) => [point, neededOn, principal?.id]),
    ).toEqual([
      ['needed', '2024-07-24', 'eam'],
      ['unneeded', null, undefined],
    ]);
    expect(overview.points.states).toMatchObject({ draft: 1, review: 1, cleared: 1 });
    expect(overview.briefs).toMatchObject({ total: 2, confirmed: 1, stale: 1, missing: 1 });
    expect(overview.briefs.first.map(({ topic, missing }) => [topic.id, missing])).toEqual([
      ['trade', true],
      ['later', false],
    ]);
    expect(overview.commitments.first.map(({ commitment, due }) => [commitment.id, due])).toEqual([
      ['late', 'overdue'],
    ]);
    expect(overview.commitments.due).toEqual({ overdue: 1, due: 0, open: 1, closed: 1 });
    expect(overview.conflicts.total).toBe(0);
  });
});

describe('conflictsIn', () => {
  it('names the fields that two people wrote without knowing of each other, until someone decides', () => {
    const first = batchOf({ topic: { t: { title: 'One' } } });
    const edit = (actor: string, title: string, seen: readonly string[], clock: number): Batch => ({
      ...batchOf({}),
      actor,
      n: clock,
      operations: [{ record: 't', kind: 'topic', field: 'title', value: title, clock, seen, salt: 's' }],
    });
    const apart = [first, edit('a', 'Two', ['1@test'], 2), edit('b', 'Three', ['1@test'], 2)];
    expect(conflictsIn(fold(apart))).toEqual([{ record: 't', kind: 'topic', field: 'title' }]);
    expect(conflictsIn(fold([...apart, edit('a', 'Two', ['2@a', '2@b'], 3)]))).toEqual([]);
  });
});
