import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultKeyCost, makeKey, openKey } from '#electron/store/sealing';
import { cheapKey, created, namesIn, newFolder, opened, titled, valueOf } from './support';

const canaries = ['canary-title', 'canary-item', 'canary-desk', 'canary-command', 'agendaItem', 'Asha'];

async function canariesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    const bytes = await readFile(join(folder, name));
    found.push(
      ...canaries.filter((canary) => bytes.includes(canary)).map((canary) => `${canary} in ${name}`),
    );
  }
  return found;
}

/** Every kind of file that a dossier can come to hold, a kept torn tail among them, still open. */
async function usedDossier(passphrase: string | undefined): Promise<string> {
  const folder = await newFolder();
  const dossier = await created(folder, { passphrase, actor: 'canary-desk' });
  for (const count of [1, 2, 3]) {
    valueOf(await dossier.commit('canary-command', [titled('canary-item', `canary-title ${String(count)}`)]));
    valueOf(await dossier.compact());
  }
  valueOf(await dossier.commit('canary-command', [titled('canary-item', 'canary-title')]));
  valueOf(await dossier.close());
  const second = await opened(folder, { passphrase, actor: 'canary-desk' });
  valueOf(await second.commit('canary-command', [titled('canary-item', 'canary-title torn')]));
  const journal = join(folder, 'journal-000003.chancery');
  const { length } = await readFile(journal);
  await second.close();
  const manifest = await readFile(join(folder, 'chancery.json'), 'utf8');
  expect(manifest).toContain(`"length": ${String(length)}`);
  const third = await opened(folder, { passphrase, actor: 'canary-desk' });
  valueOf(await third.commit('canary-command', [titled('canary-item', 'canary-title again')]));
  await truncate(journal, (await readFile(journal)).length - 4);
  return folder;
}

describe('a sealed dossier', () => {
  it('holds nothing readable in any file', async () => {
    expect(await canariesIn(await usedDossier('monsoon'))).toEqual([]);
  });

  it('is tested by words that a plain one does hold (positive control)', async () => {
    expect((await canariesIn(await usedDossier(undefined))).length).toBeGreaterThan(10);
  });

  it('uses a key and nonces of its own each time: no two sealed the same, no nonce twice', async () => {
    const [first, second] = [
      await makeKey('monsoon', 'd1', cheapKey),
      await makeKey('monsoon', 'd1', cheapKey),
    ];
    const place = { dossier: 'd1', file: 'journal', generation: 0, sequence: 1 } as const;
    const sealed = Array.from({ length: 200 }, () => first.cipher.seal(Buffer.from('same'), place));
    expect(new Set(sealed.map((payload) => payload.subarray(0, 12).toString('hex'))).size).toBe(200);
    expect(second.cipher.open(sealed[0]!, place)).toBeUndefined();
    expect(first.cipher.open(sealed[0]!, place)?.toString()).toBe('same');
  });

  it('opens a payload only in the place for which it was sealed', async () => {
    const { cipher } = await makeKey('monsoon', 'd1', cheapKey);
    const place = { dossier: 'd1', file: 'journal', generation: 2, sequence: 7 } as const;
    const sealed = cipher.seal(Buffer.from('text'), place);
    expect(cipher.open(sealed, { ...place, dossier: 'd2' })).toBeUndefined();
    expect(cipher.open(sealed, { ...place, file: 'snapshot' })).toBeUndefined();
    expect(cipher.open(sealed, { ...place, generation: 3 })).toBeUndefined();
    expect(cipher.open(sealed, { ...place, sequence: 8 })).toBeUndefined();
    expect(cipher.open(Buffer.alloc(5), place)).toBeUndefined();
  });

  it('binds the wrapped key to dossier and cost, and derives it at the cost of decision 0003', async () => {
    const { parameters } = await makeKey('monsoon', 'd1', cheapKey);
    expect(await openKey('monsoon', 'd1', parameters)).toBeDefined();
    expect(await openKey('monsoon', 'd2', parameters)).toBeUndefined();
    expect(await openKey('monsoon', 'd1', { ...parameters, n: 4 })).toBeUndefined();
    expect(defaultKeyCost).toEqual({ n: 131_072, r: 8, p: 1 });
    const costly = await makeKey('monsoon', 'd1', defaultKeyCost);
    expect(costly.parameters).toMatchObject({ derivation: 'scrypt', n: 131_072, r: 8, p: 1 });
  });
});
