import { spawn, spawnSync } from 'node:child_process';

/**
 * How a process that we waited for ended.
 *
 * @typedef {{ code: number | null, timedOut: boolean, output: string }} Ended
 */

/**
 * Runs a program without standard input and waits for it, but never longer than the limit: then the program is
 * ended together with everything that it started.
 *
 * @param {string} program absolute path, or a name to be found on the PATH
 * @param {string[]} programArguments
 * @param {{ limit: number, folder?: string, environment?: NodeJS.ProcessEnv }} options limit in milliseconds
 * @returns {Promise<Ended>} `code` is null when it could not be started or was ended by a signal; `output` is what
 *   it printed on both streams
 */
export function runWithLimit(program, programArguments, { limit, folder, environment }) {
  return new Promise((settle) => {
    let output = '';
    let timedOut = false;
    const child = spawn(program, programArguments, {
      cwd: folder,
      env: environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that its descendants can be ended with it.
      detached: process.platform !== 'win32',
    });
    /** @param {Buffer} text */
    const keep = (text) => {
      output += text.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      timedOut = true;
      endTree(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
    }, limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      settle({ code: null, timedOut, output: output + error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      settle({ code, timedOut, output });
    });
  });
}

/** @param {number | undefined} pid */
function endTree(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
