import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unlockDossier, verifyDossier, type DossierKey } from '#electron/store/dossier';
import { seeded } from '#tests/fixtures/seeded';
import { created, newFolder, opened, valueOf } from '#tests/unit/electron/store/support';
import { bundledDesk, Desk } from './processes';

/** Set `CHANCERY_KILLS` to kill more often than the normal suite does. */
const kills = Number(process.env.CHANCERY_KILLS ?? '24');
let program = '';

beforeAll(async () => {
  program = await bundledDesk();
});

async function bytesOf(folder: string): Promise<Buffer> {
  const names = await readdir(folder);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
}

/** Opens after a kill: every acknowledged count is there, and at most the one behind it. Returns what is there. */
async function keptAfterKill(
  folder: string,
  acknowledged: number,
  key: DossierKey | undefined,
): Promise<number> {
  const dossier = await opened(folder, { key });
  const count = Number(dossier.view().get('agendaItem', 'count')?.title ?? '0');
  expect([acknowledged, acknowledged + 1]).toContain(count);
  for (let item = 1; item <= count; item += 1) expect(dossier.state().has(`item-${String(item)}`)).toBe(true);
  valueOf(await dossier.close());
  return count;
}

describe.each([undefined, 'monsoon'])(
  'a process killed while it commits, with passphrase %s',
  (passphrase) => {
    const timeout = 60_000 + kills * 1000;

    it(
      'has lost nothing that it acknowledged, and left nothing readable in a sealed dossier',
      { timeout },
      async () => {
        const folder = await newFolder();
        valueOf(await (await created(folder, { passphrase })).close());
        const key = valueOf(await unlockDossier(folder, passphrase));
        const below = seeded(41);
        let count = 0;
        for (let round = 0; round < kills; round += 1) {
          const desk = new Desk(program, 'commit', folder, passphrase);
          await desk.told(1 + below(12));
          await new Promise((later) => setTimeout(later, below(12)));
          await desk.kill();
          expect(desk.lines.filter((line) => line.startsWith('refused'))).toEqual([]);
          if (passphrase !== undefined) expect((await bytesOf(folder)).includes('canary')).toBe(false);
          count = await keptAfterKill(folder, Number(desk.lines.at(-1) ?? count), key);
        }
        expect(count).toBeGreaterThan(kills);
        expect(valueOf(await verifyDossier(folder, passphrase)).batches).toBe(count);
      },
    );
  },
);
