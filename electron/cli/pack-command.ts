import { InvalidArgumentError, Option, type Command } from 'commander';
import { variantList } from '#electron/cli/pack-drafts';
import { command, given, run } from '#electron/cli/running';
import { packShows, writePack, type PackOptions } from '#electron/cli/write-pack';
import type { Core } from '#electron/host/start-core';
import { packLanguages, packVariants, paperSizes } from '#shared/domain/pack/pack-document';
import { mostCopies } from '#shared/domain/pack/pack-issue';

/** The command that makes papers and issues them. */
export function addPackCommand(program: Command, core: Core): void {
  command(program, 'pack', "write a meeting's papers as a Word file and print its path")
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .requiredOption('--meeting <id>', 'the meeting; "list meetings" shows the ids', given)
    .addOption(
      new Option('--variant <names>', `which papers, with commas between: ${packVariants.join(', ')}`)
        .argParser(variantList)
        .makeOptionMandatory(),
    )
    .option('--language <tag>', "en-GB or hi-IN; the dossier's unless given", oneOf(packLanguages))
    .option('--paper <size>', "A4 or Letter; the dossier's unless given", oneOf(paperSizes))
    .requiredOption('--out <dir>', 'the folder for the file; made if need be', given)
    .option('--principal <id>', 'for the points card: whose points', given)
    .option('--replace', 'replace a file of the same name')
    .option('--issue', 'issue them: give them a number and record from what they were made')
    .option(
      '--copies <number>',
      'with --issue: numbered copies of each paper for our side, a file each',
      copyNumber,
    )
    .option(
      '--changes-since <number>',
      'show what changed since an issue of the same paper, as "packs" names it, or since the "last" one',
      given,
    )
    .addOption(
      new Option('--show <how>', 'with --changes-since: a list in front, and marks in the text')
        .choices(packShows)
        .default('list'),
    )
    .option('--addendum', 'with --issue and --changes-since: only the papers that changed')
    .addOption(
      new Option('--of-issue <number>', 'write an issue once more, as "packs" names it').conflicts([
        'issue',
        'language',
        'paper',
      ]),
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
      if (options.ofIssue !== undefined && options.variant.length > 1)
        pack.error('error: --of-issue goes with one variant');
      return run(core, options, (output) => writePack(core, options, output));
    });
}

/** True for an addendum that has no number, or nothing it adds to. */
function isLoneAddendum({ addendum, issue: issued, changesSince }: PackOptions): boolean {
  return addendum === true && (issued !== true || changesSince === undefined);
}

/** A value out of a fixed set. */
function oneOf<const T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new InvalidArgumentError(`It is one of ${choices.join(', ')}.`);
    return found;
  };
}

function copyNumber(value: string): number {
  const number = /^\d+$/u.test(value) ? Number(value) : 0;
  if (number < 1 || number > mostCopies)
    throw new InvalidArgumentError(`A whole number from 1 to ${String(mostCopies)}.`);
  return number;
}
