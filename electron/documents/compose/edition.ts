import { createHash } from 'node:crypto';
import type { DossierView } from '#shared/domain/dossier/view';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { succeed, type Result } from '#shared/domain/result';
import { worded } from '#shared/domain/pack/worded';
import { paperWording } from '#shared/messages/papers/paper-wording';
import { facts } from '#electron/documents/compose/blocks';
import { withChanges, type ShownChanges } from '#electron/documents/compose/changes/with-changes';
import { composePack, type PackRequest } from '#electron/documents/compose/compose-pack';
import { writtenDate } from '#electron/documents/compose/format';

/** A composed pack and the check printed on its last page; empty for a shareable paper, which prints none. */
export interface Edition {
  readonly document: PackDocument;
  readonly check: string;
}

/** Which papers, as which issue, and what they show of their changes. */
export interface EditionRequest extends PackRequest {
  readonly changes?: ShownChanges | undefined;
}

/**
 * A meeting's papers as a draft or as an issue. An internal paper says at the foot of every page which of the two it
 * is, and on its last page prints a check by which people can see that they hold the same pack; all copies of an issue
 * have the same one. A shareable paper is the same document, issued or not: how many issues we made is ours to know.
 * Fails as {@link composePack} and {@link withChanges} do.
 */
export function composeEdition(view: DossierView, request: EditionRequest): Result<Edition> {
  const { issue } = request;
  const uncounted = composed(
    view,
    issue === undefined ? request : { ...request, issue: { ...issue, copy: 0 } },
  );
  if (!uncounted.ok) return uncounted;
  if (uncounted.value.audience === 'shareable') return succeed({ document: uncounted.value, check: '' });
  const check = packCheck(uncounted.value);
  const numbered = issue !== undefined && issue.copy > 0 ? composed(view, request) : uncounted;
  if (!numbered.ok) return numbered;
  const wording = paperWording(numbered.value.language);
  const edition =
    issue === undefined
      ? wording.cover.draftOf(writtenDate(request.today, wording))
      : wording.issue.stamp(issue);
  const document = withCheck(numbered.value, wording.issue.check, check);
  const identity = document.identity === undefined ? {} : { identity: { ...document.identity, check } };
  return succeed({ document: { ...document, edition, ...identity }, check });
}

function composed(view: DossierView, { changes, ...request }: EditionRequest): Result<PackDocument> {
  const pack = composePack(view, request);
  return pack.ok && changes !== undefined ? withChanges(view, pack.value, changes) : pack;
}

/** The first 64 bits of the SHA-256 of a pack document, for reading aloud: `3F9A-21C0-88B1-07DE`. */
function packCheck(document: PackDocument): string {
  const digest = createHash('sha256').update(worded(document)).digest('hex').toUpperCase();
  return (digest.slice(0, 16).match(/.{4}/gu) ?? []).join('-');
}

function withCheck(document: PackDocument, label: string, check: string): PackDocument {
  const last = document.sections.length - 1;
  const sections = document.sections.map((section, index): PackSection =>
    index === last ? { ...section, foot: [...section.foot, facts([[label, check]])] } : section,
  );
  return { ...document, sections };
}
