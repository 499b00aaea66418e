import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossier, unlockDossier, verifyDossier } from '#electron/store/dossier';
import {
  commitTitles,
  created,
  namesIn,
  newFolder,
  opened,
  recordsOf,
  valueOf,
  workplace,
} from '#tests/unit/electron/store/support';
import { seeded } from '#tests/fixtures/seeded';

/** Set `CHANCERY_MUTATIONS` for more than the normal suite makes. */
const rounds = Number(process.env.CHANCERY_MUTATIONS ?? '250');

/** Four generations, the last of them with batches, closed. */
async function fullDossier(passphrase: string | undefined): Promise<string> {
  const folder = await newFolder();
  const dossier = await created(folder, { passphrase });
  for (let generation = 0; generation < 4; generation += 1) {
    await commitTitles(dossier, 4, generation * 4);
    if (generation < 3) valueOf(await dossier.compact());
  }
  valueOf(await dossier.close());
  return folder;
}

type Mutation = (folder: string, name: string, below: (limit: number) => number) => Promise<string>;

function rewriting(change: (bytes: Buffer, below: (limit: number) => number) => Buffer): Mutation {
  return async (folder, name, below) => {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), change(Buffer.from(bytes), below));
    return name;
  };
}

const mutations: Readonly<Record<string, Mutation>> = {
  flip: rewriting((bytes, below) => {
    bytes[below(bytes.length)]! ^= 1 << below(8);
    return bytes;
  }),
  truncate: rewriting((bytes, below) => bytes.subarray(0, below(bytes.length))),
  zero: rewriting((bytes, below) => {
    const from = below(bytes.length);
    const to = Math.min(bytes.length, from + 1 + below(40));
    return bytes.subarray(from, to).every((byte) => byte === 0)
      ? bytes.subarray(0, from)
      : bytes.fill(0, from, to);
  }),
  append: rewriting((bytes, below) =>
    Buffer.concat([bytes, bytes.subarray(below(bytes.length - 1)).subarray(0, 30)]),
  ),
  async delete(folder, name) {
    await rm(join(folder, name));
    return name;
  },
  async swap(folder, name, below) {
    const others = (await namesIn(folder)).filter((other) => other !== name);
    const other = others[below(others.length)]!;
    await rename(join(folder, name), join(folder, 'between'));
    await rename(join(folder, other), join(folder, name));
    await rename(join(folder, 'between'), join(folder, other));
    return `${name} with ${other}`;
  },
};

describe.each([undefined, 'monsoon'])('damage to a dossier with passphrase %s', (passphrase) => {
  const timeout = 60_000 + rounds * 100;

  it('never passes in silence, in whatever file', { timeout }, async () => {
    const source = await fullDossier(passphrase);
    const key = valueOf(await unlockDossier(source, passphrase));
    const whole = await opened(source, { key, mode: 'read' });
    const records = recordsOf(whole.state());
    const names = await namesIn(source);
    const kinds = Object.keys(mutations);
    const below = seeded(20240723);
    const silent: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const folder = await newFolder();
      for (const name of names) await copyFile(join(source, name), join(folder, name));
      const kind = kinds[round % kinds.length]!;
      const what = await mutations[kind]!(folder, names[below(names.length)]!, below);
      const verified = await verifyDossier(folder, passphrase);
      const told = !verified.ok || verified.value.uncleanClose || verified.value.tornTail !== undefined;
      if (!told) silent.push(`verify: ${kind} ${what}`);
      const dossier = await openDossier({ folder, key, mode: 'write', ...workplace() });
      if (!dossier.ok) continue;
      const { tornTail } = dossier.value.report;
      const same = JSON.stringify(recordsOf(dossier.value.state())) === JSON.stringify(records);
      if (!same && tornTail === undefined) silent.push(`open: ${kind} ${what}`);
      valueOf(await dossier.value.close());
      await rm(folder, { recursive: true });
    }
    expect(silent).toEqual([]);
  });
});
