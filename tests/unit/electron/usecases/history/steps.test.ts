import { expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { redo, undo } from '#electron/usecases/history/history';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

async function people() {
  const desk = await deskWith({ person: { p: { name: 'A', office: 'Minister' } } });
  const saved = (field: string): unknown => desk.dossier.state().get('p')?.fields[field];
  const edit = async (field: string, value: string): Promise<{ readonly change: number }> => {
    const { change } = must(await editField(desk.context(), { record: 'p', field, value }));
    return { change: change! };
  };
  return { desk, saved, edit };
}

it('takes back, and does again, the change that is meant and no later one of the same call', async () => {
  const { desk, saved, edit } = await people();
  const first = await edit('office', 'Foreign Minister');
  await edit('name', 'B');
  expect(must(await undo(desk.context(), first))).toMatchObject({ command: 'fields.edit', ...first });
  expect([saved('office'), saved('name')]).toEqual(['Minister', 'B']);
  must(await redo(desk.context(), first));
  expect([saved('office'), saved('name')]).toEqual(['Foreign Minister', 'B']);
  must(await undo(desk.context(), {}));
  must(await undo(desk.context(), {}));
  expect([saved('office'), saved('name')]).toEqual(['Minister', 'A']);
});

it('refuses where it was taken back already, or something stands on it', async () => {
  const { desk, saved, edit } = await people();
  const first = await edit('office', 'Foreign Minister');
  await edit('office', 'Prime Minister');
  const overtaken = { ok: false, failure: { code: 'undo-overtaken' } };
  expect(await undo(desk.context(), first)).toMatchObject(overtaken);
  expect(saved('office')).toBe('Prime Minister');
  must(await undo(desk.context(), {}));
  must(await undo(desk.context(), first));
  expect(await undo(desk.context(), first)).toMatchObject({ ok: false, failure: { code: 'undo-passed' } });
});
