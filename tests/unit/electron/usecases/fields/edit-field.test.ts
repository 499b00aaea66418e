import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { fieldHistory, redo, undo } from '#electron/usecases/history/history';
import { setPointState } from '#electron/usecases/points/edit-points';
import { deleteRecord, restoreRecord } from '#electron/usecases/records/delete-record';
import { paragraphs, type RichText } from '#shared/domain/rich-text/rich-text';
import type { CheckedInput } from '#shared/contract/calls';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

function json(text: RichText): CheckedInput<'fields.edit'>['value'] {
  return JSON.parse(JSON.stringify(text)) as CheckedInput<'fields.edit'>['value'];
}

const point = { talkingPoint: { p: { text: paragraphs('First wording') } } } as const;

describe('editField', () => {
  it('saves one field, and its history knows every version', async () => {
    const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
    must(await editField(desk.context(), { record: 't', field: 'title', value: 'Trade agreement' }));
    expect((await desk.onDisk()).view().get('topic', 't')?.title).toBe('Trade agreement');
    const versions = must(await fieldHistory(desk.context(), { record: 't', field: 'title' }));
    expect(versions.map((version) => version.value)).toEqual(['Trade agreement', 'Trade']);
  });

  it('returns a cleared point to draft, keeps the cleared wording, and undoes both at once', async () => {
    const desk = await deskWith(point);
    must(await setPointState(desk.context(), { point: 'p', state: 'cleared' }));
    expect(desk.dossier.view().get('talkingPoint', 'p')).toMatchObject({
      state: 'cleared',
      clearedBy: 'A Desk Officer',
    });
    must(
      await editField(desk.context(), {
        record: 'p',
        field: 'text',
        value: json(paragraphs('Second wording')),
      }),
    );
    const edited = desk.dossier.view().get('talkingPoint', 'p');
    expect(edited).toMatchObject({ state: 'draft', clearedText: paragraphs('First wording') });
    expect(must(await undo(desk.context(), {})).command).toBe('fields.edit');
    const undone = desk.dossier.view().get('talkingPoint', 'p');
    expect(undone).toMatchObject({ state: 'cleared', text: paragraphs('First wording') });
    must(await redo(desk.context(), {}));
    expect(desk.dossier.view().get('talkingPoint', 'p')).toMatchObject({ state: 'draft' });
  });

  it.each([
    ['an unknown record', { record: 'nobody', field: 'title', value: 'x' }, 'record-unknown'],
    ['an unknown field', { record: 'p', field: 'colour', value: 'x' }, 'field-unknown'],
    ['a field that clearance sets', { record: 'p', field: 'state', value: 'cleared' }, 'field-read-only'],
    ['deletion by the back door', { record: 'p', field: 'deleted', value: true }, 'field-read-only'],
    ['a value of the wrong shape', { record: 'p', field: 'text', value: '<b>html</b>' }, 'field-invalid'],
    ['a choice that is none', { record: 'p', field: 'triage', value: 'perhaps' }, 'field-invalid'],
    ['a time zone that is none', { record: 'm', field: 'timeZone', value: 'Mars/Olympus' }, 'field-invalid'],
    ['a reference to nothing', { record: 'm', field: 'relationship', value: 'nowhere' }, 'record-unknown'],
    ['a date that is none', { record: 'm', field: 'date', value: '24 July' }, 'field-invalid'],
  ])('refuses %s and changes nothing', async (_name, input, code) => {
    const desk = await deskWith({
      ...point,
      meeting: { m: { date: '2024-07-24', timeZone: 'Asia/Kolkata' } },
    });
    const before = JSON.stringify([...desk.dossier.state().values()]);
    expect(await editField(desk.context(), input)).toMatchObject({ ok: false, failure: { code } });
    expect(JSON.stringify([...desk.dossier.state().values()])).toBe(before);
  });
});

describe('deleting', () => {
  it('keeps the record and brings it back as it was', async () => {
    const desk = await deskWith(point);
    must(await deleteRecord(desk.context(), { record: 'p' }));
    expect(desk.dossier.view().all('talkingPoint')).toEqual([]);
    const edit = await editField(desk.context(), { record: 'p', field: 'text', value: [] });
    expect(edit).toMatchObject({ failure: { code: 'record-deleted' } });
    must(await restoreRecord(desk.context(), { record: 'p' }));
    expect(desk.dossier.view().get('talkingPoint', 'p')?.text).toEqual(paragraphs('First wording'));
  });

  it('refuses to delete the settings', async () => {
    const desk = await deskWith({ dossierSettings: { dossier: { title: 'Desk' } } });
    expect(await deleteRecord(desk.context(), { record: 'dossier' })).toMatchObject({ ok: false });
  });
});
