import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..', '..');

/** Where the test runners leave their reports, one file each. */
export const reportFolder = join(root, 'test-results', 'reports');

/**
 * @typedef {{ name: string, command: string[] }} Task `command`: a script below node_modules or tests, and arguments
 * @typedef {{ name: string, passed: boolean, output: string, seconds: number }} Done
 */

/**
 * Runs a task as a Node program and keeps what it prints.
 *
 * @param {Task} task
 * @returns {Promise<Done>}
 */
export function run({ name, command: [script = '', ...rest] }) {
  const begun = performance.now();
  return new Promise((settle) => {
    let output = '';
    const child = spawn(process.execPath, [join(root, script), ...rest], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ text) => {
        output += text.toString();
      });
    }
    child.on('close', (code) => {
      settle({ name, passed: code === 0, output, seconds: (performance.now() - begun) / 1000 });
    });
  });
}

/**
 * Runs tasks in their order, so many of them at a time.
 *
 * @param {Task[]} tasks
 * @param {number} atOnce
 * @param {(done: Done) => void} [report] hears of each task when it is done
 * @returns {Promise<Done[]>}
 */
export async function runAll(tasks, atOnce, report = () => undefined) {
  const waiting = [...tasks];
  /** @type {Done[]} */
  const all = [];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const done = await run(task);
      report(done);
      all.push(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return all;
}

/** Prints what a task printed, if it did not pass. @param {Done} done */
export function reportFailure({ name, passed, output }) {
  if (!passed) process.stdout.write(`--- ${name} ---\n${output.trimEnd()}\n\n`);
}

/** Removes a report of an earlier run, which would be counted for one that did not happen. @param {string} file */
export function forgetReport(file) {
  rmSync(join(reportFolder, file), { force: true });
}
