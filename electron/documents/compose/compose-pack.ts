import type { DossierView } from '#shared/domain/dossier/view';
import {
  isPackVariant,
  packVariantInfo,
  packVariants,
  type PackDocument,
  type PackVariant,
} from '#shared/domain/pack/pack-document';
import { participantsOf } from '#shared/domain/meeting/participants';
import type { IssueStamp } from '#shared/domain/pack/issue-stamp';
import { fail, succeed, type Result } from '#shared/domain/result';
import { composeContext, type ComposeContext } from '#electron/documents/compose/context';
import { markSections, type SectionDraft } from '#electron/documents/compose/draft';
import { fullPack } from '#electron/documents/compose/full-pack';
import { annotatedAgenda } from '#electron/documents/compose/sections/annotated-agenda';
import { clearance } from '#electron/documents/compose/sections/clearance';
import { exampleNote } from '#electron/documents/compose/sections/cover';
import { pointsCard } from '#electron/documents/compose/sections/points-card';
import { sharedAgenda } from '#electron/documents/compose/shared-agenda';

/** Which paper of which meeting: `principal` for a points card (our head of delegation unless named). */
export interface PackRequest {
  readonly meeting: string;
  readonly variant: string;
  readonly principal?: string | undefined;
  /** The day that counts as today, `YYYY-MM-DD`: a training dossier's own, or the calendar's. */
  readonly today: string;
  /** Which issue it is; a draft without it. */
  readonly issue?: IssueStamp | undefined;
}

/** Stands on every page of an internal paper of a training dossier. */
const trainingNotice = 'Training dossier - illustrative';

/** Type size in points of every paper but the points card. */
const bodySize = 10.5;

/**
 * A meeting's papers in one variant, as a pack document (design, section 4). Pure: the same dossier, request and day
 * give the same document. Fails with `variant-unknown`, `meeting-unknown`, `meeting-without-date`, `agenda-empty`,
 * `principal-unknown`, `nothing-shared`, `shared-title-missing` or `marking-missing`.
 */
export function composePack(view: DossierView, request: PackRequest): Result<PackDocument> {
  const { variant } = request;
  if (!isPackVariant(variant)) return fail('variant-unknown', { variant, known: packVariants.join(', ') });
  if (variant === 'shared-agenda') return sharedAgenda(view, request.meeting);
  const context = composeContext(view, request);
  if (!context.ok) return context;
  return internalPack(context.value, variant, request.principal);
}

function internalPack(
  context: ComposeContext,
  variant: Exclude<PackVariant, 'shared-agenda'>,
  principal: string | undefined,
): Result<PackDocument> {
  if (variant !== 'full' && context.items.length === 0)
    return fail('agenda-empty', { title: context.meeting.title });
  switch (variant) {
    case 'full':
      return finished(context, variant, fullPack(context, bodySize), bodySize);
    case 'agenda':
      return finished(context, variant, [agendaPaper(context)], bodySize);
    case 'points':
      return pointsPack(context, principal);
  }
}

function agendaPaper(context: ComposeContext): SectionDraft {
  const paper = annotatedAgenda(context);
  return { ...paper, blocks: [...paper.blocks, ...exampleNote(context)], foot: clearance(context) };
}

function pointsPack(context: ComposeContext, named: string | undefined): Result<PackDocument> {
  const principal = named === undefined ? context.homePrincipal : context.view.get('person', named);
  const present = participantsOf(context.view, context.meeting.id).map(({ person }) => person);
  if (principal?.side !== 'home' || !present.some(({ id }) => id === principal.id)) {
    return fail('principal-unknown', { principal: named ?? 'Our head of delegation' });
  }
  const card = pointsCard(context, principal);
  return finished(context, 'points', [card.draft], card.typeSize);
}

function finished(
  context: ComposeContext,
  variant: PackVariant,
  drafts: readonly SectionDraft[],
  typeSize: number,
): Result<PackDocument> {
  const marked = markSections(context.view, drafts);
  if (!marked.ok) return marked;
  const { label, audience } = packVariantInfo[variant];
  const { meeting, settings } = context;
  return succeed({
    variant,
    audience,
    language: settings?.language ?? 'en-GB',
    title: `${label}: ${meeting.title}`,
    subject: label,
    author: settings?.department ?? '',
    date: context.today,
    notice: settings?.training === true ? trainingNotice : null,
    fileName: `${context.date} ${label} - ${meeting.title}`,
    typeSize,
    ...marked.value,
  });
}
