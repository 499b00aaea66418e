import type { ShownAs } from '#renderer/features/packs/changes-fields';
import { earlierIssues } from '#renderer/features/packs/earlier-issues';
import type { ChoosablePaper } from '#renderer/features/packs/several/papers';
import type { CallInput } from '#shared/contract/calls';
import type { IssueView } from '#shared/contract/views/packs';

/** How several papers are issued: in how many numbered copies, and what each shows of its changes. */
export interface Issuing extends ShownAs {
  readonly copies: number;
  /** The number of the issue of each paper since which its changes are shown, or {@link lastIssue}; empty for none. */
  readonly since: string;
}

/** Stands for the last issue of each paper, whatever its number. */
export const lastIssue = 'last';

/** How several papers are issued before anything is chosen. */
export const plainIssue: Issuing = { copies: 0, since: lastIssue, show: 'list', addendum: false };

/** The numbers of the issues that any of the papers has, each once, in their order. */
export function issueNumbers(
  issues: readonly IssueView[],
  papers: readonly ChoosablePaper[],
): readonly string[] {
  const references = papers
    .flatMap((paper) => earlierIssues(issues, paper))
    .map(({ reference }) => reference);
  return [...new Set(references)].sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
}

/** The issue of a paper since which it shows its changes; nothing where it has none of that number. */
export function sinceOf(
  issues: readonly IssueView[],
  paper: ChoosablePaper,
  { since }: Pick<Issuing, 'since'>,
): IssueView | undefined {
  const earlier = earlierIssues(issues, paper);
  return since === lastIssue ? earlier.at(-1) : earlier.find(({ reference }) => reference === since);
}

/** What a paper shows of its changes, as a call asks for it. */
export function changesFor(
  issues: readonly IssueView[],
  paper: ChoosablePaper,
  issuing: Issuing,
): Pick<CallInput<'packs.issue'>, 'changes'> {
  const since = sinceOf(issues, paper, issuing);
  if (since === undefined) return {};
  return { changes: { since: since.id, show: issuing.show, addendum: issuing.addendum } };
}
