import type { DossierView } from '#shared/domain/dossier/view';
import type {
  Chapter,
  ChapterStatus,
  Issue,
  Negotiation,
  Round,
} from '#shared/domain/negotiation/negotiation';
import { comparePositions } from '#shared/domain/record/position';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { MarkedPart } from '#electron/documents/compose/draft';
import { onceFor } from '#electron/documents/compose/once';

/** A chapter with where it stood after the latest round on record. */
export interface ChapterLine {
  readonly chapter: Chapter;
  readonly status: ChapterStatus | null;
  readonly round: Round | null;
  /** Whether the status is a drafted example. */
  readonly statusRecord: { readonly illustrative: readonly string[] } | undefined;
  readonly issues: readonly Issue[];
}

/** A negotiation with everything that the annex prints of it. */
export interface NegotiationParts {
  readonly negotiation: Negotiation;
  readonly chapters: readonly ChapterLine[];
  readonly issues: readonly Issue[];
  /** Earliest first. */
  readonly rounds: readonly Round[];
}

/** The negotiations on the topics of the meeting, or on a topic of one of their chapters, in the order of the dossier. */
export const negotiationsOf = onceFor((context: ComposeContext): readonly NegotiationParts[] => {
  const { view, relationship } = context;
  const topics = new Set(context.topics.map(({ topic }) => topic.id));
  return view
    .all('negotiation')
    .filter((negotiation) => negotiation.relationship === relationship?.id)
    .map((negotiation) => negotiationParts(view, negotiation))
    .filter(
      ({ negotiation, chapters }) =>
        topics.has(negotiation.topic ?? '') ||
        chapters.some(({ chapter }) => topics.has(chapter.topic ?? '')),
    );
});

/** Id of the section that says where a negotiation stands. */
export function negotiationSectionId(negotiation: string): string {
  return `negotiation-${negotiation}`;
}

/** The negotiation as a part with a marking: its chapters, issues and rounds bear that of the whole. */
export function negotiationPart({ negotiation }: NegotiationParts): MarkedPart {
  return { name: `Negotiation '${negotiation.title}'`, marking: negotiation.marking };
}

function negotiationParts(view: DossierView, negotiation: Negotiation): NegotiationParts {
  const rounds = [...view.by('round', 'negotiation', negotiation.id)].sort(
    (left, right) => left.number - right.number,
  );
  const issues = [...view.by('issue', 'negotiation', negotiation.id)].sort(comparePositions);
  const chapters = [...view.by('chapter', 'negotiation', negotiation.id)].sort(comparePositions);
  return {
    negotiation,
    rounds,
    issues,
    chapters: chapters.map((chapter) => chapterLine(view, chapter, rounds, issues)),
  };
}

function chapterLine(
  view: DossierView,
  chapter: Chapter,
  rounds: readonly Round[],
  issues: readonly Issue[],
): ChapterLine {
  const byRound = new Map(
    view.by('chapterRound', 'chapter', chapter.id).map((standing) => [standing.round, standing]),
  );
  const round = rounds.findLast(({ id }) => byRound.has(id)) ?? null;
  const latest = byRound.get(round?.id ?? '');
  const links = new Set(view.by('issueChapter', 'chapter', chapter.id).map(({ issue }) => issue));
  return {
    chapter,
    status: latest?.status ?? null,
    round,
    statusRecord: latest,
    issues: issues.filter(({ id }) => links.has(id)),
  };
}
