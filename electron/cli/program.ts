import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { list, lists, type ListName } from '#electron/cli/list';
import { interruptible } from '#electron/cli/ending';
import { bug, finish, standardOutput, type Output } from '#electron/cli/output';
import { askHidden, passphraseIn, withPassphrase } from '#electron/cli/passphrase';
import { reportOf } from '#electron/cli/report';
import type { Core } from '#electron/host/start-core';
import type { Router } from '#electron/router/router';
import {
  recover,
  verify,
  type RecoverReport,
  type VerifyReport,
} from '#electron/usecases/dossier/keep-dossier';
import { makeSample } from '#electron/usecases/dossier/make-sample';
import type { DossierStatus } from '#shared/contract/views/common';
import { packVariants, type PackVariant } from '#shared/domain/pack/pack-document';
import { fail, succeed, type Result } from '#shared/domain/result';
import { noticeMessage } from '#shared/messages/messages';

interface CommonOptions {
  readonly json?: true;
  readonly passphraseFile?: string;
}

interface DossierOptions extends CommonOptions {
  readonly dossier: string;
}

interface SealOptions extends CommonOptions {
  readonly seal?: true;
}

interface PackOptions extends DossierOptions {
  readonly meeting: string;
  readonly variant: PackVariant;
  readonly out: string;
  readonly principal?: string;
  readonly replace?: true;
}

/** The command line over the core. */
export function commandLine(core: Core): Command {
  const program = new Command('chancery')
    .description('The offline desk of a delegation: dossiers, meetings and briefing packs.')
    .version(core.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .showHelpAfterError('(--help says how to use it)');
  addSample(program, core);
  addList(program, core);
  addVerify(program, core);
  addRecover(program, core);
  addPack(program, core);
  return program;
}

function addSample(program: Command, core: Core): void {
  command(program, 'sample', 'make the sample dossier')
    .argument('<dir>', 'an empty folder, or one that does not exist yet', given)
    .option('--seal', 'ask for a passphrase and seal the dossier by it')
    .action((folder: string, options: SealOptions) =>
      run(core, options, async (output) => {
        const chosen = await newPassphrase(options);
        const material = core.sampleMaterial;
        const made = chosen.ok
          ? await interruptible((signal) =>
              makeSample({ folder, material, passphrase: chosen.value, signal }),
            )
          : chosen;
        finish(output, made, reportOf.sample);
      }),
    );
}

function addList(program: Command, core: Core): void {
  command(program, 'list', 'list what a dossier holds')
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .addArgument(new Argument('<what>', 'what to list').choices(lists))
    .action((what: ListName, options: DossierOptions) =>
      run(core, options, async (output) => {
        const listed = await reading(core, options, (router) => list(router, what));
        if (listed.ok) output.result(listed.value.rows, listed.value.table);
        else finish(output, listed, () => '');
      }),
    );
}

function addVerify(program: Command, core: Core): void {
  command(program, 'verify', 'read every file of a dossier and say what it holds')
    .argument('<dir>', 'the dossier', given)
    .action((folder: string, options: CommonOptions) =>
      run(core, options, async (output) => {
        const work = (passphrase?: string): Promise<Result<VerifyReport>> =>
          verify(resolve(folder), passphrase);
        finish(output, await withPassphrase(options.passphraseFile, work), reportOf.verification);
      }),
    );
}

function addRecover(program: Command, core: Core): void {
  command(program, 'recover', 'copy what verifies of a damaged dossier into a new folder')
    .argument('<dir>', 'the damaged dossier; it stays as it is', given)
    .requiredOption('--out <dir>', 'an empty folder, or one that does not exist yet', given)
    .action((folder: string, options: CommonOptions & { readonly out: string }) =>
      run(core, options, async (output) => {
        const work = (passphrase?: string): Promise<Result<RecoverReport>> =>
          interruptible((signal) => recover(resolve(folder), resolve(options.out), { passphrase, signal }));
        const recovered = await withPassphrase(options.passphraseFile, work);
        finish(output, recovered, (report) => reportOf.recovery(report, options.out));
      }),
    );
}

function addPack(program: Command, core: Core): void {
  command(program, 'pack', "write a meeting's papers as a Word file and print its path")
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .requiredOption('--meeting <id>', 'the meeting; "list meetings" shows the ids', given)
    .addOption(new Option('--variant <name>', 'which papers').choices(packVariants).makeOptionMandatory())
    .requiredOption('--out <dir>', 'the folder for the file; made if need be', given)
    .option('--principal <id>', 'for the points card: whose points', given)
    .option('--replace', 'replace a file of the same name')
    .action((options: PackOptions) =>
      run(core, options, async (output) => {
        const { meeting, variant, principal, out, replace = false } = options;
        const request = { meeting, variant, folder: resolve(out), replace, ...(principal && { principal }) };
        const packed = await reading(core, options, (router) => router.call('packs.export', request));
        finish(output, packed, ({ path }) => path);
      }),
    );
}

function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .helpOption('-h, --help', 'print this')
    .option('--json', 'print the result as JSON')
    .option('--passphrase-file <file>', 'take the passphrase from this file instead of asking', given);
}

/** Runs a command; a bug in it is logged and told as such. */
async function run(
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
async function reading<T>(
  core: Core,
  options: DossierOptions,
  work: (router: Router) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { session, router } = core.session(resolve(options.dossier), 'read');
  try {
    const opened = await withPassphrase(options.passphraseFile, (passphrase) => session.open(passphrase));
    if (!opened.ok) return opened;
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
function given(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

/** The passphrase for a new dossier, if it is to have one. */
async function newPassphrase(options: SealOptions): Promise<Result<string | undefined>> {
  if (options.passphraseFile !== undefined) return passphraseIn(options.passphraseFile);
  if (options.seal !== true) return succeed(undefined);
  if (!process.stdin.isTTY) return fail('passphrase-empty');
  for (;;) {
    const first = await askHidden('New passphrase: ');
    if (first === '') return fail('passphrase-empty');
    if (first === (await askHidden('Once more: '))) return succeed(first);
    process.stderr.write('The two are not the same. Try again.\n');
  }
}
