import { z } from '#shared/domain/zod';
import { encodeFrame, frameAt } from './frame';
import { sealingSchema, type SealingParameters } from './sealing-parameters';

/** The format of the files, as opposed to the schema of what they hold. */
export const fileFormat = 1;

/**
 * The first frame of a snapshot or journal, in plain JSON. `sequence` counts the batches of the dossier from 1 and
 * names the first one that the generation's journal may hold; `previousHash` is that of the batch before it.
 */
export interface FileHeader {
  readonly file: 'snapshot' | 'journal';
  readonly format: number;
  /** Schema of the records of a snapshot; the batches of a journal each carry their own. */
  readonly schema: number;
  readonly dossier: string;
  readonly generation: number;
  readonly sequence: number;
  readonly previousHash: string;
  readonly sealing?: SealingParameters | undefined;
}

const headerSchema: z.ZodType<FileHeader> = z.strictObject({
  file: z.enum(['snapshot', 'journal']),
  format: z.literal(fileFormat),
  schema: z.number().int().min(1),
  dossier: z.string().min(1).max(200),
  generation: z.number().int().min(0),
  sequence: z.number().int().min(1),
  previousHash: z.string().regex(/^[0-9a-f]{64}$/),
  sealing: sealingSchema.optional(),
});

/** A header as the first frame of its file. */
export function encodeHeader(header: FileHeader): Buffer {
  return encodeFrame(Buffer.from(JSON.stringify(header)));
}

/** The header of a file and the offset behind it, or `undefined` where the file does not start with a whole one. */
export function headerOf(bytes: Buffer): { readonly header: FileHeader; readonly end: number } | undefined {
  const frame = frameAt(bytes, 0, 'checked');
  if (frame === undefined) return undefined;
  const parsed = headerSchema.safeParse(parseJson(frame.payload.toString('utf8')));
  return parsed.success ? { header: parsed.data, end: frame.end } : undefined;
}

/** The value of a JSON text, or `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
