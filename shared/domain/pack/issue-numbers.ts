import type { DossierView } from '#shared/domain/dossier/view';
import type { PackIssue } from '#shared/domain/pack/pack-issue';

/** Which paper of a meeting: each has issues of its own. */
export interface PaperName {
  readonly variant: string;
  readonly principal: string | null;
}

/** The number that an issue carries; `addendum` is 0 for the issue itself. */
export interface IssueNumber {
  readonly brief: number;
  readonly issue: number;
  readonly addendum: number;
}

/** Every issue of a meeting's papers: by brief, then issue, then addendum. */
export function issuesOf(view: DossierView, meeting: string): readonly PackIssue[] {
  return [...view.by('packIssue', 'meeting', meeting)].sort(
    (left, right) =>
      left.brief - right.brief ||
      left.issue - right.issue ||
      left.addendum - right.addendum ||
      (left.id < right.id ? -1 : 1),
  );
}

/** The issues of one paper among those of a meeting. */
function ofPaper(issues: readonly PackIssue[], paper: PaperName): readonly PackIssue[] {
  return issues.filter(
    ({ variant, principal }) => variant === paper.variant && principal === paper.principal,
  );
}

/**
 * The number of the next issue of a paper. A paper takes the next brief number of its meeting when it is first issued
 * and keeps it; an addendum stays under the number of the issue that it adds to (briefing conventions).
 */
export function nextIssueNumber(
  issues: readonly PackIssue[],
  paper: PaperName,
  addendumTo: number | null,
): IssueNumber {
  const own = ofPaper(issues, paper);
  const highest = (of: readonly PackIssue[], field: 'brief' | 'issue' | 'addendum'): number =>
    of.reduce((number, issue) => Math.max(number, issue[field]), 0);
  const brief = own[0]?.brief ?? highest(issues, 'brief') + 1;
  if (addendumTo === null) return { brief, issue: highest(own, 'issue') + 1, addendum: 0 };
  const addenda = own.filter(({ issue }) => issue === addendumTo);
  return { brief, issue: addendumTo, addendum: highest(addenda, 'addendum') + 1 };
}

/** How an issue is named among those of its paper: `2`, or `2.1` for the first addendum to it. */
export function issueReference({ issue, addendum }: Omit<IssueNumber, 'brief'>): string {
  return addendum === 0 ? String(issue) : `${String(issue)}.${String(addendum)}`;
}

/** The issue of a paper with a reference as {@link issueReference} writes it. */
export function issueByReference(
  issues: readonly PackIssue[],
  paper: PaperName,
  reference: string,
): PackIssue | undefined {
  return ofPaper(issues, paper).find((issue) => issueReference(issue) === reference);
}

/** `Brief 1, issue 2, addendum 1`: how an issue is named on paper and on the screen. */
export function issueWords({ brief, issue, addendum }: IssueNumber): string {
  const words = `Brief ${String(brief)}, issue ${String(issue)}`;
  return addendum === 0 ? words : `${words}, addendum ${String(addendum)}`;
}
