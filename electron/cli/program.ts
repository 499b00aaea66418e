import { resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { list, lists, type ListName } from '#electron/cli/list';
import { addHouseStyle } from '#electron/cli/house-style-command';
import { interruptible } from '#electron/cli/ending';
import { finish } from '#electron/cli/output';
import { addPackCommand } from '#electron/cli/pack-command';
import { addPacksCommand } from '#electron/cli/packs-command';
import { askHidden, passphraseIn, withPassphrase } from '#electron/cli/passphrase';
import { reportOf } from '#electron/cli/report';
import { command, given, reading, run, type CommonOptions, type DossierOptions } from '#electron/cli/running';
import type { Core } from '#electron/host/start-core';
import {
  recover,
  verify,
  type RecoverReport,
  type VerifyReport,
} from '#electron/usecases/dossier/keep-dossier';
import { makeSample } from '#electron/usecases/dossier/make-sample';
import { fail, succeed, type Result } from '#shared/domain/result';

interface SealOptions extends CommonOptions {
  readonly seal?: true;
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
  addPackCommand(program, core);
  addPacksCommand(program, core);
  addHouseStyle(program, core);
  addCalendar(program, core);
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

interface CalendarOptions extends DossierOptions {
  readonly meeting: string;
  readonly out: string;
  readonly replace?: true;
}

function addCalendar(program: Command, core: Core): void {
  command(
    program,
    'calendar',
    'write a meeting as a calendar file, with nothing internal, and print its path',
  )
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .requiredOption('--meeting <id>', 'the meeting; "list meetings" shows the ids', given)
    .requiredOption('--out <dir>', 'the folder for the file; made if need be', given)
    .option('--replace', 'replace a file of the same name')
    .action((options: CalendarOptions) =>
      run(core, options, async (output) => {
        const { meeting, out, replace } = options;
        const request = { meeting, folder: resolve(out), replace: replace === true };
        const written = await reading(core, options, (router) =>
          router.call('meetings.exportCalendar', request),
        );
        finish(output, written, ({ path }) => path);
      }),
    );
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
