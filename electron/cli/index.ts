/** The command line: the headless host. */
import { CommanderError } from 'commander';
import { join } from 'node:path';
import { commandLine } from '#electron/cli/program';
import { removeUnfinished } from '#electron/usecases/packs/pack-files';
import { startCore } from '#electron/host/start-core';

const appRoot = join(import.meta.dirname, '..', '..');

/** Whoever reads our output may stop reading, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Ended by the person or the system: nothing half written stays behind. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

const program = commandLine(startCore({ host: 'command-line', appRoot }));
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
