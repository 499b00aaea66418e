import { expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { undo } from '#electron/usecases/history/history';
import { deleteRecord } from '#electron/usecases/records/delete-record';
import { createRelationship } from '#electron/usecases/relationships/create-relationship';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

it('a relationship is named, corrected and deleted while it holds nothing, and undo brings it back', async () => {
  const desk = await deskWith({ dossierSettings: { dossier: { home: 'India' } } });
  const { id } = must(await createRelationship(desk.context(), { partner: 'Frnace' }));
  must(await editField(desk.context(), { record: id, field: 'name', value: 'India - France' }));
  must(await editField(desk.context(), { record: id, field: 'partner', value: 'France' }));
  expect((await desk.onDisk()).view().get('relationship', id)).toMatchObject({
    name: 'India - France',
    partner: 'France',
  });
  must(await deleteRecord(desk.context(), { record: id }));
  expect((await desk.onDisk()).view().all('relationship')).toEqual([]);
  must(await undo(desk.context(), {}));
  expect((await desk.onDisk()).view().all('relationship')).toHaveLength(1);
});

it('one that holds something stays, and says what; what was deleted does not hold it', async () => {
  const of = { relationship: 'uk' };
  const desk = await deskWith({
    relationship: {
      uk: { name: 'India - United Kingdom', partner: 'United Kingdom' },
      fr: { name: 'France' },
    },
    topic: { trade: of, tech: of, other: { relationship: 'fr' } },
    meeting: { talks: of },
  });
  expect(await deleteRecord(desk.context(), { record: 'uk' })).toEqual({
    ok: false,
    failure: {
      code: 'relationship-in-use',
      details: { label: 'India - United Kingdom', where: '2 topics, 1 meeting' },
    },
  });
  for (const record of ['trade', 'tech', 'talks']) must(await deleteRecord(desk.context(), { record }));
  must(await deleteRecord(desk.context(), { record: 'uk' }));
  expect(
    (await desk.onDisk())
      .view()
      .all('relationship')
      .map(({ id }) => id),
  ).toEqual(['fr']);
});
