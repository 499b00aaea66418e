import { describe, expect, it } from 'vitest';
import { readMarkingScheme } from '#electron/usecases/markings/marking-scheme';
import { settingsId } from '#shared/domain/settings/dossier-settings';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

describe('the marking scheme', () => {
  it("is the dossier's own, levels from the lowest to the highest", async () => {
    const desk = await deskWith({
      dossierSettings: { [settingsId]: { scheme: 'ours' } },
      markingScheme: { ours: { name: 'Ours' }, theirs: { name: 'Theirs' } },
      markingLevel: {
        high: { scheme: 'ours', label: 'SECRET', position: 'a2' },
        low: { scheme: 'ours', label: 'UNMARKED', position: 'a1' },
        other: { scheme: 'theirs', label: 'OFFICIAL', position: 'a0' },
      },
      markingCaveat: { eyes: { scheme: 'ours', label: 'EYES ONLY', position: 'a0' } },
    });
    expect(must(await readMarkingScheme(desk.context(), {}))).toEqual({
      name: 'Ours',
      levels: [
        { id: 'low', label: 'UNMARKED' },
        { id: 'high', label: 'SECRET' },
      ],
      caveats: [{ id: 'eyes', label: 'EYES ONLY' }],
    });
  });

  it('is empty where none is chosen', async () => {
    const desk = await deskWith({ dossierSettings: { [settingsId]: {} } });
    expect(must(await readMarkingScheme(desk.context(), {}))).toEqual({ name: '', levels: [], caveats: [] });
  });
});
