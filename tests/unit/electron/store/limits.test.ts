import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier, recoverDossier, verifyDossier } from '#electron/store/dossier';
import {
  cheapKey,
  closedDossier,
  failureOf,
  namesIn,
  newFolder,
  opened,
  valueOf,
  workplace,
} from './support';

describe('a journal of 3 GB', () => {
  it('is refused with a message of its own, and the rest is recovered', async () => {
    const folder = await closedDossier();
    await truncate(join(folder, 'journal-000001.chancery'), 3 * 1024 ** 3);
    const failures = [
      failureOf(await openDossier({ folder, mode: 'write', ...workplace() })),
      failureOf(await openDossier({ folder, mode: 'read', ...workplace() })),
      failureOf(await verifyDossier(folder)),
    ];
    for (const failure of failures) {
      expect(failure).toEqual({ code: 'dossier-too-large', details: { file: 'journal-000001.chancery' } });
    }
    const to = await newFolder();
    expect(valueOf(await recoverDossier(folder, to))).toMatchObject({ batches: 6 });
  });
});

describe('a passphrase that is too long', () => {
  it('is refused alike when sealing and when opening', async () => {
    const long = 'x'.repeat(10_001);
    const refused = { code: 'passphrase-too-long', details: { longest: 10_000 } };
    const folder = await newFolder();
    const options = { folder, dossierId: 'd', passphrase: long, keyCost: cheapKey, ...workplace() };
    expect(failureOf(await createDossier(options))).toEqual(refused);
    expect(await namesIn(folder)).toEqual([]);
    const sealed = await closedDossier('monsoon');
    expect(
      failureOf(await openDossier({ folder: sealed, passphrase: long, mode: 'read', ...workplace() })),
    ).toEqual(refused);
    const longest = await closedDossier(long.slice(1));
    expect((await opened(longest, { passphrase: long.slice(1) })).report.sealed).toBe(true);
  });
});
