import { join } from 'node:path';
import { z } from '#shared/domain/zod';
import { sha256 } from './batch-hash';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';
import { fileFormat, parseJson } from './file-header';
import { manifestDraftName, manifestName } from './file-names';
import type { FileSystem } from './file-system';
import { sealingSchema, type SealingParameters } from './sealing-parameters';
import { refuse, refuseDamaged, writing } from './store-failure';
import { writeWhole } from './write-whole';

/** A snapshot as the manifest knows it. */
export interface SnapshotEntry {
  readonly name: string;
  readonly length: number;
  readonly sha256: string;
}

/**
 * A journal as the manifest knows it. `first` is the sequence of its first batch. Of a closed journal, length, hash and
 * last batch hash are final; of the open one they are those of the last clean close, and it may have grown since.
 */
export interface JournalEntry extends SnapshotEntry {
  readonly first: number;
  readonly previousHash: string;
  readonly lastHash: string;
}

/** A stretch of the dossier's life: the records at its start, and the batches since. Old snapshots are dropped. */
export interface Generation {
  readonly generation: number;
  readonly snapshot?: SnapshotEntry | undefined;
  readonly journal: JournalEntry;
}

/** What a dossier folder holds. The last generation is the open one. */
export interface Manifest {
  readonly product: typeof product;
  readonly format: number;
  readonly schema: number;
  readonly dossier: string;
  readonly sealing?: SealingParameters | undefined;
  readonly generations: readonly Generation[];
}

/** Signs the manifest of a sealed dossier with its data key. */
export type ManifestSigner = (content: string) => string;

const product = 'chancery-dossier';
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const snapshotShape = { name: z.string(), length: z.number().int().min(1), sha256: hash };

const generationSchema: z.ZodType<Generation> = z.strictObject({
  generation: z.number().int().min(0),
  snapshot: z.strictObject(snapshotShape).optional(),
  journal: z.strictObject({
    ...snapshotShape,
    first: z.number().int().min(1),
    previousHash: hash,
    lastHash: hash,
  }),
});

const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  product: z.literal(product),
  format: z.literal(fileFormat),
  schema: z.number().int().min(1),
  dossier: z.string().min(1).max(200),
  sealing: sealingSchema.optional(),
  generations: z.array(generationSchema).min(1),
});

const signedSchema = z.looseObject({
  product: z.literal(product),
  format: z.number().int(),
  schema: z.number().int(),
  checksum: z.string(),
  signature: z.string().optional(),
});

/** A manifest that is whole by its checksum, and its signature, which only the data key can check. */
export interface ReadManifest {
  readonly text: string;
  readonly manifest: Manifest;
  readonly signature: string | undefined;
}

/** The content of a new manifest before checksum and signature are known. */
export function newManifest(content: Omit<Manifest, 'product' | 'format'>): Manifest {
  return { product, format: fileFormat, ...content };
}

/** What checksum and signature of a manifest are taken over. */
export function signedContent(manifest: Manifest): string {
  return canonicalJson(manifest);
}

/** A manifest as the text of its file. `sign` is given for a sealed dossier. */
export function encodeManifest(manifest: Manifest, sign?: ManifestSigner): string {
  const content = signedContent(manifest);
  const signed = { ...manifest, checksum: sha256(content), ...(sign && { signature: sign(content) }) };
  return `${JSON.stringify(signed, null, 2)}\n`;
}

/**
 * Reads the text of a manifest. Refuses `dossier-damaged` where it is not exactly what was written, and `dossier-newer`
 * where a later version of the product wrote it (every format keeps the rule for the checksum).
 */
export function decodeManifest(text: string, knownSchema: number): ReadManifest {
  const json = parseJson(text);
  const signed = signedSchema.safeParse(json);
  if (!signed.success || `${JSON.stringify(json, null, 2)}\n` !== text) {
    return refuseDamaged(manifestName, 'not a whole manifest');
  }
  const { checksum, signature, ...content } = signed.data;
  if (sha256(canonicalJson(content)) !== checksum)
    return refuseDamaged(manifestName, 'its checksum does not match');
  if (content.format > fileFormat) refuse('dossier-newer', { found: content.format, known: fileFormat });
  if (content.schema > knownSchema) refuse('dossier-newer', { found: content.schema, known: knownSchema });
  const manifest = manifestSchema.safeParse(content);
  if (!manifest.success) return refuseDamaged(manifestName, 'its content is not that of a manifest');
  return { text, manifest: manifest.data, signature };
}

/** The open generation. */
export function openGeneration(manifest: Manifest): Generation {
  return manifest.generations.at(-1) ?? refuseDamaged(manifestName, 'it names no generation');
}

/** True for a text that says it is a manifest of ours, whole or not. */
export function claimsToBeManifest(text: string): boolean {
  return text.includes(product);
}

/**
 * Puts a manifest in the place of the old one: written beside it, synced, renamed. When the folder could not be synced
 * after the rename, nobody knows which of the two a power cut would leave, and `uncertain` is called before it fails.
 */
export async function replaceManifest(
  fileSystem: FileSystem,
  folder: string,
  text: string,
  uncertain: () => void,
): Promise<void> {
  await writing(manifestName, async () => {
    const draft = join(folder, manifestDraftName);
    await writeWhole(fileSystem, draft, Buffer.from(text));
    await fileSystem.rename(draft, join(folder, manifestName));
    try {
      await fileSystem.syncFolder(folder);
    } catch (error) {
      uncertain();
      throw error;
    }
  });
}
