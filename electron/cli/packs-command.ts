import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { givenFile, unreadable } from '#electron/cli/given-file';
import { finish, harmless, table, type Output } from '#electron/cli/output';
import { command, given, reading, run, type DossierOptions } from '#electron/cli/running';
import type { Core } from '#electron/host/start-core';
import type { Router } from '#electron/router/router';
import type {
  CheckedFileView,
  ComparedTextView,
  IssueView,
  RecognisedFileView,
} from '#shared/contract/views/packs';
import { differencesOf, plainVersion, type DifferentLine } from '#shared/domain/differences/differences';
import { largestPackFile } from '#shared/domain/pack/pack-issue';
import { tooLargeDetails } from '#shared/domain/pack/pack-template';
import { fail, succeed, type Result } from '#shared/domain/result';
import {
  checkedFileWords,
  comparedTextTitle,
  dossierDiffersWords,
  readingBackLater,
} from '#shared/messages/checked-file.en';

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
      'a Word file: say which issue and copy it is, and which texts differ in an edited one',
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

/** What a file is: an issue byte for byte, or what an edited pack says beside the dossier. */
type Known = { readonly issue: RecognisedFileView } | { readonly checked: CheckedFileView };

async function recognise(core: Core, options: PacksOptions, file: string, output: Output): Promise<void> {
  const bytes = await bytesOf(file);
  const known = bytes.ok ? await reading(core, options, (router) => whatIs(router, bytes.value)) : bytes;
  finish(output, known, knownWords);
}

async function whatIs(router: Router, bytes: Uint8Array): Promise<Result<Known>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const recognised = await router.call('packs.recognise', { sha256 });
  if (!recognised.ok) return recognised;
  const [issue] = recognised.value;
  if (issue !== undefined) return succeed({ issue });
  const checked = await router.call('packs.check', { file: Buffer.from(bytes).toString('base64') });
  return checked.ok ? succeed({ checked: checked.value }) : checked;
}

async function bytesOf(named: string): Promise<Result<Uint8Array>> {
  const given = await givenFile(named);
  if (!given.ok) return given;
  const { path, size } = given.value;
  if (size > largestPackFile)
    return fail('pack-file-too-large', tooLargeDetails('the file', size, largestPackFile));
  try {
    return succeed(await readFile(path));
  } catch (error) {
    return unreadable(path, error);
  }
}

function knownWords(known: Known): string {
  if ('checked' in known) return checkedLines(known.checked).join('\n');
  const { issue: of, copy, meeting } = known.issue;
  const which = copy === 0 ? '' : `, copy ${String(copy)} of ${String(of.copies)}`;
  return `${of.paper}: ${of.words}${which}, unchanged. ${meeting.label}, issued ${of.day} by ${of.issuedBy}.`;
}

function checkedLines(checked: CheckedFileView): readonly string[] {
  const texts = checked.is === 'edited' ? checked.texts : [];
  const summary = harmless(checkedFileWords(checked));
  return [summary, ...texts.flatMap(textLines), ...(texts.length === 0 ? [] : ['', readingBackLater])];
}

/** A text that differs: what was taken out in square brackets with a minus, what was added with a plus. */
function textLines(text: ComparedTextView): readonly string[] {
  const { before, after, dossierDiffers } = text;
  const lines =
    before === null
      ? (after ?? '').split('\n')
      : differencesOf(plainVersion(before), plainVersion(after ?? '')).map(differenceLine);
  const remark = dossierDiffers ? [`  (${dossierDiffersWords})`] : [];
  return ['', harmless(comparedTextTitle(text)), ...remark, ...lines.map((line) => `  ${harmless(line)}`)];
}

function differenceLine({ parts }: DifferentLine): string {
  const words = parts.map(({ fate, part }) => {
    const said = typeof part === 'object' && 'text' in part ? part.text : '';
    return fate === 'same' ? said : `[${fate === 'added' ? '+' : '-'}${said}]`;
  });
  return words.join('');
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
