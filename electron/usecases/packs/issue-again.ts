import type { ShownChanges } from '#electron/documents/compose/changes/with-changes';
import { chosenMargins } from '#electron/documents/template/chosen-template';
import { find } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { changesSince } from '#electron/usecases/packs/changes-since';
import { copyNumbers, issueFiles, settingOf } from '#electron/usecases/packs/issue-files';
import { wholeSecond } from '#electron/usecases/packs/issue-pack';
import { writtenView } from '#electron/usecases/packs/open-written';
import { writeFiles } from '#electron/usecases/packs/write-files';
import type { CheckedInput } from '#shared/contract/calls';
import type { ReissuedFileView } from '#shared/contract/views/packs';
import type { DossierView } from '#shared/domain/dossier/view';
import type { PackIssue } from '#shared/domain/pack/pack-issue';
import { succeed, type Result } from '#shared/domain/result';

/**
 * Writes the files of an issue once more, from the dossier as it stood when it was issued. Says of each file whether
 * its bytes are those that were recorded; another version of Chancery may lay out the same words differently. Changes
 * nothing in the dossier. Fails with `record-unknown`, `state-unavailable`, or as `issuePack` does.
 */
export const issueAgain: UseCase<CheckedInput<'packs.issueAgain'>, readonly ReissuedFileView[]> = async (
  context,
  input,
) => {
  const issue = find(context, 'packIssue', input.issue);
  if (!issue.ok) return issue;
  const { state, day, files: recorded, copies } = issue.value;
  const view = await context.dossier.viewAt(state);
  if (!view.ok) return view;
  const changes = await changesShown(context, view.value, issue.value);
  if (!changes.ok) return changes;
  const wanted = input.copy === undefined ? copyNumbers(copies) : [input.copy];
  const content = { ...issue.value, day: day ?? '' };
  const made = issueFiles(context, view.value, content, { changes: changes.value, copies: wanted });
  if (!made.ok) return made;
  const folder = input.folder ?? context.packs.folder;
  const written = await writeFiles(context, made.value.files, { folder, replace: input.replace });
  if (!written.ok) return written;
  return succeed(
    written.value.map((file, index) => {
      const before = recorded.find(({ copy }) => copy === made.value.files[index]?.copy);
      return { ...writtenView(context, file), unchanged: before?.sha256 === file.sha256 };
    }),
  );
};

/** What an issue showed of its changes, under the same name and of the same moment; `view` is the dossier as it stood. */
export async function changesShown(
  context: UseCaseContext,
  view: DossierView,
  issue: PackIssue,
): Promise<Result<ShownChanges | undefined>> {
  const { since, changes: show, addendum, issuedBy: by, issuedAt } = issue;
  if (since === null || show === 'none') return succeed(undefined);
  const stamp = { by, at: wholeSecond(issuedAt ?? '') };
  return changesSince(
    context,
    { meeting: issue.meeting, variant: issue.variant, ...settingOf(issue), margins: chosenMargins(view) },
    { since, show, addendum: addendum > 0 },
    stamp,
  );
}
