import { expect, it } from 'vitest';
import { dropDraft, keepDraft } from '#electron/usecases/drafts/keep-draft';
import { listDrafts } from '#electron/usecases/drafts/list-drafts';
import { editField } from '#electron/usecases/fields/edit-field';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

/** The title of the topic, as it stands after so many edits of a window. */
function typed(value: string, number: number, window = 'window-1') {
  return { record: 't', field: 'title', value, typed: { window, number } };
}

it('keeps what is typed on the disk, lists it by name, and forgets it once it is saved', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  must(await keepDraft(desk.context(), typed('Trade agree', 1)));
  expect((await desk.onDisk()).drafts()).toMatchObject([typed('Trade agree', 1)]);
  expect(must(await listDrafts(desk.context(), {}))).toEqual([
    { ...typed('Trade agree', 1), label: 'Trade: Title', held: 'Trade', at: desk.context().now, form: null },
  ]);
  expect(desk.dossier.view().get('topic', 't')?.title).toBe('Trade');
  must(await editField(desk.context(), typed('Trade agreement', 2)));
  expect((await desk.onDisk()).drafts()).toEqual([]);
});

it('names a text of a record without a title by what it belongs to', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } }, brief: { b: { topic: 't' } } });
  must(await keepDraft(desk.context(), { ...typed('Typed', 1), record: 'b', field: 'objective' }));
  expect(must(await listDrafts(desk.context(), {}))).toMatchObject([{ label: 'Trade: Our objective' }]);
});

it('keeps no text that comes after a later one was saved or given up', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  must(await editField(desk.context(), typed('Trade agreement', 2)));
  must(await keepDraft(desk.context(), typed('Trade agree', 1)));
  expect(desk.dossier.drafts()).toEqual([]);
  must(await keepDraft(desk.context(), typed('Trade agreement again', 4)));
  must(await dropDraft(desk.context(), typed('', 4)));
  must(await keepDraft(desk.context(), typed('Trade agreement a', 3)));
  expect(desk.dossier.drafts()).toEqual([]);
});

it('keeps what was typed after the text that is saved, and what another window typed', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  must(await keepDraft(desk.context(), typed('Trade agreement', 2)));
  must(await keepDraft(desk.context(), typed('Commerce', 1, 'window-2')));
  must(await editField(desk.context(), typed('Trade agree', 1)));
  expect(desk.dossier.drafts()).toMatchObject([
    typed('Trade agreement', 2),
    typed('Commerce', 1, 'window-2'),
  ]);
});

it('lists nothing that the dossier holds, and gives up what it is told to', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  must(await keepDraft(desk.context(), typed('Trade', 1)));
  expect(must(await listDrafts(desk.context(), {}))).toEqual([]);
  must(await keepDraft(desk.context(), typed('Trade agree', 2)));
  must(await dropDraft(desk.context(), typed('', 2)));
  expect((await desk.onDisk()).drafts()).toEqual([]);
});

it('keeps what stands in a form that belongs to a record, and lists its texts by their labels', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  const text = [{ type: 'paragraph', inlines: [{ text: 'Not yet.' }] }];
  const values = { use: 'make', question: ' ', text, triage: 'certain' };
  const kept = { ...typed('', 1), field: 'form.point', value: { place: '/topics/t', values } };
  must(await keepDraft(desk.context(), kept));
  expect((await desk.onDisk()).drafts()).toMatchObject([kept]);
  expect(must(await listDrafts(desk.context(), {}))).toMatchObject([
    {
      label: 'Trade: New talking point',
      form: {
        title: 'New talking point',
        place: '/topics/t',
        texts: [{ label: 'Wording', value: text }],
      },
    },
  ]);
  must(await dropDraft(desk.context(), kept));
  must(await keepDraft(desk.context(), kept));
  expect((await desk.onDisk()).drafts()).toEqual([]);
});

it.each([
  ['an unknown form', { ...typed('x', 1), field: 'form.colour' }, 'field-unknown'],
  ['an unknown record', { ...typed('x', 1), record: 'nobody' }, 'record-unknown'],
  ['an unknown field', { ...typed('x', 1), field: 'colour' }, 'field-unknown'],
])('keeps no draft of %s', async (_name, input, code) => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  expect(await keepDraft(desk.context(), input)).toMatchObject({ ok: false, failure: { code } });
});
