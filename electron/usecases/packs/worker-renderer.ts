import { Worker } from 'node:worker_threads';
import type { RenderPack } from '#electron/usecases/packs/pack-writing';
import type { RenderAnswer, RenderJob } from '#electron/usecases/packs/pack-worker-messages';

/** Renders packs in a worker thread that stays warm between packs. */
export interface WorkerRenderer {
  readonly render: RenderPack;
  /** Ends the thread; what is being rendered is given up. */
  close(): Promise<void>;
}

interface Waiting {
  readonly settle: (bytes: Uint8Array) => void;
  readonly giveUp: (error: Error) => void;
}

/**
 * A renderer that runs `workerFile` (`out/main/pack-worker.js` in a build). The thread starts with the first pack, does
 * not keep the process alive, and is started anew after it has died.
 */
export function workerRenderer(workerFile: string | URL): WorkerRenderer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let jobs = 0;

  const giveUpAll = (error: Error): void => {
    for (const job of waiting.values()) job.giveUp(error);
    waiting.clear();
    worker = undefined;
  };
  const hear = (answer: RenderAnswer): void => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
    if ('bytes' in answer) job?.settle(answer.bytes);
    else job?.giveUp(new Error(`The pack could not be rendered: ${answer.error}`));
  };
  const start = (): Worker => {
    const started = new Worker(workerFile);
    started.on('message', hear);
    started.on('error', (error: unknown) => {
      giveUpAll(error instanceof Error ? error : new Error(String(error)));
    });
    started.on('exit', () => {
      if (worker === started) giveUpAll(new Error('The thread that renders packs ended.'));
    });
    return started;
  };
  return {
    render: (document, template) => {
      worker ??= start();
      worker.ref();
      const job: RenderJob = { id: (jobs += 1), document, template };
      const rendered = new Promise<Uint8Array>((settle, giveUp) => waiting.set(job.id, { settle, giveUp }));
      worker.postMessage(job);
      return rendered;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
