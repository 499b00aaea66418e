import { removeUnfinished } from '#electron/usecases/packs/pack-files';
import { failureMessage } from '#shared/messages/messages';

/** Exit codes of a process that a signal ended, as shells have them. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const interruption = new AbortController();
let running = 0;

/**
 * Runs work that can be interrupted: when the process is told to end, the work is told first, and the process ends once
 * the work has cleared away what it had begun.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await work(interruption.signal);
  } finally {
    running -= 1;
  }
}

/** Ended by the person or the system, nothing half written stays behind; told a second time, the process ends at once. */
export function endCleanlyOnSignals(): void {
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      removeUnfinished();
      if (running === 0) process.exit(code);
      process.on('exit', () => (process.exitCode = code));
      interruption.abort();
    });
  }
}

/**
 * What becomes of a process whose output cannot be written. Whoever reads it may stop reading, as `head` does, and that
 * is no failure; a full disk is one, and is said where it still can be.
 */
export function endWhereOutputFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      const details = { reason: error.code ?? error.name };
      process.stderr.write(`${failureMessage({ code: 'output-unwritable', details })}\n`);
      process.exitCode = 1;
    }
    process.exit();
  });
  // There is nowhere left to say it.
  process.stderr.on('error', () => undefined);
}
