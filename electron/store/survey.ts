import type { Batch } from '#shared/domain/dossier/operation';
import { addBatch, emptyData, type DossierData } from './dossier-data';
import { headerOf, type FileHeader } from './file-header';
import { numberedFile, type NumberedFile } from './file-names';
import type { FileSystem } from './file-system';
import { scanFrames } from './frame';
import { plainCipher } from './frame-cipher';
import { batchIn, chained, contentOf } from './journal-reader';
import { currentSchema, upcastBatch } from './migrations/upcast';
import { findManifest, readFile, refuseUnfinished } from './read-files';
import { openKey, type DossierKey } from './sealing';
import type { SealingParameters } from './sealing-parameters';
import { decodeSnapshot, type GenerationContext } from './snapshot';
import { asResult, reading, refuse, StoreFailure } from './store-failure';

/** The batches of one journal up to where it breaks, with their JSON texts. */
export interface SurveyedJournal {
  readonly header: FileHeader;
  readonly contents: readonly Buffer[];
  readonly batches: readonly { readonly batch: Batch; readonly hash: string }[];
}

/** The newest state of a dossier that verifies, whatever its manifest says, and the journals that lead to it. */
export interface Survey {
  readonly dossier: string;
  readonly key: DossierKey | undefined;
  readonly data: DossierData;
  /** The generation in which it ends. */
  readonly generation: number;
  /** The journals before that end which join without a gap, the oldest first. */
  readonly journals: readonly SurveyedJournal[];
}

interface Found extends NumberedFile {
  readonly bytes: Buffer;
  readonly header: FileHeader;
}

/**
 * Reads what is there and finds the newest state that verifies: a snapshot, or the empty dossier, and the batches that
 * follow it without a gap. Refuses `nothing-to-recover`, and what the passphrase does not open.
 */
export async function survey(
  fileSystem: FileSystem,
  folder: string,
  passphrase: string | undefined,
): Promise<Survey> {
  const files = await findFiles(fileSystem, folder);
  const newest = files[0] ?? refuse('nothing-to-recover', { folder });
  const { dossier } = newest.header;
  const own = files.filter(({ header }) => header.dossier === dossier);
  const manifest = await asResult(() => findManifest(fileSystem, folder));
  const known = manifest.ok ? [manifest.value.manifest.sealing] : [];
  const key = await findKey(dossier, passphrase, [...known, ...own.map(({ header }) => header.sealing)]);
  const contextOf = (generation: number): GenerationContext => ({
    dossier,
    generation,
    cipher: key?.cipher ?? plainCipher,
  });
  const journals = new Map<number, SurveyedJournal>();
  for (const found of own) {
    if (found.file === 'journal')
      journals.set(found.generation, surveyJournal(found, contextOf(found.generation)));
  }
  return { dossier, key, ...bestEnd(own, journals, dossier, contextOf) };
}

/** The files of the folder that start with a whole header, the newest generation first. */
async function findFiles(fileSystem: FileSystem, folder: string): Promise<readonly Found[]> {
  const files: Found[] = [];
  const names = await reading(folder, () => fileSystem.list(folder));
  refuseUnfinished(folder, names);
  for (const name of names) {
    const numbered = numberedFile(name);
    if (numbered === undefined) continue;
    const bytes = await readUnlessTooLarge(fileSystem, folder, name);
    if (bytes === undefined) continue;
    const header = headerOf(bytes)?.header;
    const isItself = header?.file === numbered.file && header.generation === numbered.generation;
    if (header !== undefined && isItself && header.schema <= currentSchema)
      files.push({ ...numbered, bytes, header });
  }
  return files.sort((left, right) => right.generation - left.generation);
}

async function readUnlessTooLarge(
  fileSystem: FileSystem,
  folder: string,
  name: string,
): Promise<Buffer | undefined> {
  try {
    return await readFile(fileSystem, folder, name);
  } catch (error) {
    if (error instanceof StoreFailure && error.failure.code === 'dossier-too-large') return undefined;
    throw error;
  }
}

async function findKey(
  dossier: string,
  passphrase: string | undefined,
  candidates: readonly (SealingParameters | undefined)[],
): Promise<DossierKey | undefined> {
  const wrapped = new Map(
    candidates.flatMap((sealing) => (sealing ? [[sealing.wrapped, sealing] as const] : [])),
  );
  if (wrapped.size === 0) return undefined;
  if (passphrase === undefined || passphrase === '') return refuse('passphrase-needed');
  for (const sealing of wrapped.values()) {
    const key = await openKey(passphrase, dossier, sealing);
    if (key !== undefined) return key;
  }
  return refuse('passphrase-wrong');
}

function surveyJournal({ bytes, header }: Found, context: GenerationContext): SurveyedJournal {
  const { frames } = scanFrames(bytes, headerOf(bytes)?.end ?? bytes.length, 'checked');
  const contents: Buffer[] = [];
  const batches: { batch: Batch; hash: string }[] = [];
  for (const [index, frame] of frames.entries()) {
    const read = unlessDamaged(() => {
      const content = contentOf(frame, context, header.file, header.sequence + index);
      const batch = batchIn(content, header.file);
      return {
        content,
        batch,
        hash: chained(batch, batches.at(-1)?.hash ?? header.previousHash, header.file),
      };
    });
    if (read === undefined) break;
    contents.push(read.content);
    batches.push(read);
  }
  return { header, contents, batches };
}

function unlessDamaged<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreFailure && error.failure.code === 'dossier-damaged') return undefined;
    throw error;
  }
}

type Journals = ReadonlyMap<number, SurveyedJournal>;
type End = Pick<Survey, 'data' | 'generation' | 'journals'>;

function bestEnd(
  files: readonly Found[],
  journals: Journals,
  dossier: string,
  contextOf: (generation: number) => GenerationContext,
): End {
  const last = Math.max(
    0,
    ...[...journals.values()].map(({ header, batches }) => header.sequence - 1 + batches.length),
  );
  let best: End | undefined;
  for (const { file, generation, bytes } of files) {
    if (file === 'journal' && generation > 0) continue;
    const data =
      file === 'journal'
        ? emptyData(dossier)
        : unlessDamaged(() => decodeSnapshot(bytes, contextOf(generation), 'checked').data);
    if (data === undefined) continue;
    const end = followed(data, generation, journals);
    if (best === undefined || end.data.sequence > best.data.sequence) best = end;
    if (best.data.sequence >= last) break;
  }
  return best ?? refuse('nothing-to-recover', { folder: dossier });
}

/** Folds the journals that follow the state at the start of a generation, as far as they join and are whole. */
function followed(data: DossierData, start: number, journals: Journals): End {
  let generation = start;
  const chain = joiningBefore(data, start, journals);
  for (;;) {
    const journal = journals.get(generation);
    if (journal === undefined || !follows(journal, data)) break;
    for (const { batch, hash } of journal.batches) addBatch(data, upcastBatch(batch), hash);
    chain.push(journal);
    if (!journals.has(generation + 1)) break;
    generation += 1;
  }
  return { data, generation, journals: chain };
}

function follows(
  { header }: SurveyedJournal,
  end: { readonly sequence: number; readonly lastHash: string },
): boolean {
  return header.sequence === end.sequence + 1 && header.previousHash === end.lastHash;
}

function joiningBefore(data: DossierData, start: number, journals: Journals): SurveyedJournal[] {
  const chain: SurveyedJournal[] = [];
  let next = { sequence: data.sequence + 1, previousHash: data.lastHash };
  for (let generation = start - 1; generation >= 0; generation -= 1) {
    const journal = journals.get(generation);
    if (journal === undefined) break;
    const { header, batches } = journal;
    const sequence = header.sequence + batches.length;
    const lastHash = batches.at(-1)?.hash ?? header.previousHash;
    if (sequence !== next.sequence || lastHash !== next.previousHash) break;
    chain.unshift(journal);
    next = header;
  }
  return chain;
}
