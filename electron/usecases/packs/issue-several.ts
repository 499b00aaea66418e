import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { oneAfterAnother, unlessStopped } from '#electron/usecases/packs/export-several';
import { issueFrom } from '#electron/usecases/packs/issue-pack';
import type { CheckedInput } from '#shared/contract/calls';
import type { IssueOutcome, SeveralIssuedView } from '#shared/contract/views/packs';
import type { DossierPoint } from '#shared/domain/dossier/point';
import { succeed } from '#shared/domain/result';

type Input = CheckedInput<'packs.issueSeveral'>;

/**
 * Issues several papers, each with a number and a record of its own, and with what changed since an earlier issue of
 * itself where that is asked. All are made from the dossier as it stands when this
 * begins. One that cannot be issued keeps no other from it, and takes no number. After `stopExport` what was issued by
 * then stays so, and nothing else is recorded or left.
 */
export const issueSeveral: UseCase<Input, SeveralIssuedView> = async (context, input) => {
  const state = context.dossier.point();
  const works = input.papers.map((paper) => () => outcomeOf(context, input, paper, state));
  const papers = await oneAfterAnother(context, input.name, works);
  return succeed({ madeFrom: context.now, savedAt: context.now, papers });
};

async function outcomeOf(
  context: UseCaseContext,
  { name, folder, copies }: Input,
  paper: Input['papers'][number],
  state: DossierPoint,
): Promise<IssueOutcome> {
  if (context.exports.isStopped(name)) return { state: 'stopped' };
  // The numbers that the papers before it took are in the dossier by now.
  const now = { ...context, view: context.dossier.view() };
  const issued = await issueFrom(now, { ...paper, folder, copies }, state, () =>
    unlessStopped(context, name),
  );
  if (issued.ok) return { state: 'issued', issue: issued.value };
  return issued.failure.code === 'export-stopped'
    ? { state: 'stopped' }
    : { state: 'failed', failure: issued.failure };
}
