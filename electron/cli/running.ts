import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { bug, finish, standardOutput, type Output } from '#electron/cli/output';
import { withPassphrase } from '#electron/cli/passphrase';
import type { Core } from '#electron/host/start-core';
import type { Router } from '#electron/router/router';
import type { DossierStatus } from '#shared/contract/views/common';
import type { Result } from '#shared/domain/result';
import { noticeMessage } from '#shared/messages/messages';

/** What every command takes. */
export interface CommonOptions {
  readonly json?: true;
  readonly passphraseFile?: string;
}

/** What every command on a dossier takes. */
export interface DossierOptions extends CommonOptions {
  readonly dossier: string;
}

/** A command with the options that all of them take. */
export function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .helpOption('-h, --help', 'print this')
    .option('--json', 'print the result as JSON')
    .option('--passphrase-file <file>', 'take the passphrase from this file instead of asking', given);
}

/** Runs a command; a bug in it is logged and told as such. */
export async function run(
  core: Core,
  options: CommonOptions,
  work: (output: Output) => Promise<void>,
): Promise<void> {
  const output = standardOutput(options.json === true);
  try {
    await work(output);
  } catch (thrown) {
    core.log.bug('the command line', thrown);
    finish(output, bug, () => '');
  }
}

/** Opens a dossier for reading, which also works beside a window that has it open. */
export function reading<T>(
  core: Core,
  options: DossierOptions,
  work: (router: Router) => Promise<Result<T>>,
): Promise<Result<T>> {
  return opened(core, options, 'read', work);
}

/** Opens a dossier to change it; it must not be open anywhere else. */
export function writing<T>(
  core: Core,
  options: DossierOptions,
  work: (router: Router) => Promise<Result<T>>,
): Promise<Result<T>> {
  return opened(core, options, 'write', work);
}

async function opened<T>(
  core: Core,
  options: DossierOptions,
  mode: 'read' | 'write',
  work: (router: Router) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { session, router } = core.session(resolve(options.dossier), mode);
  try {
    const unlocked = await withPassphrase(options.passphraseFile, (passphrase) => session.open(passphrase));
    if (!unlocked.ok) return unlocked;
    tellOfTheLastEnd(session.status());
    return await work(router);
  } finally {
    await session.close();
  }
}

/** What the last end left behind is told, never passed over. */
function tellOfTheLastEnd(status: DossierStatus): void {
  if (status.state !== 'open') return;
  for (const notice of status.notices) {
    if (notice.code !== 'torn-tail' && notice.code !== 'unclean-close') continue;
    process.stderr.write(`${noticeMessage(notice)}\n`);
  }
}

/** An empty value is a variable that was not set: never the current folder. */
export function given(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}
