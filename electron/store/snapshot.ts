import type { FoldedRecord } from '#shared/domain/dossier/fold';
import { sha256 } from './batch-hash';
import type { DossierData } from './dossier-data';
import { encodeHeader, fileFormat, headerOf, parseJson, type FileHeader } from './file-header';
import { snapshotName } from './file-names';
import { encodeFrame, frameAt } from './frame';
import type { FrameCipher } from './frame-cipher';
import type { SnapshotEntry } from './manifest';
import { currentSchema, upcastRecords } from './migrations/upcast';
import type { SealingParameters } from './sealing-parameters';
import { refuse, refuseDamaged } from './store-failure';
import type { StacksByActor } from './undo-stacks';

/** What the one frame of a snapshot holds. Its records are the folded records themselves, so that opening copies none. */
interface SnapshotContent {
  readonly clock: number;
  readonly counters: Record<string, number>;
  readonly stacks: StacksByActor;
  readonly records: readonly FoldedRecord[];
}

/** What all files of a generation share. */
export interface GenerationContext {
  readonly dossier: string;
  readonly generation: number;
  readonly cipher: FrameCipher;
  readonly sealing?: SealingParameters | undefined;
}

/** The header of a file that starts after the batches in `data`. */
export function headerFor(
  file: FileHeader['file'],
  context: GenerationContext,
  data: DossierData,
): FileHeader {
  return {
    file,
    format: fileFormat,
    schema: currentSchema,
    dossier: context.dossier,
    generation: context.generation,
    sequence: data.sequence + 1,
    previousHash: data.lastHash,
    ...(context.sealing && { sealing: context.sealing }),
  };
}

/** The bytes of a snapshot of `data`. */
export function encodeSnapshot(data: DossierData, context: GenerationContext): Buffer {
  const { clock, counters, stacks } = data;
  const content: SnapshotContent = { clock, counters, stacks, records: [...data.state.values()] };
  const header = headerFor('snapshot', context, data);
  const payload = context.cipher.seal(Buffer.from(JSON.stringify(content)), header);
  return Buffer.concat([encodeHeader(header), encodeFrame(payload)]);
}

/**
 * Refuses a snapshot that is not the one that the manifest names. `by: 'seal'` leaves the bytes to the seal that is
 * opened next, so that a long snapshot is gone over once.
 */
export function checkSnapshot(bytes: Buffer, entry: SnapshotEntry, by: 'hash' | 'seal'): void {
  if (bytes.length !== entry.length) {
    refuseDamaged(entry.name, `${bytes.length} bytes instead of ${entry.length}`);
  }
  if (by === 'hash' && sha256(bytes) !== entry.sha256) refuseDamaged(entry.name, 'its hash does not match');
}

/** Reads a snapshot. `digest: 'trusted'` when {@link checkSnapshot} has passed, `'checked'` when nothing vouches for it. */
export function decodeSnapshot(
  bytes: Buffer,
  context: GenerationContext,
  digest: 'checked' | 'trusted',
): { readonly data: DossierData; readonly header: FileHeader } {
  const name = snapshotName(context.generation);
  const { header, end } = headerOf(bytes) ?? refuseDamaged(name, 'it has no whole header');
  if (
    header.file !== 'snapshot' ||
    header.dossier !== context.dossier ||
    header.generation !== context.generation
  ) {
    refuseDamaged(name, 'it belongs elsewhere');
  }
  if (header.schema > currentSchema) refuse('dossier-newer', { found: header.schema, known: currentSchema });
  const frame = frameAt(bytes, end, digest);
  if (frame?.end !== bytes.length) return refuseDamaged(name, 'its records are not whole');
  const plain = context.cipher.open(frame.payload, header) ?? refuseDamaged(name, 'its seal is broken');
  const content = parseJson(plain.toString('utf8')) as SnapshotContent | undefined;
  if (content === undefined) return refuseDamaged(name, 'its records cannot be read');
  return { data: dataOf(content, header), header };
}

function dataOf(content: SnapshotContent, header: FileHeader): DossierData {
  const state = new Map<string, FoldedRecord>();
  for (const record of upcastRecords(content.records, header.schema)) state.set(record.id, record);
  const { clock, counters, stacks } = content;
  return { state, clock, counters, stacks, sequence: header.sequence - 1, lastHash: header.previousHash };
}
