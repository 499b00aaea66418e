import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { IssueView, RecognisedFileView } from '#shared/contract/views/packs';
import { issueReference, issuesOf, issueWords } from '#shared/domain/pack/issue-numbers';
import { isPackVariant } from '#shared/domain/pack/pack-document';
import type { PackIssue } from '#shared/domain/pack/pack-issue';
import { paperWording } from '#shared/messages/papers/paper-wording';
import { fail, succeed } from '#shared/domain/result';

/** The issues of a meeting's papers, the newest last in each brief. */
export const listIssues: UseCase<CheckedInput<'packs.issues'>, readonly IssueView[]> = (context, input) => {
  const meeting = context.view.get('meeting', input.meeting);
  if (meeting === undefined || meeting.deleted) return fail('meeting-unknown', { meeting: input.meeting });
  return succeed(issuesOf(context.view, meeting.id).map((issue) => issueView(context, issue)));
};

/** Says which issue and copy a file is, by the SHA-256 of its bytes; none for a file that no issue of ours is. */
export const recogniseFile: UseCase<CheckedInput<'packs.recognise'>, readonly RecognisedFileView[]> = (
  context,
  { sha256 },
) =>
  succeed(
    context.view.all('packIssue').flatMap((issue) => {
      const file = issue.files.find((one) => one.sha256 === sha256);
      if (file === undefined) return [];
      const meeting = context.view.get('meeting', issue.meeting);
      const link = { id: meeting?.id ?? '', label: meeting?.title ?? '', deleted: meeting?.deleted ?? true };
      return [{ issue: issueView(context, issue), copy: file.copy, meeting: link }];
    }),
  );

/** An issue as it is shown. */
export function issueView(
  { view, version }: Pick<UseCaseContext, 'view' | 'version'>,
  issue: PackIssue,
): IssueView {
  const principal = view.get('person', issue.principal);
  const paper = isPackVariant(issue.variant) ? paperWording('en-GB').variants[issue.variant] : issue.variant;
  const since = view.get('packIssue', issue.since);
  return {
    id: issue.id,
    variant: issue.variant,
    principal: issue.principal,
    paper: principal === undefined ? paper : `${paper}, ${principal.name}`,
    words: issueWords(issue),
    reference: issueReference(issue),
    issuedAt: issue.issuedAt,
    issuedBy: issue.issuedBy,
    day: issue.day ?? '',
    copies: issue.copies,
    since: since === undefined ? null : issueWords(since),
    changes: issue.changes,
    check: issue.check,
    madeBy: issue.madeBy,
    sameVersion: issue.madeBy === version,
  };
}
