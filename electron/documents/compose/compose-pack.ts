import type { DossierView } from '#shared/domain/dossier/view';
import {
  isPackVariant,
  packAudiences,
  packVariants,
  type InternalVariant,
  type PackDocument,
  type PackIdentity,
} from '#shared/domain/pack/pack-document';
import { participantsOf } from '#shared/domain/meeting/participants';
import type { IssueStamp } from '#shared/domain/pack/issue-stamp';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { Person } from '#shared/domain/person/person';
import { fail, succeed, type Result } from '#shared/domain/result';
import { composeContext, type ComposeContext, type Setting } from '#electron/documents/compose/context';
import { markSections, type SectionDraft } from '#electron/documents/compose/draft';
import { fitted } from '#electron/documents/compose/fit';
import { bound, fullPack } from '#electron/documents/compose/full-pack';
import { negotiationAnnex } from '#electron/documents/compose/negotiation/annex';
import { annotatedAgenda } from '#electron/documents/compose/sections/annotated-agenda';
import { meetingResults } from '#electron/documents/compose/meeting-results';
import { saidPoints, toMake } from '#electron/documents/compose/points';
import { clearance } from '#electron/documents/compose/sections/clearance';
import { exampleLine } from '#electron/documents/compose/sections/cover';
import { pointsCard } from '#electron/documents/compose/sections/points-card';
import { readout } from '#electron/documents/compose/sections/readout';
import { recordSheet } from '#electron/documents/compose/sections/record-sheet';
import { steeringBrief } from '#electron/documents/compose/sections/steering-brief';
import { paperTypeSize } from '#electron/documents/word/house-style';
import { sharedAgenda } from '#electron/documents/compose/shared-agenda';
import { sharedReadout } from '#electron/documents/compose/shared-readout';

/**
 * Which paper of which meeting. `principal` is for a points card (our head of delegation unless named) and refused with
 * any other variant; language and paper are the dossier's unless named.
 */
export interface PackRequest extends Setting {
  readonly meeting: string;
  readonly variant: string;
  readonly principal?: string | undefined;
  /** The day that counts as today, `YYYY-MM-DD`: a training dossier's own, or the calendar's. */
  readonly today: string;
  /** Which issue it is; a draft without it. */
  readonly issue?: IssueStamp | undefined;
}

/** Variants that have nothing to say without an agenda. */
const needAgenda: readonly InternalVariant[] = ['agenda', 'points', 'record'];

/**
 * A meeting's papers in one variant, as a pack document (design, section 4). Pure: the same dossier, request and day
 * give the same document. Fails with `variant-unknown`, `meeting-unknown`, `meeting-without-date`, `agenda-empty`,
 * `principal-unknown`, `principal-unused`, `nothing-shared`, `shared-title-missing`, `shared-wording-missing`,
 * `nothing-negotiated` or `marking-missing`.
 */
export function composePack(view: DossierView, request: PackRequest): Result<PackDocument> {
  const { variant, principal } = request;
  if (!isPackVariant(variant)) return fail('variant-unknown', { variant, known: packVariants.join(', ') });
  if (principal !== undefined && variant !== 'points') return fail('principal-unused', { variant });
  if (variant === 'shared-agenda') return sharedAgenda(view, request);
  if (variant === 'shared-readout') return sharedReadout(view, request);
  const context = composeContext(view, request);
  if (!context.ok) return context;
  return internalPack(context.value, variant, principal);
}

function internalPack(
  context: ComposeContext,
  variant: InternalVariant,
  principal: string | undefined,
): Result<PackDocument> {
  if (needAgenda.includes(variant) && context.items.length === 0)
    return fail('agenda-empty', { title: context.meeting.title });
  switch (variant) {
    case 'full':
      return finished(context, variant, fullPack(context, paperTypeSize));
    case 'steering':
      return finished(context, variant, [steeringBrief(context, { typeSize: paperTypeSize, linked: false })]);
    case 'agenda':
      return finished(context, variant, [
        singlePaper(context, annotatedAgenda(context, false), saidPoints(context)),
      ]);
    case 'record':
      return finished(context, variant, [
        singlePaper(context, recordSheet(context), pointsToRecord(context)),
      ]);
    case 'readout':
      return finished(context, variant, [singlePaper(context, readout(context), pointsMade(context))]);
    case 'negotiation':
      return annexPack(context);
    case 'points':
      return pointsPack(context, principal);
  }
}

/** A paper that stands alone explains its tags and carries the clearance of the points that it prints. */
function singlePaper(
  context: ComposeContext,
  paper: SectionDraft,
  printed: readonly TalkingPoint[],
): SectionDraft {
  return {
    ...paper,
    blocks: [...paper.blocks, ...exampleLine(context)],
    foot: clearance(context, printed, 'short'),
  };
}

function pointsMade(context: ComposeContext): readonly TalkingPoint[] {
  return meetingResults(context).made.map(({ point }) => point);
}

function pointsToRecord(context: ComposeContext): readonly TalkingPoint[] {
  const chosen = context.items.flatMap((of) => toMake(of.points)).map(({ point }) => point);
  return [...chosen, ...pointsMade(context)];
}

function annexPack(context: ComposeContext): Result<PackDocument> {
  const papers = negotiationAnnex(context);
  if (papers.length === 0) return fail('nothing-negotiated', { title: context.meeting.title });
  return finished(context, 'negotiation', bound(context, 'negotiation', papers));
}

function pointsPack(context: ComposeContext, named: string | undefined): Result<PackDocument> {
  const principal = named === undefined ? context.homePrincipal : context.view.get('person', named);
  const present = participantsOf(context.view, context.meeting.id).map(({ person }) => person);
  if (principal?.side !== 'home' || !present.some(({ id }) => id === principal.id)) {
    return fail('principal-unknown', { principal: named ?? 'Our head of delegation' });
  }
  const card = pointsCard(context, principal);
  return finished(context, 'points', [card.draft], { typeSize: card.typeSize, principal });
}

/** What every page of a paper says of itself: that it is restricted, that the dossier is for training. */
function noticeOf({ settings, wording }: ComposeContext, variant: InternalVariant): string | null {
  const notices = [
    ...(packAudiences[variant] === 'restricted' ? [wording.negotiation.restricted] : []),
    ...(settings?.training === true ? [wording.trainingNotice] : []),
  ];
  return notices.length === 0 ? null : notices.join(' \u00b7 ');
}

/** The numbers by which an issue is known again. */
function issueOf({ issue }: ComposeContext): PackIdentity['issue'] {
  if (issue === undefined) return null;
  const { brief, issue: number, addendum, copy } = issue;
  return { brief, issue: number, addendum, copy };
}

function finished(
  context: ComposeContext,
  variant: InternalVariant,
  drafts: readonly SectionDraft[],
  own: { readonly typeSize: number; readonly principal?: Person } = { typeSize: paperTypeSize },
): Result<PackDocument> {
  const { meeting, settings, wording } = context;
  const set = drafts.map((draft) => fitted(draft, own.typeSize, context.page));
  const marked = markSections(context.view, set, wording);
  if (!marked.ok) return marked;
  const name = wording.variants[variant];
  const label = own.principal === undefined ? name : wording.variantFor(name, own.principal.name);
  return succeed({
    variant,
    audience: packAudiences[variant],
    language: context.language,
    ...context.page,
    title: `${label}: ${meeting.title}`,
    subject: label,
    author: settings?.department ?? '',
    date: context.today,
    notice: noticeOf(context, variant),
    fileName: `${context.date} ${label} - ${meeting.title}`,
    typeSize: own.typeSize,
    identity: {
      meeting: meeting.id,
      principal: own.principal?.id ?? null,
      issue: issueOf(context),
    },
    ...marked.value,
  });
}
