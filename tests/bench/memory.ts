import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDossier } from '#electron/store/dossier';
import { makeDossier, must, temporaryFolder, testIdentity } from '#tests/fixtures/made-dossier';
import type { Bench, Row } from './measure';

const sizes = [1_000, 10_000, 100_000];

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

async function held<T>(make: () => Promise<T>): Promise<{ readonly mebibytes: number; readonly value: T }> {
  const before = heap();
  const value = await make();
  return { mebibytes: heap() - before, value };
}

async function measureMemory(records: number): Promise<readonly Row[]> {
  const folder = temporaryFolder();
  const path = join(folder.path, 'dossier');
  const made = await makeDossier(path, records);
  const file = join(folder.path, 'records.json');
  await writeFile(file, JSON.stringify([...made.state().values()]));
  must(await made.close());
  const parsed = await held(async () => JSON.parse(await readFile(file, 'utf8')) as unknown);
  const opened = await held(async () =>
    must(await openDossier({ folder: path, mode: 'write', ...testIdentity() })),
  );
  const label = `${String(records)} records:`;
  const floor = { name: `${label} parsed records`, median: parsed.mebibytes, unit: 'MiB' as const };
  must(await opened.value.close());
  folder.remove();
  const ratio = opened.mebibytes / parsed.mebibytes;
  return [
    Array.isArray(parsed.value) ? floor : { ...floor, name: `${label} nothing was parsed` },
    {
      name: `${label} open dossier`,
      median: opened.mebibytes,
      unit: 'MiB',
      against: 'parsed records',
      ratio,
    },
  ];
}

/** `memory`: the heap that an open dossier holds, against that of its parsed records alone. */
export const memoryBench: Bench = {
  name: 'memory',
  run: async () => {
    const rows: Row[] = [];
    for (const records of sizes) rows.push(...(await measureMemory(records)));
    return rows;
  },
};
