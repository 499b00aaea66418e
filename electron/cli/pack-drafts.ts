import { InvalidArgumentError } from 'commander';
import { finish, harmless, type Output } from '#electron/cli/output';
import type { IssueOutcome, WrittenPackView } from '#shared/contract/views/packs';
import type { PackWarning } from '#shared/domain/pack/pack-warnings';
import { isPackVariant, packVariants, type PackVariant } from '#shared/domain/pack/pack-document';
import type { Result } from '#shared/domain/result';
import { failureMessage, packWarningMessage } from '#shared/messages/messages';

/** The variants of a list with commas, each once; an unknown one is named with those that there are. */
export function variantList(value: string): readonly PackVariant[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isPackVariant(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is none of ${packVariants.join(', ')}.`);
  return [...new Set(names.filter(isPackVariant))];
}

/** A draft of one variant, or why it was not written. */
export interface Draft {
  readonly variant: PackVariant;
  readonly written: Result<WrittenPackView>;
}

/** Tells what to weigh before a paper goes out, and the id and words of each record that is to be mended. */
export function tellWarnings(output: Output, warnings: readonly PackWarning[]): void {
  for (const warning of warnings) {
    output.remark(packWarningMessage(warning));
    for (const { record, words } of warning.records) output.remark(`  ${record}  ${harmless(words)}`);
  }
}

/**
 * Tells what became of drafts: the paths of those that were written, with what they warn of, and the name of each that
 * was not, with the reason. One that fails does not keep the others from being told of; the exit code is then 1.
 */
export function tellDrafts(output: Output, drafts: readonly Draft[]): void {
  for (const { written } of drafts) {
    if (!written.ok) continue;
    tellWarnings(output, written.value.warnings);
  }
  const [only] = drafts;
  if (drafts.length === 1 && only !== undefined) {
    finish(output, only.written, ({ path }) => path);
    return;
  }
  const told = drafts.map(({ variant, written }) =>
    written.ok
      ? { variant, ...written.value }
      : { variant, failure: written.failure, message: failureMessage(written.failure) },
  );
  output.result(told, told.flatMap((file) => ('path' in file ? [file.path] : [])).join('\n'));
  for (const { variant, written } of drafts) {
    if (written.ok) continue;
    output.remark(`${variant}: ${failureMessage(written.failure)}`);
    process.exitCode = 1;
  }
}

/**
 * Tells what became of several papers that were to be issued: the paths of their files, the number of each, and the name
 * of each that was not issued, with the reason; the exit code is then 1.
 */
export function tellIssues(
  output: Output,
  variants: readonly PackVariant[],
  outcomes: readonly IssueOutcome[],
): void {
  const told = outcomes.map((outcome, index) => ({ variant: variants[index] ?? 'full', outcome }));
  for (const { variant, outcome } of told) {
    if (outcome.state !== 'issued') continue;
    tellWarnings(output, outcome.issue.warnings);
    output.remark(`${variant}: ${outcome.issue.words} is recorded.`);
  }
  const paths = told.flatMap(({ outcome }) =>
    outcome.state === 'issued' ? outcome.issue.files.map(({ path }) => path) : [],
  );
  output.result(
    told.map(({ variant, outcome }) => ({ variant, ...resultOf(outcome) })),
    paths.join('\n'),
  );
  for (const { variant, outcome } of told) {
    if (outcome.state !== 'failed') continue;
    output.remark(`${variant}: ${failureMessage(outcome.failure)}`);
    process.exitCode = 1;
  }
}

function resultOf(outcome: IssueOutcome): object {
  if (outcome.state === 'issued') return outcome.issue;
  return outcome.state === 'failed'
    ? { failure: outcome.failure, message: failureMessage(outcome.failure) }
    : {};
}
