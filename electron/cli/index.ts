/** The command line: the headless host. */
import { CommanderError } from 'commander';
import { join } from 'node:path';
import { endCleanlyOnSignals, endWhereOutputFails } from '#electron/cli/ending';
import { commandLine } from '#electron/cli/program';
import { startCore } from '#electron/host/start-core';

const appRoot = join(import.meta.dirname, '..', '..');

endWhereOutputFails();
endCleanlyOnSignals();

const program = commandLine(startCore({ host: 'command-line', appRoot }));
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
