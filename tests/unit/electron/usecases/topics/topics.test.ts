import { describe, expect, it } from 'vitest';
import { confirmReviewed, createTopic, moveTopic, startBrief } from '#electron/usecases/topics/edit-topics';
import { createPoint, movePoint } from '#electron/usecases/points/edit-points';
import { editField } from '#electron/usecases/fields/edit-field';
import { redo, undo } from '#electron/usecases/history/history';
import { deleteRecord } from '#electron/usecases/records/delete-record';
import { setFavourite } from '#electron/usecases/topics/set-favourite';
import { readTopicTree } from '#electron/usecases/topics/topic-tree';
import { getTopic } from '#electron/usecases/topics/topic-view';
import type { CheckedInput } from '#shared/contract/calls';
import { paragraphs, sourcedParagraph } from '#shared/domain/rich-text/rich-text';
import type { TopicRow } from '#shared/contract/views/topics';
import type { Result } from '#shared/domain/result';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

type JsonText = CheckedInput<'fields.edit'>['value'];

async function topicDesk(): Promise<Desk> {
  const relationship = 'uk';
  return deskWith({
    relationship: { uk: { name: 'India - United Kingdom' } },
    source: { s1: { title: 'A report', publisher: 'A paper' } },
    topic: {
      tech: { relationship, title: 'Technology', placement: { under: null, position: 'a0' } },
      chips: { relationship, title: 'Semiconductors', placement: { under: 'tech', position: 'a0' } },
      quantum: { relationship, title: 'Quantum', placement: { under: 'tech', position: 'a1' } },
    },
    brief: {
      b: {
        topic: 'chips',
        background: sourcedParagraph([{ text: 'A fact.', sourceIds: ['s1'] }]),
        illustrative: ['objective'],
      },
    },
  });
}

async function tree(desk: Desk): Promise<readonly string[]> {
  const rows = must(await readTopicTree(desk.context(), { relationship: 'uk' }));
  return rows.map((row) => `${'>'.repeat(row.depth)}${row.title}`);
}

describe('the topic tree', () => {
  it('grows, moves and keeps its order', async () => {
    const desk = await topicDesk();
    const made = must(
      await createTopic(desk.context(), { relationship: 'uk', under: 'tech', title: 'Telecoms' }),
    );
    expect(await tree(desk)).toEqual(['Technology', '>Semiconductors', '>Quantum', '>Telecoms']);
    must(await moveTopic(desk.context(), { topic: made.id, under: 'tech', index: 0 }));
    must(await moveTopic(desk.context(), { topic: 'quantum', under: null, index: 0 }));
    expect(await tree(desk)).toEqual(['Quantum', 'Technology', '>Telecoms', '>Semiconductors']);
  });

  it('refuses to move a topic under itself', async () => {
    const desk = await topicDesk();
    const knot = await moveTopic(desk.context(), { topic: 'tech', under: 'chips', index: 0 });
    expect(knot).toMatchObject({ failure: { code: 'topic-under-itself', details: { title: 'Technology' } } });
  });
});

describe('a topic', () => {
  it('shows its brief with audience, illustrative mark, staleness and sources', async () => {
    const desk = await topicDesk();
    const topic = must(await getTopic(desk.context(), { topic: 'chips' }));
    const objective = topic.brief?.texts.find((text) => text.field === 'objective');
    const redLine = topic.brief?.texts.find((text) => text.field === 'redLine');
    expect(objective?.illustrative).toBe(true);
    expect(redLine?.audience).toBe('restricted');
    expect(topic.brief?.stale).toBe(true);
    expect(topic.sources.map((source) => source.title)).toEqual(['A report']);
    expect(topic.path.map((above) => above.label)).toEqual(['Technology']);
    must(await confirmReviewed(desk.context(), { topic: 'chips' }));
    expect(must(await getTopic(desk.context(), { topic: 'chips' })).brief?.stale).toBe(false);
  });

  it('gets a brief once', async () => {
    const desk = await topicDesk();
    must(await startBrief(desk.context(), { topic: 'quantum' }));
    expect(await startBrief(desk.context(), { topic: 'quantum' })).toMatchObject({
      failure: { code: 'already-there' },
    });
  });

  it('gets points, and their order changes among those of the same use', async () => {
    const desk = await topicDesk();
    const make = { topic: 'chips', use: 'make', question: '', triage: 'certain' } as const;
    const first = must(await createPoint(desk.context(), { ...make, text: paragraphs('One') }));
    const answer = must(
      await createPoint(desk.context(), { ...make, use: 'respond', text: paragraphs('Answer') }),
    );
    const second = must(await createPoint(desk.context(), { ...make, text: paragraphs('Two') }));
    must(await movePoint(desk.context(), { point: second.id, index: 0 }));
    const points = must(await getTopic(desk.context(), { topic: 'chips' })).points;
    expect(points.filter((point) => point.use === 'make').map((point) => point.id)).toEqual([
      second.id,
      first.id,
    ]);
    expect(points.map((point) => point.id)).toContain(answer.id);
    expect(points.every((point) => point.state === 'draft')).toBe(true);
  });
});

describe('favourites', () => {
  it('are those of the name under which one works, on the disk, and no step of undo', async () => {
    const desk = await topicDesk();
    const starred = (by: string): readonly string[] => {
      const rows = readTopicTree({ ...desk.context(), by }, { relationship: 'uk' });
      return must(rows as Result<readonly TopicRow[]>).flatMap((row) => (row.favourite ? [row.id] : []));
    };
    must(await setFavourite(desk.context(), { topic: 'chips', favourite: true }));
    must(await setFavourite(desk.context(), { topic: 'chips', favourite: true }));
    expect(starred('A Desk Officer')).toEqual(['chips']);
    expect(starred('Somebody Else')).toEqual([]);
    expect((await desk.onDisk()).view().all('favourite')).toHaveLength(1);
    must(await setFavourite(desk.context(), { topic: 'chips', favourite: false }));
    expect(starred('A Desk Officer')).toEqual([]);
    must(await editField(desk.context(), { record: 'chips', field: 'title', value: 'Chips and designs' }));
    must(await undo(desk.context(), {}));
    must(await setFavourite(desk.context(), { topic: 'chips', favourite: true }));
    expect(must(await redo(desk.context(), {})).command).toBe('fields.edit');
    must(await setFavourite(desk.context(), { topic: 'quantum', favourite: true }));
    expect(must(await undo(desk.context(), {})).command).toBe('fields.edit');
    expect(desk.context().view.get('topic', 'chips')?.title).not.toBe('Chips and designs');
    expect(starred('A Desk Officer')).toEqual(expect.arrayContaining(['chips', 'quantum']));
  });
});

describe('the confirmation of a brief', () => {
  const json = (text: string): JsonText => JSON.parse(JSON.stringify(paragraphs(text))) as JsonText;
  const noted = (desk: Desk): unknown => {
    const brief = desk.dossier.view().get('brief', 'b');
    return [brief?.reviewedOn, brief?.lastReviewedOn];
  };

  it.each([
    ['a text of the brief', { record: 'b', field: 'background', value: json('Other.') }],
    ['the state of play', { record: 'chips', field: 'stateText', value: json('Other.') }],
    ['a figure', { record: 'f', field: 'value', value: 12 }],
    ['a sensitivity', { record: 's', field: 'text', value: json('Other.') }],
  ])('ends when %s changes, and comes back with its undo', async (_what, edit) => {
    const desk = await topicDesk();
    await desk.dossier.commit('test', [
      { record: 'f', kind: 'keyFigure', field: 'topic', value: 'chips' },
      { record: 's', kind: 'sensitivity', field: 'topic', value: 'chips' },
    ]);
    must(await confirmReviewed(desk.context(), { topic: 'chips' }));
    expect(must(await getTopic(desk.context(), { topic: 'chips' })).brief?.stale).toBe(false);
    must(await editField(desk.context(), edit));
    expect(noted(desk)).toEqual([null, '2024-07-23']);
    expect(must(await getTopic(desk.context(), { topic: 'chips' })).brief).toMatchObject({
      stale: true,
      changedSince: '2024-07-23',
    });
    must(await undo(desk.context(), {}));
    expect(noted(desk)).toEqual(['2024-07-23', null]);
    must(await deleteRecord(desk.context(), { record: 's' }));
    expect(noted(desk)).toEqual([null, '2024-07-23']);
    must(await confirmReviewed(desk.context(), { topic: 'chips' }));
    expect(must(await getTopic(desk.context(), { topic: 'chips' })).brief?.changedSince).toBeNull();
  });

  it('stays when the same text is written again, or the theme changes', async () => {
    const desk = await topicDesk();
    must(await confirmReviewed(desk.context(), { topic: 'chips' }));
    const same = must(await getTopic(desk.context(), { topic: 'chips' })).brief!.texts.find(
      ({ field }) => field === 'background',
    )!;
    must(
      await editField(desk.context(), {
        record: 'b',
        field: 'background',
        value: JSON.parse(JSON.stringify(same.value)) as JsonText,
      }),
    );
    must(await editField(desk.context(), { record: 'chips', field: 'theme', value: 'Technology' }));
    expect(noted(desk)).toEqual(['2024-07-23', null]);
  });
});
