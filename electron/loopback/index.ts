/** The browser host: serves the window on 127.0.0.1 and shows it in the installed browser. */
import { join } from 'node:path';
import { openForWindow } from '#electron/host/open-for-window';
import { startCore } from '#electron/host/start-core';
import { parseWindowArguments, windowUsage, type WindowArguments } from '#electron/host/window-arguments';
import { findChromium } from '#electron/launch/find-chromium.mjs';
import { run } from '#electron/loopback/run';

const appRoot = join(import.meta.dirname, '..', '..');

async function main(given: WindowArguments): Promise<void> {
  const core = startCore({ host: 'browser', appRoot, name: given.name });
  core.log.note('started', { version: core.version });
  const { session, router } = await openForWindow(core, given);
  try {
    const { stop, ended } = await run({
      ...{ router, given },
      rendererFolder: join(appRoot, 'out', 'renderer'),
      program: given.open && hasDisplay() ? findChromium() : undefined,
      print: (line) => process.stdout.write(`${line}\n`),
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.on('uncaughtException', (error) => {
      core.log.bug('the browser host', error);
      process.exitCode = 1;
      stop();
    });
    await ended;
  } finally {
    await router.settled();
    const closed = await session.close();
    core.log.note('ended', { dossier: closed.ok ? 'closed' : closed.failure.code });
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || [DISPLAY, WAYLAND_DISPLAY].some(Boolean);
}

function isPortTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

const given = parseWindowArguments(process.argv.slice(2));
if (given === 'help') process.stdout.write(windowUsage);
else if ('mistake' in given) {
  process.stderr.write(`${given.mistake}\n${windowUsage}`);
  process.exitCode = 2;
} else {
  try {
    await main(given);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    process.stderr.write(`Port ${given.port} cannot be had. Choose another with --port, or leave it out.\n`);
    process.exitCode = 1;
  }
}
