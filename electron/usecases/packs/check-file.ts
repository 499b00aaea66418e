import { comparePackFile, textsByTag, type TextsByTag } from '#electron/documents/reading/compare-pack-file';
import type { FileIdentity } from '#electron/documents/reading/identity-reader';
import { readPackFile, type PackFile } from '#electron/documents/reading/read-pack-file';
import { recordDigest } from '#electron/documents/word/control-tags';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { comparedTextViews } from '#electron/usecases/packs/compared-texts';
import { changesShown } from '#electron/usecases/packs/issue-again';
import { requestFor } from '#electron/usecases/packs/issue-files';
import { issueView } from '#electron/usecases/packs/list-issues';
import { soundEdition } from '#electron/usecases/packs/sound-edition';
import type { CheckedInput } from '#shared/contract/calls';
import type { CheckedFileView } from '#shared/contract/views/packs';
import { issuesOf, issueWords } from '#shared/domain/pack/issue-numbers';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import type { PackIssue } from '#shared/domain/pack/pack-issue';
import { paperWording } from '#shared/messages/papers/paper-wording';
import { succeed, type Result } from '#shared/domain/result';

/**
 * Says what a Word file is: a saved copy of an issue or draft with the texts that differ, a pack of another dossier, or
 * none. Reads the file and the dossier, and changes neither. Fails with `pack-file-not-word` or `pack-file-too-large`.
 */
export const checkFile: UseCase<CheckedInput<'packs.check'>, CheckedFileView> = async (context, input) => {
  const file = readPackFile(Buffer.from(input.file, 'base64'));
  if (!file.ok) return file;
  const { identity, controls } = file.value;
  if (identity === undefined) return succeed({ is: 'unknown', controls: controls.length });
  const meeting = context.view.all('meeting').find(({ id }) => recordDigest(id) === identity.meeting);
  if (meeting === undefined)
    return succeed({ is: 'elsewhere', day: identity.day, issue: numbersOf(identity) });
  return succeed(await edited(context, file.value, identity, meeting));
};

async function edited(
  context: UseCaseContext,
  file: PackFile,
  identity: FileIdentity,
  meeting: Meeting,
): Promise<CheckedFileView> {
  const issue = issueOf(context, identity, meeting);
  const composed = await composedFor(context, identity, meeting, issue);
  const texts: TextsByTag = composed.ok ? textsByTag(composed.value) : new Map();
  const compared = comparePackFile(file, texts);
  return {
    is: 'edited',
    variant: identity.variant,
    paper: paperWording('en-GB').variants[identity.variant],
    meeting: { id: meeting.id, label: meeting.title, deleted: false },
    issue: issue === undefined ? null : issueView(context, issue),
    words: numbersOf(identity),
    copy: identity.copy,
    day: identity.day,
    unchanged: compared.unchanged,
    loose: compared.loose,
    texts: comparedTextViews(context.view, compared.texts, texts),
  };
}

/** The issue that a file says it is, found by its numbers and the check printed on it. */
function issueOf(
  { view }: UseCaseContext,
  { issue, brief, addendum, check, variant }: FileIdentity,
  meeting: Meeting,
): PackIssue | undefined {
  if (issue === undefined) return undefined;
  return issuesOf(view, meeting.id).find(
    (one) =>
      one.variant === variant &&
      one.check === check &&
      one.brief === brief &&
      one.issue === issue &&
      one.addendum === addendum,
  );
}

/** `Brief 1, issue 2`; empty for a draft. */
function numbersOf({ brief, issue, addendum }: FileIdentity): string {
  return brief === undefined || issue === undefined ? '' : issueWords({ brief, issue, addendum });
}

/** The pack as it was written: an issue from its state, a draft as the dossier stands now. */
async function composedFor(
  context: UseCaseContext,
  identity: FileIdentity,
  meeting: Meeting,
  issue: PackIssue | undefined,
): Promise<Result<PackDocument>> {
  if (issue !== undefined) return issueDocument(context, issue, identity.copy);
  const principal = context.view
    .all('person')
    .find(({ id }) => identity.principal !== undefined && recordDigest(id) === identity.principal);
  const { variant, language } = identity;
  const request = { meeting: meeting.id, variant, language, today: context.today };
  const edition = soundEdition(context.view, {
    ...request,
    ...(principal !== undefined && { principal: principal.id }),
  });
  return edition.ok ? succeed(edition.value.document) : edition;
}

async function issueDocument(
  context: UseCaseContext,
  issue: PackIssue,
  copy: number,
): Promise<Result<PackDocument>> {
  const view = await context.dossier.viewAt(issue.state);
  if (!view.ok) return view;
  const changes = await changesShown(context, view.value, issue);
  if (!changes.ok) return changes;
  const content = { ...issue, day: issue.day ?? '' };
  const edition = soundEdition(view.value, { ...requestFor(content, copy), changes: changes.value });
  return edition.ok ? succeed(edition.value.document) : edition;
}
