import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import {
  createDossier,
  openDossier,
  type CreateOptions,
  type Dossier,
  type OpenOptions,
} from '#electron/store/dossier';
import type { KeyCost } from '#electron/store/sealing-parameters';
import type { FoldedState } from '#shared/domain/dossier/fold';
import type { Change } from '#shared/domain/dossier/operation';
import type { Failure, Result } from '#shared/domain/result';

/** Cheap enough for a test; the dossier records it, so it opens like any other. */
export const cheapKey: KeyCost = { n: 2, r: 1, p: 1 };

// Many of these tests go through hundreds of folders.
vi.setConfig({ testTimeout: 60_000 });

const made: string[] = [];
const open: Dossier[] = [];

afterEach(async () => {
  for (const dossier of open.splice(0)) await dossier.close();
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A new empty folder, gone after the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-store-'));
  made.push(folder);
  return folder;
}

/** The value of a success; fails the test otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of a refusal; fails the test otherwise. */
export function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('should have been refused');
  return result.failure;
}

/** Who works, at moments that go on by a second, with salts that count. */
export function workplace(actor = 'desk-1'): Pick<OpenOptions, 'actor' | 'by' | 'clock' | 'randomText'> {
  let seconds = 0;
  let salts = 0;
  return {
    actor,
    by: 'Asha',
    clock: () => new Date(Date.UTC(2024, 6, 23, 9, 0, (seconds += 1))).toISOString(),
    randomText: () => `salt-${String((salts += 1))}`,
  };
}

function closedAfterwards(result: Result<Dossier>): Dossier {
  const dossier = valueOf(result);
  open.push(dossier);
  return dossier;
}

/** A new dossier, open. */
export async function created(folder: string, options: Partial<CreateOptions> = {}): Promise<Dossier> {
  return closedAfterwards(
    await createDossier({ folder, dossierId: 'dossier-1', keyCost: cheapKey, ...workplace(), ...options }),
  );
}

/** A dossier that exists, open. */
export async function opened(folder: string, options: Partial<OpenOptions> = {}): Promise<Dossier> {
  return closedAfterwards(await openDossier({ folder, mode: 'write', ...workplace(), ...options }));
}

/** A change of an agenda item's title. */
export function titled(record: string, title: string): Change {
  return { record, kind: 'agendaItem', field: 'title', value: title };
}

/** Commits one batch of one change each, and fails the test if one is refused. */
export async function commitTitles(dossier: Dossier, count: number, from = 0): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    valueOf(
      await dossier.commit('item.rename', [titled(`item-${String(index % 7)}`, `Title ${String(index)}`)]),
    );
  }
}

/** The records as plain data, to compare. */
export function recordsOf(state: FoldedState): unknown {
  return structuredClone([...state.values()]);
}

/** Names in a folder, in order. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}

/** The folder of a closed dossier of nine batches, compacted after the sixth. */
export async function closedDossier(passphrase?: string): Promise<string> {
  const folder = await newFolder();
  const dossier = await created(folder, { passphrase });
  await commitTitles(dossier, 6);
  valueOf(await dossier.compact());
  await commitTitles(dossier, 3, 6);
  valueOf(await dossier.close());
  return folder;
}
