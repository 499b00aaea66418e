import type { PackDocument } from '#shared/domain/pack/pack-document';

/** What the main thread asks of the worker. */
export interface RenderJob {
  readonly id: number;
  readonly document: PackDocument;
  readonly template: Uint8Array | undefined;
}

/** What the worker answers: the bytes of the Word file, or what went wrong with the rendering (a bug of ours). */
export type RenderAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string };
