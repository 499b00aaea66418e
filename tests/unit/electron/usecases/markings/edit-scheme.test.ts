import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { addMarking, moveMarking } from '#electron/usecases/markings/edit-scheme';
import { markingOfPage } from '#electron/usecases/markings/marking-of-page';
import { readSchemeEditor } from '#electron/usecases/markings/scheme-editor';
import { deleteRecord } from '#electron/usecases/records/delete-record';
import { settingsId } from '#shared/domain/settings/dossier-settings';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

const marked = (level: string, ...caveats: readonly string[]) => ({ marking: { level, caveats } });

function desk(): Promise<Desk> {
  return deskWith({
    dossierSettings: { [settingsId]: { scheme: 'ours' } },
    markingScheme: { ours: { name: 'Ours' } },
    markingLevel: {
      low: { scheme: 'ours', label: 'RESTRICTED', position: 'a0' },
      high: { scheme: 'ours', label: 'SECRET', position: 'a1' },
      spare: { scheme: 'ours', label: 'TOP SECRET', position: 'a2' },
    },
    markingCaveat: { eyes: { scheme: 'ours', label: 'EYES ONLY', position: 'a0' } },
    talkingPoint: { p1: marked('low'), p2: marked('high', 'eyes') },
    meeting: {
      m1: { title: 'Stock-take', ...marked('high'), sharedMarking: { level: 'high', caveats: [] } },
    },
  });
}

async function levels(at: Desk): Promise<readonly string[]> {
  return must(await readSchemeEditor(at.context(), {})).levels.map(({ label }) => label.value);
}

describe('the marking scheme', () => {
  it('says of each level and caveat where it is used, each record once', async () => {
    const view = must(await readSchemeEditor((await desk()).context(), {}));
    expect(view.levels.map(({ uses }) => uses)).toEqual([
      [{ name: 'talking point', count: 1 }],
      [
        { name: 'talking point', count: 1 },
        { name: 'meeting', count: 1 },
      ],
      [],
    ]);
    expect(view.caveats[0]?.uses).toEqual([{ name: 'talking point', count: 1 }]);
  });

  it('loses nothing that is in use, and says where; what is not can be deleted and comes back', async () => {
    const at = await desk();
    for (const record of ['low', 'high', 'eyes']) {
      expect(await deleteRecord(at.context(), { record })).toMatchObject({
        ok: false,
        failure: {
          code: 'marking-in-use',
          details: { where: expect.stringContaining('talking point') as string },
        },
      });
    }
    must(await deleteRecord(at.context(), { record: 'spare' }));
    expect(await levels(at)).toEqual(['RESTRICTED', 'SECRET']);
    must(await at.dossier.undo());
    expect(await levels(at)).toEqual(['RESTRICTED', 'SECRET', 'TOP SECRET']);
  });

  it('loses nothing that only deleted records bear, since they could come back', async () => {
    const at = await desk();
    must(
      await editField(at.context(), { record: 'p2', field: 'marking', value: { level: 'low', caveats: [] } }),
    );
    must(await deleteRecord(at.context(), { record: 'm1' }));
    expect(await deleteRecord(at.context(), { record: 'high' })).toMatchObject({
      failure: { code: 'marking-in-use', details: { where: '1 deleted meeting ("Stock-take")' } },
    });
    const high = must(await readSchemeEditor(at.context(), {})).levels[1];
    expect(high?.uses).toEqual([{ name: 'deleted meeting', count: 1 }]);
    must(await at.dossier.undo());
    expect(must(await markingOfPage(at.context(), { records: ['m1'] })).marking).toBe('SECRET');
  });

  it('keeps its last level', async () => {
    const at = await deskWith({
      dossierSettings: { [settingsId]: { scheme: 'ours' } },
      markingScheme: { ours: { name: 'Ours' } },
      markingLevel: { only: { scheme: 'ours', label: 'OFFICIAL', position: 'a0' } },
    });
    expect(await deleteRecord(at.context(), { record: 'only' })).toMatchObject({
      failure: { code: 'marking-only-level' },
    });
  });

  it('takes a new level above the others, and its order decides what a paper bears', async () => {
    const at = await desk();
    const bears = async (): Promise<string | null> =>
      must(await markingOfPage(at.context(), { records: ['p1', 'p2'] })).marking;
    const { id } = must(await addMarking(at.context(), { part: 'markingLevel', label: 'COSMIC' }));
    expect(await levels(at)).toEqual(['RESTRICTED', 'SECRET', 'TOP SECRET', 'COSMIC']);
    must(await moveMarking(at.context(), { record: id, index: 0 }));
    expect((await levels(at))[0]).toBe('COSMIC');
    expect(await bears()).toBe('SECRET - EYES ONLY');
    must(await moveMarking(at.context(), { record: 'low', index: 3 }));
    expect(await bears()).toBe('RESTRICTED - EYES ONLY');
    must(await at.dossier.undo());
    expect(await bears()).toBe('SECRET - EYES ONLY');
  });

  it('is worded anew in every paper, and undone as anything else', async () => {
    const at = await desk();
    must(await editField(at.context(), { record: 'high', field: 'label', value: 'VERY SECRET' }));
    expect(must(await markingOfPage(at.context(), { records: ['m1'] })).marking).toBe('VERY SECRET');
    must(await at.dossier.undo());
    expect(must(await markingOfPage(at.context(), { records: ['m1'] })).marking).toBe('SECRET');
  });

  it.each(['', '  ', 'secret', 'EYES ONLY'])(
    'takes no wording that is empty or taken: "%s"',
    async (label) => {
      const at = await desk();
      const edited = await editField(at.context(), { record: 'low', field: 'label', value: label });
      expect(edited).toMatchObject({ ok: false, failure: { code: 'field-invalid' } });
      expect(await addMarking(at.context(), { part: 'markingCaveat', label })).toMatchObject({ ok: false });
      expect((await at.onDisk()).view().get('markingLevel', 'low')?.label).toBe('RESTRICTED');
    },
  );

  it('stays one scheme: no level goes over to another', async () => {
    const at = await desk();
    expect(await editField(at.context(), { record: 'low', field: 'scheme', value: null })).toMatchObject({
      failure: { code: 'field-read-only' },
    });
  });
});
