import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * How long a process took to its end; where the system can tell, also the processor time of all its threads, which a
 * busy machine leaves as it is, and the most memory that it held at once.
 */
export interface Taken {
  readonly milliseconds: number;
  /** It was stopped before its end. */
  readonly stopped?: true;
  readonly processor?: number;
  readonly mebibytes?: number;
}

const time = '/usr/bin/time';

/**
 * Runs a process to its end, or stops it after `limit` milliseconds.
 *
 * @throws {Error} where it ends otherwise than well
 */
export async function timedProcess(
  [program = '', ...given]: readonly string[],
  limit: number,
  scratch: string,
): Promise<Taken> {
  const measures = existsSync(time);
  const peak = `${scratch}.peak`;
  const command = measures ? [time, '-f', '%M %U %S', '-o', peak, program, ...given] : [program, ...given];
  const begun = performance.now();
  // A group of its own, so that whatever it started ends with it.
  const child = spawn(command[0] ?? '', command.slice(1), {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, limit);
  const code = await new Promise<number | null>((settle, reject) => {
    child.on('error', reject);
    child.on('close', settle);
  });
  clearTimeout(timer);
  const milliseconds = performance.now() - begun;
  if (stop.signal.aborted) return { milliseconds, stopped: true };
  if (code !== 0) throw new Error(`${program} ${given.join(' ')} ended with ${String(code)}: ${complaint}`);
  if (!measures) return { milliseconds };
  const last = readFileSync(peak, 'utf8').trim().split('\n').at(-1) ?? '';
  const [kibibytes = Number.NaN, user = Number.NaN, system = Number.NaN] = last.split(' ').map(Number);
  rmSync(peak);
  return { milliseconds, processor: (user + system) * 1000, mebibytes: kibibytes / 1024 };
}
