import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { undo } from '#electron/usecases/history/history';
import { confirmReviewed } from '#electron/usecases/topics/edit-topics';
import { addFigure, addSensitivity, updateFigure } from '#electron/usecases/topics/figures';
import { createSource, listSources, updateSource } from '#electron/usecases/topics/sources';
import { getTopic } from '#electron/usecases/topics/topic-view';
import type { TopicView } from '#shared/contract/views/topics';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

const sourceIds = ['s1', 's2', 's3'];

function figureDesk(): Promise<Desk> {
  return deskWith({
    topic: { t: { title: 'Trade' } },
    brief: { b: { topic: 't' } },
    source: Object.fromEntries(sourceIds.map((id) => [id, { title: id }])),
  });
}

async function topicOf(desk: Desk): Promise<TopicView> {
  return must(await getTopic(desk.context(), { topic: 't' }));
}

const trade = { label: 'Trade', value: 36, unit: 'bn GBP', asOf: '2023', sources: ['s2', 's1'] };

describe('key figures', () => {
  it('rest on exactly the sources that were given last, in their order', async () => {
    const lists = fc.array(fc.shuffledSubarray(sourceIds), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lists, async (wanted) => {
        const desk = await figureDesk();
        const { id } = must(await addFigure(desk.context(), { topic: 't', ...trade, sources: [] }));
        for (const sources of wanted)
          must(await updateFigure(desk.context(), { figure: id, ...trade, sources }));
        const [figure] = (await topicOf(desk)).figures;
        expect([...figure!.sources].sort()).toEqual([...wanted.at(-1)!].sort());
      }),
      { numRuns: 15 },
    );
  });

  it('are added as one change, end the confirmation of the brief, and are undone with it', async () => {
    const desk = await figureDesk();
    must(await confirmReviewed(desk.context(), { topic: 't' }));
    must(await addFigure(desk.context(), { topic: 't', ...trade }));
    const made = await topicOf(desk);
    expect(made.figures).toMatchObject([
      { label: 'Trade', value: 36, sources: ['s2', 's1'], pastAsOf: false },
    ]);
    expect(made.brief?.changedSince).toBe('2024-07-23');
    must(await undo(desk.context(), {}));
    const undone = await topicOf(desk);
    expect(undone.figures).toEqual([]);
    expect(undone.brief?.reviewedOn.value).toBe('2024-07-23');
  });

  it('say when they are too old, and are listed as unsourced until they name a source', async () => {
    const desk = await figureDesk();
    const { id } = must(
      await addFigure(desk.context(), { topic: 't', ...trade, asOf: '2022-06', sources: [] }),
    );
    expect((await topicOf(desk)).figures[0]?.pastAsOf).toBe(true);
    expect((await topicOf(desk)).unsourced).toEqual([{ field: 'Key figures', sentence: 'Trade' }]);
    must(await updateFigure(desk.context(), { figure: id, ...trade }));
    expect((await topicOf(desk)).unsourced).toEqual([]);
  });

  it('name only sources that there are', async () => {
    const desk = await figureDesk();
    const refused = await addFigure(desk.context(), { topic: 't', ...trade, sources: ['nowhere'] });
    expect(refused).toMatchObject({ failure: { code: 'record-unknown' } });
    expect((await topicOf(desk)).figures).toEqual([]);
  });
});

describe('sensitivities and sources', () => {
  it('are added at the end', async () => {
    const desk = await figureDesk();
    for (const text of ['First', 'Second'])
      must(await addSensitivity(desk.context(), { topic: 't', text: paragraphs(text) }));
    const texts = (await topicOf(desk)).sensitivities.map(({ text }) => text.value);
    expect(texts).toEqual([paragraphs('First'), paragraphs('Second')]);
  });

  it('a source is made and corrected; a fact that names none is listed, a drafted one is not', async () => {
    const desk = await figureDesk();
    const fields = { publisher: 'A paper', title: 'A report', date: '2024-07', url: '' };
    const { id } = must(await createSource(desk.context(), fields));
    must(await updateSource(desk.context(), { ...fields, source: id, title: 'The report' }));
    const all = must(await listSources(desk.context(), {}));
    expect(all.find((source) => source.id === id)?.title).toBe('The report');
    const value = [{ type: 'paragraph', inlines: [{ text: 'Trade grew. It did.' }] }];
    must(await editField(desk.context(), { record: 'b', field: 'background', value }));
    expect((await topicOf(desk)).unsourced.map(({ sentence }) => sentence)).toEqual([
      'Trade grew.',
      'It did.',
    ]);
    await desk.dossier.commit('test', [
      { record: 'b', kind: 'brief', field: 'illustrative', value: ['background'] },
    ]);
    expect((await topicOf(desk)).unsourced).toEqual([]);
  });
});
