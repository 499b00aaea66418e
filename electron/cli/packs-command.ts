import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { givenFile, unreadable } from '#electron/cli/given-file';
import { finish, table, type Output } from '#electron/cli/output';
import { command, given, reading, run, type DossierOptions } from '#electron/cli/running';
import type { Core } from '#electron/host/start-core';
import type { IssueView, RecognisedFileView } from '#shared/contract/views/packs';
import { succeed, type Result } from '#shared/domain/result';

interface PacksOptions extends DossierOptions {
  readonly meeting?: string;
  readonly check?: string;
}

/** The command that tells which issues there are, and which of them a file is. */
export function addPacksCommand(program: Command, core: Core): void {
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
