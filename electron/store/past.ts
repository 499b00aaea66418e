import type { Batch } from '#shared/domain/dossier/operation';
import type { FileSystem } from './file-system';
import { batchIn, checkJournal, contentOf } from './journal-reader';
import type { Generation } from './manifest';
import { upcastBatch } from './migrations/upcast';
import { readFile } from './read-files';
import type { GenerationContext } from './snapshot';

/** The journals of an open dossier, up to a batch. */
export interface Past {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly generations: readonly Generation[];
  readonly contextOf: (generation: number) => GenerationContext;
  /** Sequence of the last batch that belongs to it. */
  readonly last: number;
}

/** A batch of the past, upcast, with its place. */
export interface PastBatch {
  readonly sequence: number;
  readonly batch: Batch;
}

/** More records than this are not looked for one by one. */
const mostSearched = 40;

/** Tells from a batch's JSON text, unread, whether it may change one of the records. */
export function mentions(records: ReadonlySet<string>): (content: Buffer) => boolean {
  if (records.size > mostSearched) return () => true;
  const texts = [...records].map((record) => Buffer.from(`"record":${JSON.stringify(record)}`));
  return (content) => texts.some((text) => content.includes(text));
}

/** The batches whose content is wanted, the newest first. Reads one journal after another, only as far as it is asked. */
export async function* pastBatches(
  past: Past,
  isWanted: (content: Buffer) => boolean,
): AsyncGenerator<PastBatch> {
  for (const generation of past.generations.toReversed()) {
    const contents = await contentsOf(past, generation);
    for (const { sequence, content } of contents.toReversed()) {
      if (!isWanted(content)) continue;
      yield { sequence, batch: upcastBatch(batchIn(content, generation.journal.name)) };
    }
  }
}

/** The batches of one generation, upcast, the oldest first. */
export async function batchesOf(past: Past, generation: Generation): Promise<readonly PastBatch[]> {
  const contents = await contentsOf(past, generation);
  return contents.map(({ sequence, content }) => ({
    sequence,
    batch: upcastBatch(batchIn(content, generation.journal.name)),
  }));
}

/** One batch by its place; `undefined` where the journals do not reach back to it. */
export async function pastBatch(past: Past, sequence: number): Promise<Batch | undefined> {
  const generation = past.generations.findLast(({ journal }) => journal.first <= sequence);
  if (generation === undefined) return undefined;
  const found = (await contentsOf(past, generation)).find((content) => content.sequence === sequence);
  return found && upcastBatch(batchIn(found.content, generation.journal.name));
}

async function contentsOf(
  past: Past,
  generation: Generation,
): Promise<readonly { readonly sequence: number; readonly content: Buffer }[]> {
  const { first, name } = generation.journal;
  const context = past.contextOf(generation.generation);
  const bytes = await readFile(past.fileSystem, past.folder, name);
  return checkJournal(bytes, generation, context)
    .frames.map((frame, index) => ({ frame, sequence: first + index }))
    .filter(({ sequence }) => sequence <= past.last)
    .map(({ frame, sequence }) => ({ sequence, content: contentOf(frame, context, name, sequence) }));
}
