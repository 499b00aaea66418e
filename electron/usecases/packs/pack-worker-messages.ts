import type { BarChart } from '#shared/domain/charts/bar-chart';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/** What the main thread asks of the worker: a pack as a Word file, or a chart as a picture. */
export type WorkerTask =
  | { readonly document: PackDocument; readonly template: Uint8Array | undefined }
  | { readonly chart: BarChart };

/** A task with the number of its answer. */
export type WorkerJob = WorkerTask & { readonly id: number };

/** What the worker answers: the bytes of the Word file, the picture as SVG, or what went wrong (a bug of ours). */
export type WorkerAnswer = { readonly id: number } & (
  { readonly bytes: Uint8Array } | { readonly svg: string } | { readonly error: string }
);
