import { parentPort, workerData } from 'node:worker_threads';
import { drawChart } from '#electron/documents/charts/draw-chart';
import { usePictureFonts } from '#electron/documents/charts/draw-png';
import { renderPack } from '#electron/documents/word/render-pack';
import type { WorkerAnswer, WorkerJob } from '#electron/usecases/packs/pack-worker-messages';

const given = workerData as { readonly fonts?: string } | undefined;
if (given?.fonts !== undefined) usePictureFonts(given.fonts);

/** Entry of the worker thread that renders packs and draws charts, so that neither window nor core waits for them. */
parentPort?.on('message', (job: WorkerJob) => {
  void answer(job).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer(job: WorkerJob): Promise<WorkerAnswer> {
  const { id } = job;
  try {
    if ('chart' in job) return { id, svg: drawChart(job.chart) };
    return { id, bytes: await renderPack(job.document, job.template) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
