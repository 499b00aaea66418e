import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { editManyPoints } from '#electron/usecases/points/edit-many';
import { setPointState } from '#electron/usecases/points/edit-points';
import { readPointMatrix } from '#electron/usecases/points/point-matrix';
import { readPrincipalLines } from '#electron/usecases/points/principal-lines';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

function desk(): Promise<Desk> {
  return deskWith({
    relationship: { uk: { name: 'India - United Kingdom' } },
    person: {
      eam: { name: 'Foreign minister', side: 'home', principal: true },
      nsa: { name: 'Adviser', side: 'home', principal: true },
      lammy: { name: 'Theirs', side: 'partner', principal: true },
    },
    topic: {
      tech: { relationship: 'uk', title: 'Technology' },
      chips: { relationship: 'uk', title: 'Semiconductors', placement: { under: 'tech', position: 'a0' } },
      trade: { relationship: 'uk', title: 'Trade', placement: { under: null, position: 'a1' } },
    },
    meeting: { talks: { relationship: 'uk', title: 'Talks', date: '2024-07-24', state: 'planned' } },
    participant: {
      p1: { meeting: 'talks', person: 'eam', role: 'host' },
      p2: { meeting: 'talks', person: 'lammy', role: 'guest' },
    },
    agendaItem: { item: { meeting: 'talks', title: 'Technology' } },
    itemTopic: { it: { item: 'item', topic: 'tech' } },
    talkingPoint: {
      draft: { topic: 'chips', use: 'make', text: paragraphs('A draft') },
      cleared: { topic: 'chips', use: 'make', state: 'cleared', text: paragraphs('Cleared'), position: 'a1' },
      retired: { topic: 'chips', use: 'make', state: 'retired', position: 'a2' },
      tariffs: { topic: 'trade', use: 'make', state: 'review' },
    },
  });
}

describe('a change of several points', () => {
  it('is one batch: those that can become cleared do, with by whom and when, and one undo takes all back', async () => {
    const made = await desk();
    const done = must(
      await editManyPoints(made.context(), {
        points: ['draft', 'cleared', 'retired', 'tariffs'],
        change: { set: 'state', state: 'cleared' },
      }),
    );
    expect([done.changed, done.kept]).toEqual([
      2,
      [
        { point: 'cleared', reason: 'same' },
        { point: 'retired', reason: 'state' },
      ],
    ]);
    const saved = (await made.onDisk()).view();
    const fields = saved.get('talkingPoint', 'draft');
    expect([fields?.state, fields?.clearedBy, fields?.clearedAt]).toEqual([
      'cleared',
      'A Desk Officer',
      '2024-07-23T09:00:00.000Z',
    ]);
    expect(saved.get('talkingPoint', 'retired')?.state).toBe('retired');
    expect(must(await made.dossier.undo()).command).toBe('points.editMany');
    const states = (await made.onDisk()).view().all('talkingPoint');
    expect(states.map(({ state }) => state)).toEqual(['draft', 'cleared', 'retired', 'review']);
  });

  it('chooses points under the item on their topic or one above it, and takes them away again', async () => {
    const made = await desk();
    const place = { meeting: 'talks', principal: 'eam' };
    const done = must(
      await editManyPoints(made.context(), {
        points: ['cleared', 'draft', 'tariffs'],
        change: { set: 'chosen', ...place },
      }),
    );
    expect(done.kept).toEqual([{ point: 'tariffs', reason: 'no-item' }]);
    const links = (await made.onDisk()).view().by('itemPoint', 'item', 'item');
    expect(links.map(({ point, principal, addressee }) => [point, principal, addressee])).toEqual([
      ['cleared', 'eam', 'lammy'],
      ['draft', 'eam', 'lammy'],
    ]);
    expect(new Set(links.map(({ position }) => position)).size).toBe(2);
    const away = {
      points: ['cleared', 'tariffs'],
      change: { set: 'taken-away' as const, ...place },
    };
    expect(must(await editManyPoints(made.context(), away)).kept).toEqual([
      { point: 'tariffs', reason: 'not-chosen' },
    ]);
    expect((await made.onDisk()).view().by('itemPoint', 'item', 'item')).toHaveLength(1);
  });

  it('changes nothing where it applies to none, where one is unknown, or for one of the other side', async () => {
    const made = await desk();
    const edit = async (points: readonly string[], change: unknown): Promise<unknown> => {
      const result = await editManyPoints(made.context(), { points, change } as never);
      return result.ok ? result.value : result.failure.code;
    };
    const before = made.dossier.undoable();
    expect(await edit(['retired'], { set: 'state', state: 'cleared' })).toBe('points-unchanged');
    expect(await edit(['draft', 'nowhere'], { set: 'triage', triage: 'may' })).toBe('record-unknown');
    expect(await edit(['draft'], { set: 'draftedFor', draftedFor: 'lammy' })).toBe('principal-unknown');
    expect(await edit(['draft'], { set: 'chosen', meeting: 'talks', principal: 'nsa' })).toBe(
      'principal-unknown',
    );
    expect(made.dossier.undoable()).toEqual(before);
  });
});

describe('the state of one point', () => {
  it('goes only where it may', async () => {
    const made = await desk();
    const result = await setPointState(made.context(), { point: 'retired', state: 'cleared' });
    expect(result.ok ? null : result.failure.code).toBe('point-state-refused');
    expect((await setPointState(made.context(), { point: 'retired', state: 'draft' })).ok).toBe(true);
  });
});

describe('the points of principals', () => {
  it('are counted by topic, principal, use and state, in the order of the tree', async () => {
    const made = await desk();
    must(
      await editManyPoints(made.context(), {
        points: ['draft'],
        change: { set: 'draftedFor', draftedFor: 'nsa' },
      }),
    );
    must(
      await editManyPoints(made.context(), {
        points: ['draft', 'cleared'],
        change: { set: 'chosen', meeting: 'talks', principal: 'eam' },
      }),
    );
    const matrix = must(await readPointMatrix(made.context(), { relationship: 'uk' }));
    expect(matrix.principals.map(({ person }) => person.id)).toEqual(['eam', 'nsa']);
    expect(matrix.topics.map(({ topic, depth }) => [topic.id, depth])).toEqual([
      ['tech', 0],
      ['chips', 1],
      ['trade', 0],
    ]);
    const [, chips] = matrix.topics;
    expect(chips?.all.counts.make).toEqual({ draft: 1, review: 0, cleared: 1, delivered: 0, retired: 1 });
    expect(chips?.cells.eam?.counts.make).toMatchObject({ draft: 1, cleared: 1 });
    expect(chips?.cells.nsa?.counts.make).toMatchObject({ draft: 1, cleared: 0 });
    expect(matrix.topics[2]?.cells).toEqual({});
  });

  it('show a cleared point that was edited as a draft, with the cleared wording beside it', async () => {
    const made = await desk();
    must(
      await editManyPoints(made.context(), {
        points: ['cleared'],
        change: { set: 'chosen', meeting: 'talks', principal: 'eam' },
      }),
    );
    must(
      await editField(made.context(), {
        record: 'cleared',
        field: 'text',
        value: paragraphs('Anew') as never,
      }),
    );
    const { lines, meetings } = must(await readPrincipalLines(made.context(), { principal: 'eam' }));
    expect(
      lines.map(({ point, planned }) => [point.state, point.clearedText, planned[0]?.itemTitle]),
    ).toEqual([['draft', paragraphs('Cleared'), 'Technology']]);
    expect(meetings.map(({ meeting }) => meeting.id)).toEqual(['talks']);
  });
});
