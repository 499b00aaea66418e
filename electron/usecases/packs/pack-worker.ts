import { parentPort } from 'node:worker_threads';
import { renderWord } from '#electron/documents/word/render-word';
import type { RenderAnswer, RenderJob } from '#electron/usecases/packs/pack-worker-messages';

/** Entry of the worker thread that renders packs, so that neither window nor core waits for Word. */
parentPort?.on('message', (job: RenderJob) => {
  void answer(job).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer({ id, document }: RenderJob): Promise<RenderAnswer> {
  try {
    return { id, bytes: await renderWord(document) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
