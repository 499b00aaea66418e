import { expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { redo, undo } from '#electron/usecases/history/history';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

it('takes a change back, or does it again, only where it is still the one that is meant', async () => {
  const desk = await deskWith({ person: { p: { name: 'A', office: 'Minister' } } });
  const saved = (field: string): unknown => desk.dossier.state().get('p')?.fields[field];
  const edit = async (field: string, value: string): Promise<void> => {
    must(await editField(desk.context(), { record: 'p', field, value }));
  };
  await edit('office', 'Foreign Minister');
  const passed = { ok: false, failure: { code: 'undo-passed' } };
  expect(await undo(desk.context(), { command: 'points.editMany' })).toMatchObject(passed);
  expect(saved('office')).toBe('Foreign Minister');
  must(await undo(desk.context(), { command: 'fields.edit' }));
  expect(saved('office')).toBe('Minister');
  expect(await redo(desk.context(), { command: 'points.editMany' })).toMatchObject(passed);
  must(await redo(desk.context(), { command: 'fields.edit' }));
  expect(saved('office')).toBe('Foreign Minister');
  expect(await redo(desk.context(), { command: 'fields.edit' })).toMatchObject(passed);
});
