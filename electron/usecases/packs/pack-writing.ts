import type { PackFiles } from '#electron/usecases/packs/pack-files';
import type { BarChart } from '#shared/domain/charts/bar-chart';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/**
 * Renders a pack document as the bytes of a Word file, dressed by the bytes of a template where there are any; in the
 * product, off the main thread.
 */
export type RenderPack = (document: PackDocument, template?: Uint8Array) => Promise<Uint8Array>;

/** Opens a file, or the folder that it is in, with the programs of this machine; false where nothing does. */
export type OpenPath = (path: string, what: 'file' | 'folder') => Promise<boolean>;

/** How a pack becomes a file; a host passes it in. */
export interface PackWriting {
  readonly render: RenderPack;
  /** Draws a chart as SVG, off the main thread too. */
  readonly draw: (chart: BarChart) => Promise<string>;
  readonly files: PackFiles;
  /** The look that is built in, as a template to start from. */
  readonly builtInTemplate: () => Promise<Uint8Array>;
  readonly open: OpenPath;
  /** Where packs go unless the caller names a folder. */
  readonly folder: string;
}
