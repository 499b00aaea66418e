import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { PackWriting, RenderPack } from '#electron/usecases/packs/pack-writing';
import type { WorkerAnswer, WorkerJob, WorkerTask } from '#electron/usecases/packs/pack-worker-messages';

/** Renders packs and draws charts in a worker thread that stays warm between them. */
export interface WorkerRenderer {
  readonly render: RenderPack;
  readonly draw: PackWriting['draw'];
  /** Starts the thread before there is work for it, so that it gets ready beside other work. */
  readonly warm: () => void;
  /** Ends the thread; what is being rendered is given up. */
  close(): Promise<void>;
}

interface Waiting {
  readonly settle: (answer: WorkerAnswer) => void;
  readonly giveUp: (error: Error) => void;
}

/**
 * A renderer that runs `workerFile` (`out/main/pack-worker.js` in a build); `fonts` lists what pictures are drawn with. The thread starts when it is warmed or
 * with the first pack, does not keep the process alive, and is started anew after it has died.
 */
export function workerRenderer(workerFile: string | URL, fonts?: string): WorkerRenderer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let jobs = 0;

  const giveUpAll = (error: Error): void => {
    for (const job of waiting.values()) job.giveUp(error);
    waiting.clear();
    worker = undefined;
  };
  const hear = (answer: WorkerAnswer): void => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
    if (!('error' in answer)) job?.settle(answer);
    else job?.giveUp(new Error(`The pack could not be rendered: ${answer.error}`));
  };
  const start = (): Worker => {
    const started = new Worker(workerFile, { env: SHARE_ENV, workerData: { fonts } });
    started.on('message', hear);
    started.on('error', (error: unknown) => {
      giveUpAll(error instanceof Error ? error : new Error(String(error)));
    });
    started.on('exit', () => {
      if (worker === started) giveUpAll(new Error('The thread that renders packs ended.'));
    });
    return started;
  };
  const ask = (task: WorkerTask): Promise<WorkerAnswer> => {
    worker ??= start();
    worker.ref();
    const job: WorkerJob = { ...task, id: (jobs += 1) };
    const answered = new Promise<WorkerAnswer>((settle, giveUp) => waiting.set(job.id, { settle, giveUp }));
    worker.postMessage(job);
    return answered;
  };
  return {
    warm: () => {
      if (worker !== undefined) return;
      worker = start();
      worker.unref();
    },
    render: async (document, template) => {
      const answer = await ask({ document, template });
      if (!('bytes' in answer)) throw new Error('The worker answered another question.');
      return answer.bytes;
    },
    draw: async (chart) => {
      const answer = await ask({ chart });
      if (!('svg' in answer)) throw new Error('The worker answered another question.');
      return answer.svg;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
