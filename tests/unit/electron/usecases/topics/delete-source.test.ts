import { expect, it } from 'vitest';
import { undo } from '#electron/usecases/history/history';
import { deleteSource, readSourceUses } from '#electron/usecases/topics/delete-source';
import { sourcedParagraph } from '#shared/domain/rich-text/rich-text';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

const said = sourcedParagraph([
  { text: 'Trade grew.', sourceIds: ['s', 't'] },
  { text: 'More is possible.', sourceIds: [] },
]);

async function desk(): Promise<Desk> {
  return deskWith({
    source: { s: { title: 'Report', publisher: 'A paper' }, t: { title: 'Yearbook' } },
    topic: { trade: { title: 'Trade' } },
    brief: { b: { topic: 'trade', background: said, pressLine: said, reviewedOn: '2024-07-20' } },
    talkingPoint: { p: { topic: 'trade', text: said, state: 'cleared', clearedText: said } },
    keyFigure: { k: { topic: 'trade', label: 'Goods', value: 4 } },
    citation: { c: { record: 'k', field: 'value', source: 's' } },
  });
}

it('a source says what names it, and goes with every reference in one step that undo takes back', async () => {
  const at = await desk();
  const uses = must(await readSourceUses(at.context(), { source: 's' }));
  expect(uses.clearedPoints).toBe(1);
  expect(uses.uses).toEqual([
    { of: 'Trade', what: 'Background', sentences: ['Trade grew.'] },
    { of: 'Trade', what: 'Press line', sentences: ['Trade grew.'] },
    { of: 'Trade', what: 'Talking point', sentences: ['Trade grew.'] },
    { of: 'Goods', what: 'Key figure', sentences: [] },
  ]);

  must(await deleteSource(at.context(), { source: 's' }));
  const view = (await at.onDisk()).view();
  const left = sourcedParagraph([
    { text: 'Trade grew.', sourceIds: ['t'] },
    { text: 'More is possible.', sourceIds: [] },
  ]);
  expect(view.get('source', 's')?.deleted).toBe(true);
  expect(view.get('brief', 'b')).toMatchObject({ background: left, pressLine: left, reviewedOn: null });
  expect(view.get('talkingPoint', 'p')).toMatchObject({ text: left, state: 'draft', clearedText: said });
  expect(view.by('citation', 'record', 'k')).toEqual([]);

  must(await undo(at.context(), {}));
  const back = (await at.onDisk()).view();
  expect(back.get('source', 's')?.deleted).toBe(false);
  expect(back.get('brief', 'b')).toMatchObject({ background: said, reviewedOn: '2024-07-20' });
  expect(back.get('talkingPoint', 'p')).toMatchObject({ text: said, state: 'cleared' });
  expect(back.by('citation', 'record', 'k')).toHaveLength(1);
});

it('a source that nothing names goes, and one that is gone cannot go again', async () => {
  const at = await desk();
  must(await deleteSource(at.context(), { source: 't' }));
  expect(await deleteSource(at.context(), { source: 't' })).toMatchObject({
    failure: { code: 'record-deleted' },
  });
  expect(await readSourceUses(at.context(), { source: 'nowhere' })).toMatchObject({
    failure: { code: 'record-unknown' },
  });
});
