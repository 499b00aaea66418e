import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { givenFile, unreadable } from '#electron/cli/given-file';
import { finish, table, type Output } from '#electron/cli/output';
import { command, given, reading, run, writing, type DossierOptions } from '#electron/cli/running';
import { templateFile } from '#electron/cli/template-file';
import type { Core } from '#electron/host/start-core';
import type { Router } from '#electron/router/router';
import type { CallInput } from '#shared/contract/calls';
import type { IssueView, RecognisedFileView } from '#shared/contract/views/packs';
import { packVariants, type PackVariant } from '#shared/domain/pack/pack-document';
import { mostCopies } from '#shared/domain/pack/pack-issue';
import { fail, succeed, type Result } from '#shared/domain/result';

interface PackOptions extends DossierOptions {
  readonly meeting: string;
  readonly variant: PackVariant;
  readonly out: string;
  readonly principal?: string;
  readonly replace?: true;
  readonly issue?: true;
  readonly copies?: number;
  readonly ofIssue?: string;
  readonly changesSince?: string;
  readonly show: ShowName;
  readonly addendum?: true;
  readonly template?: string;
}

const shows = ['list', 'margin', 'revisions'] as const;
type ShowName = (typeof shows)[number];

interface PacksOptions extends DossierOptions {
  readonly meeting?: string;
  readonly check?: string;
}

/** The commands that make papers, issue them, and tell which issues there are. */
export function addPackCommands(program: Command, core: Core): void {
  addPack(program, core);
  addPacks(program, core);
}

function addPack(program: Command, core: Core): void {
  command(program, 'pack', "write a meeting's papers as a Word file and print its path")
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .requiredOption('--meeting <id>', 'the meeting; "list meetings" shows the ids', given)
    .addOption(new Option('--variant <name>', 'which papers').choices(packVariants).makeOptionMandatory())
    .requiredOption('--out <dir>', 'the folder for the file; made if need be', given)
    .option('--principal <id>', 'for the points card: whose points', given)
    .option('--replace', 'replace a file of the same name')
    .option('--issue', 'issue them: give them a number and record from what they were made')
    .option('--copies <number>', 'with --issue: numbered copies, a file each', copyNumber)
    .option('--changes-since <number>', 'show what changed since an issue, as "packs" names it', given)
    .addOption(
      new Option('--show <how>', 'with --changes-since: a list in front, and marks in the text')
        .choices(shows)
        .default('list'),
    )
    .option('--addendum', 'with --issue and --changes-since: only the papers that changed')
    .addOption(
      new Option('--of-issue <number>', 'write an issue once more, as "packs" names it').conflicts('issue'),
    )
    .addOption(
      new Option('--template <file>', "dress this draft in another house style than the dossier's").conflicts(
        ['issue', 'ofIssue'],
      ),
    )
    .action((options: PackOptions, pack: Command) => {
      if (isLoneAddendum(options)) pack.error('error: --addendum goes with --issue and --changes-since');
      if (options.copies !== undefined && options.issue !== true)
        pack.error('error: --copies goes with --issue');
      return run(core, options, async (output) => {
        if (options.issue === true) await issue(core, options, output);
        else if (options.ofIssue !== undefined) await issueAgain(core, options, options.ofIssue, output);
        else await draft(core, options, output);
      });
    });
}

/** True for an addendum that has no number, or nothing it adds to. */
function isLoneAddendum({ addendum, issue: issued, changesSince }: PackOptions): boolean {
  return addendum === true && (issued !== true || changesSince === undefined);
}

function targetOf({ out, replace }: PackOptions): { readonly folder: string; readonly replace: boolean } {
  return { folder: resolve(out), replace: replace === true };
}

function paperOf({
  meeting,
  variant,
  principal,
}: PackOptions): Pick<CallInput<'packs.export'>, 'meeting' | 'variant' | 'principal'> {
  return { meeting, variant, ...(principal && { principal }) };
}

async function draft(core: Core, options: PackOptions, output: Output): Promise<void> {
  const dress = options.template === undefined ? undefined : await templateFile(options.template);
  if (dress?.ok === false) {
    finish(output, dress, () => '');
    return;
  }
  const template = dress?.value.file;
  const packed = await reading(core, options, async (router) => {
    const changes = await changesOf(router, options);
    if (!changes.ok) return changes;
    return router.call('packs.export', {
      ...paperOf(options),
      ...targetOf(options),
      ...changes.value,
      ...(template !== undefined && { template }),
    });
  });
  finish(output, packed, ({ path }) => path);
}

async function issue(core: Core, options: PackOptions, output: Output): Promise<void> {
  const copies = options.copies ?? 0;
  const issued = await writing(core, options, async (router) => {
    const changes = await changesOf(router, options);
    if (!changes.ok) return changes;
    return router.call('packs.issue', {
      ...paperOf(options),
      ...targetOf(options),
      ...changes.value,
      copies,
    });
  });
  if (issued.ok) output.remark(`${issued.value.words} is recorded.`);
  finish(output, issued, ({ files }) => files.map(({ path }) => path).join('\n'));
}

async function changesOf(
  router: Router,
  options: PackOptions,
): Promise<Result<Pick<CallInput<'packs.issue'>, 'changes'>>> {
  const { changesSince, show, addendum = false } = options;
  if (changesSince === undefined) return succeed({});
  const since = await issueOf(router, options, changesSince);
  return since.ok ? succeed({ changes: { since: since.value.id, show, addendum } }) : since;
}

async function issueAgain(
  core: Core,
  options: PackOptions,
  reference: string,
  output: Output,
): Promise<void> {
  const written = await reading(core, options, async (router) => {
    const found = await issueOf(router, options, reference);
    return found.ok
      ? router.call('packs.issueAgain', { issue: found.value.id, ...targetOf(options) })
      : found;
  });
  if (written.ok && written.value.some(({ unchanged }) => !unchanged))
    output.remark('Another version of Chancery issued it, so its bytes are not the same. Its words are.');
  finish(output, written, (files) => files.map(({ path }) => path).join('\n'));
}

/** The issue that a person means by variant, principal and number. */
async function issueOf(router: Router, options: PackOptions, reference: string): Promise<Result<IssueView>> {
  const { meeting, variant, principal } = options;
  const issues = await router.call('packs.issues', { meeting });
  if (!issues.ok) return issues;
  const found = issues.value.find(
    (one) =>
      one.variant === variant &&
      one.reference === reference &&
      (principal === undefined || one.principal === principal),
  );
  return found === undefined ? fail('issue-unknown', { issue: reference }) : succeed(found);
}

function addPacks(program: Command, core: Core): void {
  command(program, 'packs', 'list the issues of a meeting, or say which issue a file is')
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .addOption(
      new Option('--meeting <id>', 'the meeting whose issues are listed').argParser(given).conflicts('check'),
    )
    .option(
      '--check <file>',
      'a Word file: say which issue and copy it is, if its bytes are unchanged',
      given,
    )
    .action((options: PacksOptions, packs: Command) => {
      const { meeting, check } = options;
      if (check !== undefined) return run(core, options, (output) => recognise(core, options, check, output));
      if (meeting === undefined) return packs.error('error: packs needs --meeting or --check');
      return run(core, options, async (output) => {
        const issues = await reading(core, options, (router) => router.call('packs.issues', { meeting }));
        finish(output, issues, issueTable);
      });
    });
}

async function recognise(core: Core, options: PacksOptions, file: string, output: Output): Promise<void> {
  const sha256 = await digestOf(file);
  const known = sha256.ok
    ? await reading(core, options, (router) => router.call('packs.recognise', { sha256: sha256.value }))
    : sha256;
  finish(output, known, recognisedWords);
}

async function digestOf(named: string): Promise<Result<string>> {
  const given = await givenFile(named);
  if (!given.ok) return given;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(given.value.path), hash);
  } catch (error) {
    return unreadable(given.value.path, error);
  }
  return succeed(hash.digest('hex'));
}

function recognisedWords([known]: readonly RecognisedFileView[]): string {
  if (known === undefined)
    return 'The file is no issue of this dossier as it was written: a draft, another dossier, or changed since.';
  const { issue: of, copy, meeting } = known;
  const which = copy === 0 ? '' : `, copy ${String(copy)} of ${String(of.copies)}`;
  return `${of.paper}: ${of.words}${which}, unchanged. ${meeting.label}, issued ${of.day} by ${of.issuedBy}.`;
}

function issueTable(issues: readonly IssueView[]): string {
  return table(
    ['VARIANT', 'ISSUE', 'DAY', 'COPIES', 'BY', 'CHECK', 'PAPER'],
    issues.map((one) => [
      one.variant,
      one.reference,
      one.day,
      one.copies === 0 ? '-' : String(one.copies),
      one.issuedBy,
      one.check === '' ? '-' : one.check,
      `${one.paper}: ${one.words}`,
    ]),
  );
}

function copyNumber(value: string): number {
  const number = /^\d+$/u.test(value) ? Number(value) : 0;
  if (number < 1 || number > mostCopies)
    throw new InvalidArgumentError(`A whole number from 1 to ${String(mostCopies)}.`);
  return number;
}
