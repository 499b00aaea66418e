import { join } from 'node:path';
import { fieldValueSchema, type FieldValue } from '#shared/domain/dossier/operation';
import { z } from '#shared/domain/zod';
import { sha256 } from './batch-hash';
import { fileFormat, parseJson } from './file-header';
import { damagedDraftsName, draftsDraftName, draftsName } from './file-names';
import type { FileSystem } from './file-system';
import { encodeFrame, frameAt } from './frame';
import { plainCipher } from './frame-cipher';
import type { DossierKey } from './sealing';
import { sealingSchema } from './sealing-parameters';
import { systemCode, writing } from './store-failure';
import { writeWhole } from './write-whole';

/**
 * What somebody typed into a field and the dossier may not hold yet (decision 0007). `at` is an ISO instant in UTC;
 * `typed` names the window, and which of its edits it was, counted upwards.
 */
export interface Draft {
  readonly record: string;
  readonly field: string;
  readonly value: FieldValue;
  readonly at: string;
  readonly typed: { readonly window: string; readonly number: number };
}

/** A drafts file that cannot be read: what is wrong with it, in English, and the file in which it is kept. */
export interface DamagedDrafts {
  readonly found: string;
  readonly keptIn: string;
}

/** Where a drafts file stands, and what seals it. */
export interface DraftsPlace {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly dossier: string;
  readonly key: DossierKey | undefined;
}

/** What a drafts file holds; no file holds no drafts. */
export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  /** Length of the file, 0 where there is none. */
  readonly bytes: number;
  readonly damage?: { readonly found: string; readonly digest: string };
}

const headerSchema = z.strictObject({
  file: z.literal('drafts'),
  format: z.literal(fileFormat),
  dossier: z.string(),
  sealing: sealingSchema.optional(),
});

const draftsSchema: z.ZodType<readonly Draft[]> = z.array(
  z.strictObject({
    record: z.string().min(1),
    field: z.string().min(1),
    value: fieldValueSchema,
    at: z.string(),
    typed: z.strictObject({ window: z.string().min(1), number: z.number() }),
  }),
);

const place = { file: 'drafts', generation: 0, sequence: 0 } as const;

/** The bytes of a drafts file: a header frame, and one frame with all drafts. */
function encodeDrafts(drafts: readonly Draft[], { dossier, key }: DraftsPlace): Buffer {
  const header = { file: 'drafts', format: fileFormat, dossier, ...(key && { sealing: key.parameters }) };
  const content = Buffer.from(JSON.stringify(drafts));
  const payload = (key?.cipher ?? plainCipher).seal(content, { ...place, dossier });
  return Buffer.concat([encodeFrame(Buffer.from(JSON.stringify(header))), encodeFrame(payload)]);
}

/** The drafts in the bytes of a file, or what is wrong with it. */
function decodeDrafts(bytes: Buffer, { dossier, key }: DraftsPlace): readonly Draft[] | string {
  const first = frameAt(bytes, 0, 'checked');
  const header = headerSchema.safeParse(parseJson(first?.payload.toString('utf8') ?? ''));
  if (first === undefined || !header.success) return 'it has no whole header';
  if (header.data.dossier !== dossier) return 'it belongs elsewhere';
  const frame = frameAt(bytes, first.end, 'checked');
  if (frame?.end !== bytes.length) return 'its drafts are not whole';
  const content = (key?.cipher ?? plainCipher).open(frame.payload, { ...place, dossier });
  if (content === undefined) return 'its seal is broken';
  const drafts = draftsSchema.safeParse(parseJson(content.toString('utf8')));
  return drafts.success ? drafts.data : 'its drafts cannot be read';
}

/** Reads the drafts of a dossier. Whatever is wrong with the file is told and fails nothing. */
export async function readDrafts(at: DraftsPlace): Promise<ReadDrafts> {
  let bytes: Buffer;
  try {
    bytes = await at.fileSystem.read(join(at.folder, draftsName));
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    if (reason === 'ENOENT') return { drafts: [], bytes: 0 };
    return {
      drafts: [],
      bytes: 0,
      damage: { found: `it cannot be read (${reason})`, digest: sha256(reason) },
    };
  }
  const decoded = decodeDrafts(bytes, at);
  if (typeof decoded !== 'string') return { drafts: decoded, bytes: bytes.length };
  return { drafts: [], bytes: bytes.length, damage: { found: decoded, digest: sha256(bytes) } };
}

/** Moves a damaged drafts file out of the way, so that the next draft does not replace it; where it cannot, leaves it. */
export async function setDraftsAside(
  { folder, fileSystem }: DraftsPlace,
  { found, digest }: NonNullable<ReadDrafts['damage']>,
): Promise<DamagedDrafts> {
  const keptIn = damagedDraftsName(digest);
  try {
    await fileSystem.rename(join(folder, draftsName), join(folder, keptIn));
    await fileSystem.syncFolder(folder);
    return { found, keptIn };
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return { found, keptIn: draftsName };
  }
}

/**
 * Puts drafts in the place of those on the disk, and removes the file when none is left. The removal is not synced: a
 * draft that comes back after a power cut is offered once more, and none is lost.
 */
export async function replaceDrafts(at: DraftsPlace, drafts: readonly Draft[]): Promise<void> {
  const { folder, fileSystem } = at;
  const path = join(folder, draftsName);
  await writing(draftsName, async () => {
    if (drafts.length === 0) {
      await fileSystem.remove(path);
      return;
    }
    const beside = join(folder, draftsDraftName);
    await writeWhole(fileSystem, beside, encodeDrafts(drafts, at));
    await fileSystem.rename(beside, path);
    await fileSystem.syncFolder(folder);
  });
}
