import type { PackFiles } from '#electron/usecases/packs/pack-files';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/** Renders a pack document as the bytes of a Word file; in the product, off the main thread. */
export type RenderPack = (document: PackDocument) => Promise<Uint8Array>;

/** How a pack becomes a file; a host passes it in. */
export interface PackWriting {
  readonly render: RenderPack;
  readonly files: PackFiles;
  /** Where packs go unless the caller names a folder. */
  readonly folder: string;
}
