import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDossier, unlockDossier, type Dossier, type DossierKey } from '#electron/store/dossier';
import { makeDossier, must, temporaryFolder, testIdentity } from '#tests/fixtures/made-dossier';
import { interleaved, rowsAgainst, type Bench, type Row } from './measure';

const sizes = [1_000, 10_000, 100_000];
const passphrase = 'bench passphrase';

/**
 * Opening for writing (lock, manifest, snapshot, journal) against reading and parsing the folded records alone. The
 * derivation of the key is measured by itself: it is slow on purpose.
 */
async function measureOpen(records: number): Promise<readonly Row[]> {
  const folder = temporaryFolder();
  const plain = await makeDossier(join(folder.path, 'plain'), records);
  const floorFile = join(folder.path, 'records.json');
  await writeFile(floorFile, JSON.stringify([...plain.state().values()]));
  must(await plain.close());
  const sealed = await makeDossier(join(folder.path, 'sealed'), records, { passphrase });
  must(await sealed.close());
  const key = must(await unlockDossier(sealed.folder, passphrase));

  let held: Dossier | undefined;
  const release = async (): Promise<void> => {
    if (held !== undefined) must(await held.close());
    held = undefined;
    globalThis.gc?.();
  };
  const opening = (path: string, withKey?: DossierKey) => async (): Promise<void> => {
    held = must(await openDossier({ folder: path, mode: 'write', ...testIdentity(), key: withKey }));
  };
  const medians = await interleaved(
    [
      {
        name: 'read and parse',
        prepare: release,
        run: async (): Promise<unknown> => JSON.parse(await readFile(floorFile, 'utf8')),
      },
      { name: 'open', prepare: release, run: opening(plain.folder) },
      { name: 'open sealed', prepare: release, run: opening(sealed.folder, key) },
    ],
    records >= 100_000 ? 9 : 31,
  );
  await release();
  folder.remove();
  return rowsAgainst(medians, 'read and parse', `${String(records)} records:`, {
    open: 1.5,
    'open sealed': 2,
  });
}

async function measureUnlock(): Promise<Row> {
  const folder = temporaryFolder();
  const sealed = await makeDossier(join(folder.path, 'sealed'), 10, { passphrase });
  must(await sealed.close());
  const medians = await interleaved(
    [{ name: 'unlock', run: async () => must(await unlockDossier(sealed.folder, passphrase)) }],
    5,
  );
  folder.remove();
  return {
    name: 'deriving the key (scrypt, slow on purpose)',
    median: medians.get('unlock') ?? 0,
    unit: 'ms',
  };
}

/** `open`: opening a dossier, plain and sealed, against reading and parsing its records. */
export const openBench: Bench = {
  name: 'open',
  run: async () => {
    const rows: Row[] = [];
    for (const records of sizes) rows.push(...(await measureOpen(records)));
    return [...rows, await measureUnlock()];
  },
};
