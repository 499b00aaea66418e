import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#electron/usecases/packs/check-file';
import { exportPack } from '#electron/usecases/packs/export-pack';
import type { CheckedFileView } from '#shared/contract/views/packs';
import { must } from '#tests/fixtures/made-dossier';
import { pythonWith } from '#tests/fixtures/packs/installed';
import { issuingDesk, type IssuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { officeHindrance, savedByOffice } from '#tests/fixtures/packs/office';
import { meetingId } from '#tests/fixtures/packs/small-ids';

const script = resolve(import.meta.dirname, '../../fixtures/packs/edit-with-python-docx.py');
const python = pythonWith('docx');

type Edited = Extract<CheckedFileView, { readonly is: 'edited' }>;

async function checked(desk: IssuingDesk, path: string): Promise<Edited> {
  const file = readFileSync(path).toString('base64');
  const found = must(await checkFile(desk.context(), { file }));
  if (found.is !== 'edited') throw new Error(`It is ${found.is}`);
  return found;
}

/** A draft of the full pack, and how many texts it holds in controls. */
async function draft(desk: IssuingDesk): Promise<{ readonly path: string; readonly texts: number }> {
  const { path } = must(
    await exportPack(desk.context(), { meeting: meetingId, variant: 'full', replace: true }),
  );
  return { path, texts: (await checked(desk, path)).unchanged };
}

describe('a pack that was saved', () => {
  it('by LibreOffice is recognised, and every text is found as it was written', async (context) => {
    if (officeHindrance !== null) context.skip(officeHindrance);
    const desk = await issuingDesk();
    const { path, texts } = await draft(desk);
    const copy = await checked(desk, savedByOffice(path, desk.folder));
    expect(copy.texts).toEqual([]);
    expect(copy.unchanged + copy.loose).toBe(texts);
  }, 60_000);

  it('by python-docx with other words in a control is recognised, and those words are found', async (context) => {
    if (python === undefined) context.skip('Python with python-docx is not installed');
    const desk = await issuingDesk();
    const { path, texts } = await draft(desk);
    const target = join(desk.folder, 'edited.docx');
    execFileSync(python ?? '', [script, path, target, 'Services matter', 'Goods & <services> matter']);
    const copy = await checked(desk, target);
    expect(copy.texts.length).toBeGreaterThan(0);
    for (const text of copy.texts) {
      expect(text).toMatchObject({ fate: 'changed', kind: 'Talking point', dossierDiffers: false });
      expect(text.after).toBe(text.before?.replace('Services matter', 'Goods & <services> matter'));
    }
    expect(copy.unchanged + copy.texts.length).toBe(texts);
  }, 60_000);

  it('as something else under its name is refused', async () => {
    const desk = await issuingDesk();
    const target = join(desk.folder, 'other.docx');
    writeFileSync(target, 'Dear all,');
    await expect(checked(desk, target)).rejects.toThrow('pack-file-not-word');
  });
});
