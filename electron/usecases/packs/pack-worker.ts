import { parentPort } from 'node:worker_threads';
import { renderPack } from '#electron/documents/word/render-pack';
import type { RenderAnswer, RenderJob } from '#electron/usecases/packs/pack-worker-messages';

/** Entry of the worker thread that renders packs, so that neither window nor core waits for Word. */
parentPort?.on('message', (job: RenderJob) => {
  void answer(job).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer({ id, document, template }: RenderJob): Promise<RenderAnswer> {
  try {
    return { id, bytes: await renderPack(document, template) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
