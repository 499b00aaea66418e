import { createHash, type Hash } from 'node:crypto';
import type { Batch } from '#shared/domain/dossier/operation';
import { hashOfBatch } from './batch-hash';
import { headerOf, parseJson } from './file-header';
import { scanFrames, type Frame } from './frame';
import type { Generation } from './manifest';
import { currentSchema } from './migrations/upcast';
import type { GenerationContext } from './snapshot';
import { refuse, refuseDamaged } from './store-failure';

/** A journal whose recorded part is, byte by byte, what the manifest says, with whatever stands behind it. */
export interface CheckedJournal {
  readonly name: string;
  readonly frames: readonly Frame[];
  /** How many of the frames the manifest vouches for. */
  readonly recorded: number;
  /** Bytes in whole frames. */
  readonly length: number;
  /** What stands behind the last whole frame: the start of an append that never ended. */
  readonly tornTail: Buffer | undefined;
  /** Running SHA-256 over `length` bytes. */
  readonly hash: Hash;
}

/**
 * Checks a journal against its entry. What is recorded must match its hash; behind it, whole frames are taken, and an
 * incomplete last one is a torn tail. Refuses `dossier-damaged` for anything else.
 */
export function checkJournal(
  bytes: Buffer,
  generation: Generation,
  context: GenerationContext,
): CheckedJournal {
  const { journal } = generation;
  const { name } = journal;
  if (bytes.length < journal.length)
    refuseDamaged(name, `${bytes.length} bytes instead of ${journal.length}`);
  const recordedBytes = bytes.subarray(0, journal.length);
  const hash = createHash('sha256').update(recordedBytes);
  if (hash.copy().digest('hex') !== journal.sha256) refuseDamaged(name, 'its hash does not match');
  const start = checkedHeaderEnd(bytes, generation, context);
  const recorded = scanFrames(recordedBytes, start, 'trusted');
  if (recorded.tail !== 'none') refuseDamaged(name, 'its batches are not whole');
  const added = scanFrames(bytes, journal.length, 'checked');
  if (added.tail === 'damaged')
    refuseDamaged(name, `broken at byte ${added.end}, with whole batches behind it`);
  hash.update(bytes.subarray(journal.length, added.end));
  return {
    name,
    frames: [...recorded.frames, ...added.frames],
    recorded: recorded.frames.length,
    length: added.end,
    tornTail: added.tail === 'torn' ? bytes.subarray(added.end) : undefined,
    hash,
  };
}

function checkedHeaderEnd(
  bytes: Buffer,
  { generation, journal }: Generation,
  context: GenerationContext,
): number {
  const { header, end } = headerOf(bytes) ?? refuseDamaged(journal.name, 'it has no whole header');
  const belongs =
    header.file === 'journal' &&
    header.dossier === context.dossier &&
    header.generation === generation &&
    header.sequence === journal.first &&
    header.previousHash === journal.previousHash;
  return belongs ? end : refuseDamaged(journal.name, 'it belongs elsewhere');
}

/** The content of a journal's frame: the JSON text of its batch, opened if the dossier is sealed. */
export function contentOf(frame: Frame, context: GenerationContext, name: string, sequence: number): Buffer {
  const { dossier, generation } = context;
  const content = context.cipher.open(frame.payload, { dossier, file: 'journal', generation, sequence });
  return content ?? refuseDamaged(name, `the seal of batch ${sequence} is broken`);
}

/** The batch in a frame's content, as it stands on disk. */
export function batchIn(content: Buffer, name: string): Batch {
  const batch = parseJson(content.toString('utf8')) as Batch | undefined;
  if (batch === undefined) return refuseDamaged(name, 'a batch cannot be read');
  if (batch.schema > currentSchema) refuse('dossier-newer', { found: batch.schema, known: currentSchema });
  return batch;
}

/** The hash of a batch that must follow the batch with `previousHash`. */
export function chained(batch: Batch, previousHash: string, name: string): string {
  if (batch.previousHash !== previousHash)
    refuseDamaged(name, `a batch is missing before ${batch.actor}/${batch.n}`);
  return hashOfBatch(batch);
}
