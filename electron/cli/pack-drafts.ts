import { InvalidArgumentError } from 'commander';
import { finish, type Output } from '#electron/cli/output';
import type { WrittenPackView } from '#shared/contract/views/packs';
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

/**
 * Tells what became of drafts: the paths of those that were written, with what they warn of, and the name of each that
 * was not, with the reason. One that fails does not keep the others from being told of; the exit code is then 1.
 */
export function tellDrafts(output: Output, drafts: readonly Draft[]): void {
  for (const { written } of drafts) {
    if (!written.ok) continue;
    for (const warning of written.value.warnings) output.remark(packWarningMessage(warning));
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
