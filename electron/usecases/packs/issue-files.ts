import type { ShownChanges } from '#electron/documents/compose/changes/with-changes';
import type { EditionRequest } from '#electron/documents/compose/edition';
import type { UseCaseContext } from '#electron/usecases/context';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { soundEdition } from '#electron/usecases/packs/sound-edition';
import { templateFor } from '#electron/usecases/packs/pack-template';
import type { FileToWrite } from '#electron/usecases/packs/write-files';
import type { DossierView } from '#shared/domain/dossier/view';
import { copyWords, type IssueStamp } from '#shared/domain/pack/issue-stamp';
import { issueWords } from '#shared/domain/pack/issue-numbers';
import { packLanguages, paperSizes, type PackDocument } from '#shared/domain/pack/pack-document';
import { packWarnings, type PackWarning } from '#shared/domain/pack/pack-warnings';
import type { PackIssue } from '#shared/domain/pack/pack-issue';
import { succeed, type Result } from '#shared/domain/result';

/** What the files of an issue are made from, beside the state of the dossier. */
export type IssueContent = Pick<
  PackIssue,
  | 'meeting'
  | 'variant'
  | 'principal'
  | 'brief'
  | 'issue'
  | 'addendum'
  | 'issuedBy'
  | 'copies'
  | 'language'
  | 'paper'
> & { readonly day: string };

/** The files of an issue, one for each numbered copy, the check that all of them print, and what they warn of. */
export interface IssueFiles {
  readonly files: readonly (FileToWrite & { readonly copy: number })[];
  readonly check: string;
  readonly warnings: readonly PackWarning[];
}

/** What the issue shows of its changes, and which of its numbered copies are made; all unless given. */
interface Shown {
  readonly changes: ShownChanges | undefined;
  readonly copies?: readonly number[];
}

/**
 * Composes an issue from the dossier as it stood, and passes it through the gate. Nothing but the arguments decides what is made, so the same issue gives the same bytes.
 */
export function issueFiles(
  { packs }: Pick<UseCaseContext, 'packs'>,
  view: DossierView,
  content: IssueContent,
  { changes, copies = copyNumbers(content.copies) }: Shown,
): Result<IssueFiles> {
  const made: (FileToWrite & { readonly copy: number })[] = [];
  const template = templateFor(view, undefined);
  if (!template.ok) return template;
  let check = '';
  let warnings: readonly PackWarning[] = [];
  for (const copy of copies) {
    const edition = soundEdition(view, { ...requestFor(content, copy), changes });
    if (!edition.ok) return edition;
    const { document } = edition.value;
    check = edition.value.check;
    warnings = packWarnings(document);
    made.push({
      copy,
      fileName: fileNameOf(document, content, copy),
      bytes: () => packs.render(document, template.value),
    });
  }
  return succeed({ files: made, check, warnings });
}

/** The numbers of an issue's copies; 0 alone where they are not numbered. */
export function copyNumbers(copies: number): readonly number[] {
  return copies === 0 ? [0] : Array.from({ length: copies }, (_, index) => index + 1);
}

/** How a copy of an issue is composed. */
export function requestFor(content: IssueContent, copy: number): Parameters<typeof soundEdition>[1] {
  const { meeting, variant, principal, brief, issue, addendum, day, issuedBy: by, copies } = content;
  const stamp: IssueStamp = { brief, issue, addendum, copy, copies, day, by };
  return {
    meeting: meeting ?? '',
    variant,
    principal: principal ?? undefined,
    ...settingOf(content),
    today: day,
    issue: stamp,
  };
}

/** The language and size of paper that were chosen for an issue, where this version knows them. */
export function settingOf({
  language,
  paper,
}: Pick<PackIssue, 'language' | 'paper'>): Pick<EditionRequest, 'language' | 'paper'> {
  return {
    language: packLanguages.find((name) => name === language),
    paper: paperSizes.find((name) => name === paper),
  };
}

/** Internal papers carry their number in the name; that of a shareable one says nothing of how many we made. */
function fileNameOf(document: PackDocument, content: IssueContent, copy: number): string {
  if (document.audience === 'shareable') return safeFileName(document.fileName, '.docx');
  const numbers = [issueWords(content), copyWords({ copy, copies: content.copies })];
  const suffix = numbers.filter((words) => words !== '').join(', ');
  return safeFileName(document.fileName, ` (${suffix}).docx`);
}
