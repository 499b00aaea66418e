import { composePack } from '#electron/documents/compose/compose-pack';
import type { ShownChanges } from '#electron/documents/compose/changes/with-changes';
import type { Dossier } from '#electron/store/dossier';
import { find } from '#electron/usecases/changes';
import type { UseCaseContext } from '#electron/usecases/context';
import { issueWords } from '#shared/domain/pack/issue-numbers';
import type { PackLanguage, PageMargins, PaperSize } from '#shared/domain/pack/pack-document';
import type { ChangeDisplay, PackIssue } from '#shared/domain/pack/pack-issue';
import { fail, succeed, type Result } from '#shared/domain/result';

/** Since which issue a pack shows its changes, and how. */
export interface ChangesInput {
  readonly since: string;
  readonly show: Exclude<ChangeDisplay, 'none'>;
  readonly addendum: boolean;
}

type Context = Pick<UseCaseContext, 'view'> & { readonly dossier: Pick<Dossier, 'viewAt'> };

/** The paper that shows its changes; only with an earlier issue of itself is it compared. */
interface Paper {
  readonly meeting: string | null;
  readonly variant: string;
  readonly language?: PackLanguage | undefined;
  readonly paper?: PaperSize | undefined;
  readonly margins: PageMargins;
}

/** What a draft shows of its changes, if anything; its revisions stand under the name of who makes it, on its day. */
export async function draftChanges(
  context: Context & Pick<UseCaseContext, 'by' | 'today'>,
  paper: Paper,
  input: ChangesInput | undefined,
): Promise<Result<ShownChanges | undefined>> {
  if (input === undefined) return succeed(undefined);
  return changesSince(context, paper, input, { by: context.by, at: `${context.today}T00:00:00Z` });
}

/**
 * The whole pack of an earlier issue, composed from the dossier as it stood then, for comparing. That of an addendum is
 * the whole pack at that time, too. Fails with `record-unknown`,
 * `issue-unknown` for an issue of another paper, or `state-unavailable`, or as `composePack` does.
 */
export async function changesSince(
  context: Context,
  paper: Paper,
  { since, show, addendum }: ChangesInput,
  stamp: Pick<ShownChanges, 'by' | 'at'>,
): Promise<Result<ShownChanges>> {
  const issue = find(context, 'packIssue', since);
  if (!issue.ok) return issue;
  if (issue.value.meeting !== paper.meeting || issue.value.variant !== paper.variant)
    return fail('issue-unknown', { issue: issueWords(issue.value) });
  const then = await context.dossier.viewAt(issue.value.state);
  if (!then.ok) return then;
  const before = composePack(then.value, paperThen(issue.value, paper));
  if (!before.ok) return before;
  return succeed({ before: before.value, since: issue.value, show, addendum, ...stamp });
}

/** The earlier issue in the language and on the paper of the later one, in its margins: none of them is a change. */
function paperThen(
  { meeting, variant, principal, day }: PackIssue,
  { language, paper, margins }: Paper,
): Parameters<typeof composePack>[1] {
  const whose = principal === null ? {} : { principal };
  return { meeting: meeting ?? '', variant, ...whose, today: day ?? '', language, paper, margins };
}
