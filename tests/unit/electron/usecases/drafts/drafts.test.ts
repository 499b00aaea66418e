import { expect, it } from 'vitest';
import { dropDraft, keepDraft } from '#electron/usecases/drafts/keep-draft';
import { listDrafts } from '#electron/usecases/drafts/list-drafts';
import { editField } from '#electron/usecases/fields/edit-field';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

const typed = { record: 't', field: 'title', value: 'Trade agree' };

it('keeps what is typed on the disk, lists it by name, and forgets it once it is saved', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  must(await keepDraft(desk.context(), typed));
  expect((await desk.onDisk()).drafts()).toMatchObject([typed]);
  expect(must(await listDrafts(desk.context(), {}))).toEqual([
    { ...typed, label: 'Trade: Title', at: desk.context().now },
  ]);
  expect(desk.dossier.view().get('topic', 't')?.title).toBe('Trade');
  must(await editField(desk.context(), typed));
  expect(must(await listDrafts(desk.context(), {}))).toEqual([]);
  expect((await desk.onDisk()).drafts()).toEqual([]);
});

it('lists nothing that the dossier holds, and gives up what it is told to', async () => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  must(await keepDraft(desk.context(), { ...typed, value: 'Trade' }));
  expect(must(await listDrafts(desk.context(), {}))).toEqual([]);
  must(await keepDraft(desk.context(), typed));
  must(await dropDraft(desk.context(), { record: 't', field: 'title' }));
  expect((await desk.onDisk()).drafts()).toEqual([]);
});

it.each([
  ['an unknown record', { ...typed, record: 'nobody' }, 'record-unknown'],
  ['an unknown field', { ...typed, field: 'colour' }, 'field-unknown'],
])('keeps no draft of %s', async (_name, input, code) => {
  const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
  expect(await keepDraft(desk.context(), input)).toMatchObject({ ok: false, failure: { code } });
});
