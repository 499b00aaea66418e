import type { UseCase } from '#electron/usecases/context';
import { citedSources, linkById, sourceViews } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { NegotiationView } from '#shared/contract/views/registers';
import type { DossierView } from '#shared/domain/dossier/view';
import type { Chapter, Issue, Negotiation, Round } from '#shared/domain/negotiation/negotiation';
import { reportedCounts } from '#shared/domain/negotiation/reported-counts';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { fieldsOf } from '#shared/domain/record/kinds';
import { comparePositions } from '#shared/domain/record/position';
import { isBlank } from '#shared/domain/rich-text/read';
import { succeed } from '#shared/domain/result';

/** The negotiations of a relationship, chapter by chapter and round by round. */
export const listNegotiations: UseCase<CheckedInput<'negotiations.list'>, readonly NegotiationView[]> = (
  { view },
  input,
) =>
  succeed(
    view
      .by('negotiation', 'relationship', input.relationship)
      .map((negotiation) => toView(view, negotiation)),
  );

function toView(view: DossierView, negotiation: Negotiation): NegotiationView {
  const { id, title, state, stateText, launched, note } = negotiation;
  const rounds = [...view.by('round', 'negotiation', id)].sort((left, right) => left.number - right.number);
  const chapters = [...view.by('chapter', 'negotiation', id)].sort(comparePositions);
  const issues = [...view.by('issue', 'negotiation', id)].sort(comparePositions);
  const counts = reportedCounts(view, id);
  const texts = [stateText, note, ...rounds.map((round) => round.note), ...issues.map((issue) => issue.text)];
  return {
    ...{ id, title, state, stateText, launched, note },
    negotiators: [...view.by('negotiator', 'negotiation', id)]
      .sort(comparePositions)
      .flatMap((negotiator) => {
        const person = linkById(view, 'person', negotiator.person);
        const { id: negotiatorId, side, from, note: remark } = negotiator;
        return person === null ? [] : [{ id: negotiatorId, person, side, from, note: remark }];
      }),
    rounds: rounds.map(({ id: round, number, startDate, endDate, place, note: roundNote }) => ({
      ...{ id: round, number, startDate, endDate, place },
      note: roundNote,
    })),
    chapters: chapters.map((chapter) => chapterView(view, chapter, rounds)),
    closureCounts: counts.map(({ id: count, date, closed, total, wording }) => ({
      ...{ id: count, date, closed, total, wording },
      sources: citedSources(view, count),
    })),
    issues: issues.map((issue) => issueView(view, issue)),
    sources: sourceViews(view, texts, [
      ...citedSources(view, id),
      ...counts.flatMap((count) => citedSources(view, count.id)),
    ]),
  };
}

function chapterView(
  view: DossierView,
  chapter: Chapter,
  rounds: readonly Round[],
): NegotiationView['chapters'][number] {
  const byRound = new Map(
    view.by('chapterRound', 'chapter', chapter.id).map((entry) => [entry.round, entry]),
  );
  const { id, name, note } = chapter;
  return {
    ...{ id, name, note },
    illustrativeFields: chapter.illustrative,
    statuses: rounds.map((round) => {
      const entry = byRound.get(round.id);
      if (entry === undefined) return null;
      return { status: entry.status, illustrative: isIllustrative(entry, 'status') };
    }),
  };
}

const ladderFields = ['opening', 'target', 'landingZone', 'fallBack', 'redLine'] as const;

function issueView(view: DossierView, issue: Issue): NegotiationView['issues'][number] {
  const labels = fieldsOf('issue');
  const { id, title, text, homeText, partnerText } = issue;
  return {
    ...{ id, title, text, homeText, partnerText },
    chapters: [...view.by('issueChapter', 'issue', id)]
      .sort(comparePositions)
      .flatMap((link) => linkById(view, 'chapter', link.chapter) ?? []),
    ladder: ladderFields
      .filter((field) => !isBlank(issue[field]))
      .map((field) => ({ label: labels[field]?.label ?? field, text: issue[field] })),
    illustrativeFields: issue.illustrative,
  };
}
