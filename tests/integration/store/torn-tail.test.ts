import { appendFile, copyFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossier, verifyDossier } from '#electron/store/dossier';
import {
  commitTitles,
  created,
  failureOf,
  namesIn,
  newFolder,
  opened,
  recordsOf,
  valueOf,
  workplace,
} from '#tests/unit/electron/store/support';

const journal = 'journal-000000.chancery';

/** A dossier with five batches, the last four of them after the last clean close; `cut` is where the fifth begins. */
async function uncleanDossier(
  passphrase?: string,
): Promise<{ folder: string; cut: number; end: number; before: unknown }> {
  const source = await newFolder();
  const dossier = await created(source, { passphrase });
  await commitTitles(dossier, 1);
  valueOf(await dossier.close());
  const again = await opened(source, { passphrase });
  await commitTitles(again, 3, 1);
  const cut = (await stat(join(source, journal))).size;
  const before = recordsOf(again.state());
  await commitTitles(again, 1, 4);
  const folder = await newFolder();
  for (const name of await namesIn(source))
    if (name !== 'lock') await copyFile(join(source, name), join(folder, name));
  return { folder, cut, end: (await stat(join(folder, journal))).size, before };
}

async function copyOf(source: string): Promise<string> {
  const folder = await newFolder();
  for (const name of await namesIn(source)) await copyFile(join(source, name), join(folder, name));
  return folder;
}

describe('a torn tail', () => {
  it('is cut off, kept and reported wherever the last frame breaks off, and all batches before it are there', async () => {
    for (const passphrase of [undefined, 'monsoon']) {
      const { folder: source, cut, end, before } = await uncleanDossier(passphrase);
      const whole = await readFile(join(source, journal));
      expect(end - cut).toBeGreaterThan(200);
      for (let length = cut; length < end; length += passphrase === undefined ? 1 : 17) {
        const folder = await copyOf(source);
        await truncate(join(folder, journal), length);
        const bytes = length - cut;
        const dossier = await opened(folder, { passphrase });
        expect(recordsOf(dossier.state())).toEqual(before);
        expect(dossier.report.uncleanClose).toBe(true);
        expect(dossier.report.tornTail?.bytes ?? 0).toBe(bytes);
        if (bytes > 0) {
          const kept = await readFile(join(folder, dossier.report.tornTail!.keptIn));
          expect(kept.equals(whole.subarray(cut, length))).toBe(true);
        }
        await dossier.close();
        expect(valueOf(await verifyDossier(folder, passphrase))).toMatchObject({
          batches: 4,
          uncleanClose: false,
        });
      }
    }
  });

  it('is left alone and reported when opened for reading, and by verify', async () => {
    const { folder, end } = await uncleanDossier();
    await truncate(join(folder, journal), end - 3);
    const dossier = await opened(folder, { mode: 'read' });
    expect(dossier.report).toMatchObject({ uncleanClose: true, tornTail: { keptIn: journal } });
    expect((await stat(join(folder, journal))).size).toBe(end - 3);
    expect(valueOf(await verifyDossier(folder))).toMatchObject({
      uncleanClose: true,
      tornTail: { keptIn: journal },
    });
  });

  it('is what zeros at the end are, as some file systems leave them after a power cut', async () => {
    const { folder, before, cut } = await uncleanDossier();
    await truncate(join(folder, journal), cut);
    await appendFile(join(folder, journal), Buffer.alloc(4096));
    const dossier = await opened(folder);
    expect(recordsOf(dossier.state())).toEqual(before);
    expect(dossier.report.tornTail?.bytes).toBe(4096);
  });

  it('is damage when a whole batch stands behind the broken one', async () => {
    const { folder, cut } = await uncleanDossier();
    const bytes = await readFile(join(folder, journal));
    bytes[cut - 5]! ^= 4;
    await writeFile(join(folder, journal), bytes);
    expect(failureOf(await openDossier({ folder, mode: 'write', ...workplace() }))).toMatchObject({
      code: 'dossier-damaged',
      details: { file: journal, restorable: 'generation 0, 3 changes, up to 2024-07-23T09:00:02.000Z' },
    });
  });

  it('is damage below what a clean close has recorded', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    await commitTitles(dossier, 3);
    valueOf(await dossier.close());
    const length = (await stat(join(folder, journal))).size;
    await truncate(join(folder, journal), length - 1);
    expect(failureOf(await openDossier({ folder, mode: 'write', ...workplace() }))).toMatchObject({
      code: 'dossier-damaged',
      details: { file: journal, found: `${String(length - 1)} bytes instead of ${String(length)}` },
    });
  });
});
