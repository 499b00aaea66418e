import type { ShownChanges } from '#electron/documents/compose/changes/with-changes';
import { chosenMargins } from '#electron/documents/template/chosen-template';
import { changesOf } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { changesSince } from '#electron/usecases/packs/changes-since';
import { issueFiles, type IssueContent, type IssueFiles } from '#electron/usecases/packs/issue-files';
import { writtenView } from '#electron/usecases/packs/open-written';
import { writeFiles, type WrittenFile } from '#electron/usecases/packs/write-files';
import type { CheckedInput } from '#shared/contract/calls';
import type { IssuedPackView } from '#shared/contract/views/packs';
import type { DossierPoint } from '#shared/domain/dossier/point';
import { homePrincipal } from '#shared/domain/meeting/participants';
import { issueReference, issuesOf, issueWords, nextIssueNumber } from '#shared/domain/pack/issue-numbers';
import { packAudiences } from '#shared/domain/pack/pack-document';
import { fail, succeed, type Result } from '#shared/domain/result';

type Input = CheckedInput<'packs.issue'>;

/**
 * Issues a pack: gives it the next number of its paper, makes its files from the dossier as it stands, and records
 * both. The files are named once the record is safe on the disk: a number that is lost can be written again, a file
 * with a number that nobody recorded could be followed by another one with the same. Fails as `composePack` and
 * `writeFiles` do, or with `dossier-read-only`.
 */
export const issuePack: UseCase<Input, IssuedPackView> = (context, input) =>
  issueFrom(context, input, context.dossier.point());

/** The same from the dossier as it stood at `state`; `mayPlace` is asked once more before anything is recorded. */
export async function issueFrom(
  context: UseCaseContext,
  input: Input,
  state: DossierPoint,
  mayPlace: () => Result<unknown> = () => succeed(undefined),
): Promise<Result<IssuedPackView>> {
  const { principal, variant } = input;
  if (principal !== undefined && variant !== 'points') return fail('principal-unused', { variant });
  const shown = await changesShown(context, input);
  if (!shown.ok) return shown;
  const view = await context.dossier.viewAt(state);
  if (!view.ok) return view;
  const content = contentOf(context, input);
  const made = issueFiles(context, view.value, content, { changes: shown.value });
  if (!made.ok) return made;
  const id = context.newId();
  const written = await writeFiles(context, made.value.files, {
    folder: input.folder ?? context.packs.folder,
    replace: input.replace,
    seen: input.seen,
    beforePlacing: async (files) => {
      const allowed = mayPlace();
      return allowed.ok ? record(context, id, { input, content, state, files, made: made.value }) : allowed;
    },
  });
  if (!written.ok) return written;
  return succeed({
    id,
    words: issueWords(content),
    reference: issueReference(content),
    files: written.value.map((file) => writtenView(context, file)),
    warnings: made.value.warnings,
    savedAt: context.now,
  });
}

/** Revisions of an issue stand under the name of who issues it, and of the moment of its record. */
async function changesShown(
  context: UseCaseContext,
  input: Input,
): Promise<Result<ShownChanges | undefined>> {
  if (input.changes === undefined) return succeed(undefined);
  const earlier = context.view.get('packIssue', input.changes.since);
  if (earlier !== undefined && earlier.principal !== principalOf(context, input))
    return fail('issue-unknown', { issue: issueWords(earlier) });
  const paper = { ...input, margins: chosenMargins(context.view) };
  return changesSince(context, paper, input.changes, { by: context.by, at: wholeSecond(context.now) });
}

/** Word writes moments to the second. */
export function wholeSecond(instant: string): string {
  return instant.replace(/\.\d+Z$/u, 'Z');
}

/** What the issue will be: its number comes from the issues that were recorded so far. */
function contentOf(context: UseCaseContext, input: Input): IssueContent {
  const { meeting, variant, copies } = input;
  const principal = principalOf(context, input);
  const number = nextIssueNumber(
    issuesOf(context.view, meeting),
    { variant, principal },
    addendumTo(context, input),
  );
  const shareable = packAudiences[variant] === 'shareable';
  return {
    meeting,
    variant,
    principal,
    ...number,
    issuedBy: context.by,
    day: context.today,
    language: input.language ?? '',
    paper: input.paper ?? '',
    copies: shareable ? 0 : copies,
  };
}

/** The issue that an addendum adds to: the one since which it shows the changes. */
function addendumTo({ view }: UseCaseContext, { changes }: Input): number | null {
  if (changes?.addendum !== true) return null;
  return view.get('packIssue', changes.since)?.issue ?? null;
}

/** Whose paper it is: our head of delegation's points card unless another one is named. */
function principalOf(
  { view }: Pick<UseCaseContext, 'view'>,
  { meeting, variant, principal }: Pick<Input, 'meeting' | 'variant' | 'principal'>,
): string | null {
  if (variant !== 'points') return null;
  return principal ?? homePrincipal(view, meeting)?.id ?? null;
}

interface ToRecord {
  readonly input: Input;
  readonly content: IssueContent;
  readonly state: DossierPoint;
  readonly files: readonly WrittenFile[];
  readonly made: IssueFiles;
}

function record(
  context: UseCaseContext,
  id: string,
  { input, content, state, files, made }: ToRecord,
): Promise<Result<unknown>> {
  const issued = files.map(({ fileName, sha256 }, index) => ({
    copy: made.files[index]?.copy ?? 0,
    fileName,
    sha256,
  }));
  return context.dossier.commit(
    'packs.issue',
    changesOf('packIssue', id, {
      ...content,
      issuedAt: context.now,
      state,
      files: issued,
      since: input.changes?.since ?? null,
      changes: input.changes?.show ?? 'none',
      madeBy: context.version,
      check: made.check,
    }),
  );
}
