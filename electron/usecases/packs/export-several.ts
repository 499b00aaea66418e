import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { draftNow, writeDraft, type Draft } from '#electron/usecases/packs/draft';
import type { CheckedInput } from '#shared/contract/calls';
import type { PaperOutcome, SeveralWrittenView, WeighedPaperView } from '#shared/contract/views/packs';
import { fail, succeed, type Result } from '#shared/domain/result';

type Input = CheckedInput<'packs.exportSeveral'>;
type Paper = Input['papers'][number];

/**
 * Writes several papers as drafts. All are composed from the dossier as it stands when this begins, so that a change
 * that comes meanwhile is in none of them; then they are rendered and written one after another. A paper that cannot be
 * made or written keeps no other from it. After {@link stopExport} what has its name stays, and nothing else is left.
 */
export const exportSeveral: UseCase<Input, SeveralWrittenView> = async (context, input) => {
  const { name, papers, folder = context.packs.folder } = input;
  const madeFrom = context.now;
  const drafts = papers.map(({ replace, seen, ...paper }) => draftNow(context, paper));
  const works = drafts.map(
    (draft, index) => () => outcomeOf(context, draft, { name, folder, paper: papers[index] }),
  );
  return succeed({ madeFrom, papers: await oneAfterAnother(context, name, works) });
};

/** Does works one after another under the name of an export, and tells every window before each which one it is. */
export async function oneAfterAnother<T>(
  { exports, tell }: Pick<UseCaseContext, 'exports' | 'tell'>,
  name: string,
  works: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const outcomes: T[] = [];
  exports.begin(name);
  try {
    for (const [index, work] of works.entries()) {
      tell({ event: 'packs.exporting', data: { name, paper: index, of: works.length } });
      outcomes.push(await work());
    }
  } finally {
    exports.end(name);
  }
  return outcomes;
}

/** What to weigh of several papers before they are written, and which of them cannot be made. Changes nothing. */
export const weighPapers: UseCase<CheckedInput<'packs.weigh'>, readonly WeighedPaperView[]> = (
  context,
  { papers },
) =>
  succeed(
    papers.map((paper) => {
      const draft = draftNow(context, paper);
      return draft.ok
        ? { warnings: draft.value.warnings, failure: null }
        : { warnings: [], failure: draft.failure };
    }),
  );

/** Stops an export of several papers. Fails with `export-ended` where it is not under way any more. */
export const stopExport: UseCase<CheckedInput<'packs.stopExport'>, { readonly name: string }> = (
  { exports },
  { name },
) => (exports.stop(name) ? succeed({ name }) : fail('export-ended'));

interface Wanted {
  readonly name: string;
  readonly folder: string;
  readonly paper: Paper | undefined;
}

async function outcomeOf(
  context: UseCaseContext,
  draft: Result<Draft>,
  { name, folder, paper }: Wanted,
): Promise<PaperOutcome> {
  if (context.exports.isStopped(name)) return { state: 'stopped' };
  if (!draft.ok) return { state: 'failed', failure: draft.failure };
  const written = await writeDraft(context, draft.value, {
    folder,
    replace: paper?.replace === true,
    seen: paper?.seen,
    beforePlacing: () => Promise.resolve(unlessStopped(context, name)),
  });
  if (written.ok) return { state: 'written', file: written.value };
  return written.failure.code === 'export-stopped'
    ? { state: 'stopped' }
    : { state: 'failed', failure: written.failure };
}

/** Fails with `export-stopped` where a person stopped the export of a name. */
export function unlessStopped({ exports }: Pick<UseCaseContext, 'exports'>, name: string): Result<undefined> {
  return exports.isStopped(name) ? fail('export-stopped') : succeed(undefined);
}
