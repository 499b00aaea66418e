import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearIllustrative } from '#electron/usecases/fields/clear-illustrative';
import { editField } from '#electron/usecases/fields/edit-field';
import { restoreField } from '#electron/usecases/fields/restore-field';
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

const markings = {
  dossierSettings: { dossier: { scheme: 'scheme' } },
  markingScheme: { scheme: { name: 'Ours' } },
  markingLevel: { ours: { scheme: 'scheme', label: 'SECRET' }, theirs: { scheme: 'other', label: 'TOP' } },
  markingCaveat: { eyes: { scheme: 'scheme', label: 'EYES ONLY' } },
} as const;

function marking(level: string, ...caveats: readonly string[]): CheckedInput<'fields.edit'> {
  return { record: 'm', field: 'marking', value: { level, caveats: [...caveats] } };
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

  it('keeps the name of a record, by which it is found, and takes any other', async () => {
    const desk = await deskWith({ topic: { t: { title: 'Trade', theme: 'Economy' } } });
    expect(await editField(desk.context(), { record: 't', field: 'title', value: '  ' })).toEqual({
      ok: false,
      failure: { code: 'name-missing', details: { label: 'Title', kind: 'topic' } },
    });
    must(await editField(desk.context(), { record: 't', field: 'theme', value: '' }));
    expect((await desk.onDisk()).view().get('topic', 't')).toMatchObject({ title: 'Trade', theme: '' });
  });

  it('takes a leap day, and no date that is none or lies in the year 26', async () => {
    const desk = await deskWith({ meeting: { talks: { title: 'Talks', date: '2024-07-24' } } });
    const dated = (value: string): CheckedInput<'fields.edit'> => ({ record: 'talks', field: 'date', value });
    for (const [value, reason] of [
      ['0026-07-24', 'give the year with four digits'],
      ['2026-02-29', 'it is no date'],
      ['72426-07-24', 'it is no date'],
    ] as const)
      expect(await editField(desk.context(), dated(value))).toMatchObject({
        failure: { details: { reason } },
      });
    must(await editField(desk.context(), dated('2028-02-29')));
    expect((await desk.onDisk()).view().get('meeting', 'talks')?.date).toBe('2028-02-29');
  });

  it('returns a cleared point to draft, keeps the cleared wording, and undoes both at once', async () => {
    const desk = await deskWith(point);
    must(await setPointState(desk.context(), { point: 'p', state: 'cleared' }));
    expect(desk.dossier.view().get('talkingPoint', 'p')).toMatchObject({
      state: 'cleared',
      clearedBy: 'A Desk Officer',
    });
    must(await editField(desk.context(), { record: 'p', field: 'clearedBy', value: 'A Director' }));
    expect(desk.dossier.view().get('talkingPoint', 'p')).toMatchObject({
      ...{ state: 'cleared', clearedBy: 'A Director' },
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

  it('corrects by whom and on which day a point was cleared, and takes that back', async () => {
    const cleared = {
      ...{ text: paragraphs('As cleared'), clearedText: paragraphs('As cleared'), state: 'cleared' as const },
      ...{ clearedBy: 'A Desk Officer', clearedAt: '2024-07-22T10:15:00.000Z' },
    } as const;
    const desk = await deskWith({ talkingPoint: { p: cleared } });
    const correct = (field: string, value: string | null) =>
      editField(desk.context(), { record: 'p', field, value });
    must(await correct('clearedBy', 'Joint Secretary'));
    must(await correct('clearedAt', '2024-07-19'));
    const point = (await desk.onDisk()).view().get('talkingPoint', 'p');
    expect(point).toMatchObject({ ...cleared, clearedBy: 'Joint Secretary', clearedAt: '2024-07-19' });
    for (const day of ['0024-07-19', '2124-07-19', '19 July'])
      expect(await correct('clearedAt', day)).toMatchObject({ failure: { code: 'field-invalid' } });
    must(await undo(desk.context(), {}));
    const [first] = must(await desk.dossier.history('p', 'clearedAt'));
    expect(desk.dossier.view().get('talkingPoint', 'p')?.clearedAt).toBe(cleared.clearedAt);
    must(await correct('clearedAt', null));
    must(await restoreField(desk.context(), { record: 'p', field: 'clearedAt', head: first?.head ?? '' }));
    expect(desk.dossier.view().get('talkingPoint', 'p')?.clearedAt).toBe(cleared.clearedAt);
  });

  it.each([
    ['an unknown record', { record: 'nobody', field: 'title', value: 'x' }, 'record-unknown'],
    ['an unknown field', { record: 'p', field: 'colour', value: 'x' }, 'field-unknown'],
    ['a field that clearance sets', { record: 'p', field: 'state', value: 'cleared' }, 'field-read-only'],
    ['who cleared what is not', { record: 'p', field: 'clearedBy', value: 'A Director' }, 'field-read-only'],
    ['when what is not was cleared', { record: 'p', field: 'clearedAt', value: null }, 'field-read-only'],
    ['deletion by the back door', { record: 'p', field: 'deleted', value: true }, 'field-read-only'],
    ['a value of the wrong shape', { record: 'p', field: 'text', value: '<b>html</b>' }, 'field-invalid'],
    ['a choice that is none', { record: 'p', field: 'triage', value: 'perhaps' }, 'field-invalid'],
    ['a time zone that is none', { record: 'm', field: 'timeZone', value: 'Mars/Olympus' }, 'field-invalid'],
    ['a reference to nothing', { record: 'm', field: 'relationship', value: 'nowhere' }, 'record-unknown'],
    ['a reference to another kind', { record: 'm', field: 'relationship', value: 'p' }, 'record-unknown'],
    [
      'a reference to what was deleted',
      { record: 'm', field: 'relationship', value: 'gone' },
      'record-deleted',
    ],
    ['a level that is none', marking('nowhere'), 'record-unknown'],
    ['a level that is another kind of record', marking('p'), 'record-unknown'],
    ['a level of another scheme', marking('theirs'), 'record-unknown'],
    ['a caveat that is none', marking('ours', 'nowhere'), 'record-unknown'],
    [
      'a title that is no title any more',
      { record: 'm', field: 'title', value: 'x'.repeat(501) },
      'field-invalid',
    ],
    ['a date that is none', { record: 'm', field: 'date', value: '24 July' }, 'field-invalid'],
  ])('refuses %s and changes nothing', async (_name, input, code) => {
    const desk = await deskWith({
      ...point,
      meeting: { m: { date: '2024-07-24', timeZone: 'Asia/Kolkata' } },
      relationship: { gone: { name: 'Gone', deleted: true } },
      ...markings,
    });
    const before = JSON.stringify([...desk.dossier.state().values()]);
    expect(await editField(desk.context(), input)).toMatchObject({ ok: false, failure: { code } });
    expect(JSON.stringify([...desk.dossier.state().values()])).toBe(before);
  });
});

describe('editField with references', () => {
  it('takes a marking of the scheme, none at all, and a record of the right kind', async () => {
    const desk = await deskWith({
      ...markings,
      meeting: { m: {} },
      relationship: { r: { name: 'India - UK' } },
    });
    must(await editField(desk.context(), marking('ours', 'eyes')));
    expect(desk.dossier.view().get('meeting', 'm')?.marking).toEqual({ level: 'ours', caveats: ['eyes'] });
    must(await editField(desk.context(), { record: 'm', field: 'marking', value: null }));
    must(await editField(desk.context(), { record: 'm', field: 'relationship', value: 'r' }));
    expect(desk.dossier.view().get('meeting', 'm')).toMatchObject({ marking: null, relationship: 'r' });
  });

  it('says in words how long a title may be', async () => {
    const desk = await deskWith({ topic: { t: {} } });
    must(await editField(desk.context(), { record: 't', field: 'title', value: 'x'.repeat(500) }));
    const failed = await editField(desk.context(), { record: 't', field: 'title', value: 'x'.repeat(501) });
    expect(failed).toMatchObject({ failure: { details: { reason: 'it is longer than 500 characters' } } });
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

describe('restoreField', () => {
  it('gives any field the value of any of its versions, as one change that can be undone', async () => {
    const values = fc.uniqueArray(fc.string({ maxLength: 20 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(values, fc.nat(), async (themes, chosen) => {
        const desk = await deskWith({ topic: { t: { theme: 'Before all' } } });
        for (const value of themes)
          must(await editField(desk.context(), { record: 't', field: 'theme', value }));
        const versions = must(await fieldHistory(desk.context(), { record: 't', field: 'theme' }));
        const version = versions[chosen % versions.length]!;
        must(await restoreField(desk.context(), { record: 't', field: 'theme', head: version.head }));
        expect((await desk.onDisk()).view().get('topic', 't')?.theme).toBe(version.value);
        if (version.head === versions[0]!.head) return;
        expect(must(await undo(desk.context(), {})).command).toBe('fields.restore');
        expect(desk.dossier.view().get('topic', 't')?.theme).toBe(versions[0]!.value);
      }),
      { numRuns: 15 },
    );
  });

  it('returns a cleared point to draft, as any other edit of its wording does', async () => {
    const desk = await deskWith(point);
    must(await editField(desk.context(), { record: 'p', field: 'text', value: json(paragraphs('Second')) }));
    must(await setPointState(desk.context(), { point: 'p', state: 'cleared' }));
    const [, first] = must(await fieldHistory(desk.context(), { record: 'p', field: 'text' }));
    must(await restoreField(desk.context(), { record: 'p', field: 'text', head: first!.head }));
    expect(desk.dossier.view().get('talkingPoint', 'p')).toMatchObject({
      text: paragraphs('First wording'),
      clearedText: paragraphs('Second'),
      state: 'draft',
    });
  });

  it('refuses a version that is none, and a field that clearance sets', async () => {
    const desk = await deskWith(point);
    const unknown = await restoreField(desk.context(), { record: 'p', field: 'text', head: '99@nobody' });
    expect(unknown).toMatchObject({ failure: { code: 'record-unknown' } });
    must(await setPointState(desk.context(), { point: 'p', state: 'cleared' }));
    const [cleared] = must(await fieldHistory(desk.context(), { record: 'p', field: 'state' }));
    const refused = await restoreField(desk.context(), { record: 'p', field: 'state', head: cleared!.head });
    expect(refused).toMatchObject({ failure: { code: 'field-read-only' } });
  });
});

describe('fieldHistory', () => {
  it('shows references by name, markings as printed and flags in words', async () => {
    const desk = await deskWith({
      relationship: { r: { name: 'India - United Kingdom' } },
      markingScheme: { s: { name: 'Scheme' } },
      markingLevel: { l: { scheme: 's', label: 'CONFIDENTIAL', position: 'a0' } },
      meeting: { m: { title: 'Talks', relationship: 'r', marking: { level: 'l', caveats: [] } } },
    });
    const shown = async (field: string): Promise<string | undefined> =>
      must(await fieldHistory(desk.context(), { record: 'm', field }))[0]?.shown;
    expect(await shown('relationship')).toBe('India - United Kingdom');
    expect(await shown('marking')).toContain('CONFIDENTIAL');
    expect(await shown('deleted')).toBe('No');
  });
});

describe('clearIllustrative', () => {
  it('takes the mark off one field and leaves the others, until it is undone', async () => {
    const desk = await deskWith({ brief: { b: { illustrative: ['objective', 'pressLine'] } } });
    const marks = (): readonly string[] | undefined => desk.dossier.view().get('brief', 'b')?.illustrative;
    must(
      await editField(desk.context(), { record: 'b', field: 'objective', value: json(paragraphs('Ours')) }),
    );
    expect(marks()).toEqual(['objective', 'pressLine']);
    must(await clearIllustrative(desk.context(), { record: 'b', field: 'objective' }));
    expect(marks()).toEqual(['pressLine']);
    must(await undo(desk.context(), {}));
    expect(marks()).toEqual(['objective', 'pressLine']);
  });

  it('keeps a mark on every other written field of a record that was marked as a whole', async () => {
    const desk = await deskWith({
      talkingPoint: {
        p: { use: 'respond', question: 'Why?', text: paragraphs('Because.'), illustrative: ['*'] },
      },
    });
    must(await clearIllustrative(desk.context(), { record: 'p', field: 'text' }));
    const marks = desk.dossier.view().get('talkingPoint', 'p')!.illustrative;
    expect(marks).toContain('question');
    expect(marks).not.toContain('text');
    expect(marks).not.toContain('*');
    must(await clearIllustrative(desk.context(), { record: 'p', field: '*' }));
    expect(desk.dossier.view().get('talkingPoint', 'p')!.illustrative).toEqual([]);
  });

  it('cannot be had by editing the mark', async () => {
    const desk = await deskWith({ brief: { b: { illustrative: ['objective'] } } });
    const edited = await editField(desk.context(), { record: 'b', field: 'illustrative', value: [] });
    expect(edited).toMatchObject({ failure: { code: 'field-read-only' } });
  });
});
