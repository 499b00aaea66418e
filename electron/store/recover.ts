import { join } from 'node:path';
import type { Result } from '#shared/domain/result';
import { sha256 } from './batch-hash';
import { startGeneration } from './compaction';
import { encodeHeader } from './file-header';
import { readDrafts, replaceDrafts } from './drafts-file';
import { journalName } from './file-names';
import { realFileSystem, type FileSystem } from './file-system';
import { encodeFrame } from './frame';
import { plainCipher } from './frame-cipher';
import { encodeManifest, newManifest, replaceManifest, type Generation } from './manifest';
import { currentSchema } from './migrations/upcast';
import { inNewFolder } from './new-folder';
import { describeEnd } from './restorable';
import { defaultKeyCost, makeKey, type DossierKey } from './sealing';
import type { KeyCost } from './sealing-parameters';
import type { GenerationContext } from './snapshot';
import { asResult, refuse, writing } from './store-failure';
import { survey, type Survey, type SurveyedJournal } from './survey';
import { writeWhole } from './write-whole';

/** What a recovery wrote. */
export interface RecoverReport {
  readonly dossier: string;
  readonly batches: number;
  readonly records: number;
  /** Where it ends, in a few words. */
  readonly end: string;
  /** True when the history reaches back to the first batch. */
  readonly wholeHistory: boolean;
}

/** How to open the source of a recovery, and how to seal its copy. */
export interface RecoverOptions {
  readonly passphrase?: string | undefined;
  /** Seals the copy by this passphrase; without it, the copy is sealed by the same passphrase, if its source was. */
  readonly newPassphrase?: string | undefined;
  readonly keyCost?: KeyCost | undefined;
  readonly fileSystem?: FileSystem | undefined;
  /** Ends the recovery with `interrupted`; nothing of the copy stays. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the newest state of a dossier that verifies into an empty folder, with as much of its history as joins it. The
 * source stays as it is. A sealed copy has a new data key, so this is also the way to change a passphrase, or to seal a
 * dossier that was not. Refuses `nothing-to-recover`, `dossier-folder-not-empty` and what a passphrase does not open.
 */
export function recoverDossier(
  from: string,
  to: string,
  options: RecoverOptions = {},
): Promise<Result<RecoverReport>> {
  return asResult(async () => {
    const {
      passphrase,
      newPassphrase,
      keyCost = defaultKeyCost,
      fileSystem = realFileSystem,
      signal,
    } = options;
    if (newPassphrase === '') refuse('passphrase-empty');
    const found = await survey(fileSystem, from, passphrase);
    const chosen = newPassphrase ?? (found.key && passphrase);
    const key = chosen === undefined ? undefined : await makeKey(chosen, found.dossier, keyCost);
    const lock = await inNewFolder({ fileSystem, folder: to, signal }, async (lock, interruptible) => {
      await writeCopy(interruptible, to, found, key);
      await copyDrafts(interruptible, { from, to }, found, key);
      return lock;
    });
    await lock.release();
    return {
      dossier: found.dossier,
      batches: found.data.sequence,
      records: found.data.state.size,
      end: describeEnd(found),
      wholeHistory: (found.journals[0]?.header.sequence ?? found.data.sequence + 1) === 1,
    };
  });
}

async function writeCopy(
  fileSystem: FileSystem,
  to: string,
  found: Survey,
  key: DossierKey | undefined,
): Promise<void> {
  const contextOf = (generation: number): GenerationContext => ({
    dossier: found.dossier,
    generation,
    cipher: key?.cipher ?? plainCipher,
    sealing: key?.parameters,
  });
  const closed: Generation[] = [];
  for (const journal of found.journals) {
    closed.push(await writeJournal(fileSystem, to, journal, contextOf(journal.header.generation)));
  }
  const started = await startGeneration(fileSystem, to, found.data, contextOf(found.generation + 1));
  const manifest = newManifest({
    schema: currentSchema,
    dossier: found.dossier,
    ...(key && { sealing: key.parameters }),
    generations: started.following(closed),
  });
  await replaceManifest(fileSystem, to, encodeManifest(manifest, key?.sign), () => undefined);
}

/** Drafts go along, sealed anew; a file of them that is damaged stays behind. */
async function copyDrafts(
  fileSystem: FileSystem,
  { from, to }: { readonly from: string; readonly to: string },
  { dossier, key: oldKey }: Survey,
  key: DossierKey | undefined,
): Promise<void> {
  const { drafts } = await readDrafts({ folder: from, fileSystem, dossier, key: oldKey });
  if (drafts.length > 0) await replaceDrafts({ folder: to, fileSystem, dossier, key }, drafts);
}

async function writeJournal(
  fileSystem: FileSystem,
  to: string,
  { header: old, contents, batches }: SurveyedJournal,
  context: GenerationContext,
): Promise<Generation> {
  const { sealing: _old, ...rest } = old;
  const header = { ...rest, ...(context.sealing && { sealing: context.sealing }) };
  const frames = contents.map((content, index) =>
    encodeFrame(context.cipher.seal(content, { ...header, sequence: header.sequence + index })),
  );
  const bytes = Buffer.concat([encodeHeader(header), ...frames]);
  const name = journalName(header.generation);
  await writing(name, () => writeWhole(fileSystem, join(to, name), bytes));
  return {
    generation: header.generation,
    journal: {
      name,
      length: bytes.length,
      sha256: sha256(bytes),
      first: header.sequence,
      previousHash: header.previousHash,
      lastHash: batches.at(-1)?.hash ?? header.previousHash,
    },
  };
}
