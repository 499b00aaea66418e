import type { Reference } from '#electron/usecases/sample/reference';
import type { ReferenceClosure, ReferenceRound } from '#electron/usecases/sample/reference-negotiation';
import { citations, inOrder, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { draftedText, readable } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';

/** A step for each round, with the chapters it discussed and where each stood after it; then the published counts. */
export function roundSteps(reference: Reference): readonly SampleStep[] {
  const rounds = reference.negotiationRounds.map((round) => ({
    command: 'sample.round',
    changes: [...roundChanges(round), ...discussedChanges(round), ...statusChanges(round, reference)],
  }));
  return [...rounds, { command: 'sample.closureCounts', changes: closureChanges(reference) }];
}

function roundChanges(round: ReferenceRound): readonly Change[] {
  const fields = {
    negotiation: round.negotiationId,
    number: round.number,
    startDate: round.startDate,
    endDate: round.endDate,
    place: round.place ?? '',
    format: round.format === 'not stated' ? '' : readable(round.format),
    sessions: round.sessions,
    policyAreas: round.policyAreas,
    note: draftedText(round.note),
  };
  return [...newRecord('round', round.id, fields), ...citations(round.id, '', round.sourceIds)];
}

function discussedChanges(round: ReferenceRound): readonly Change[] {
  const { chapterIds, illustrative } = round.chaptersDiscussed;
  return inOrder(chapterIds, (chapter, position, number) =>
    newRecord(
      'chapterDiscussed',
      `${round.id}-discussed-${number}`,
      { round: round.id, chapter, position },
      illustrative ? ['*'] : [],
    ),
  );
}

function statusChanges(round: ReferenceRound, reference: Reference): readonly Change[] {
  return reference.negotiationChapterStatuses
    .filter(({ roundId }) => roundId === round.id)
    .flatMap(({ id, chapterId, status }) =>
      newRecord('chapterRound', id, { chapter: chapterId, round: round.id, status }, ['*']),
    );
}

function closureChanges(reference: Reference): readonly Change[] {
  return reference.negotiationClosureCounts.flatMap((closure) => [
    ...newRecord('closureCount', closure.id, {
      ...publishedIn(closure, reference),
      date: closure.date,
      closed: closure.closed,
      total: closure.total,
      wording: closure.wording,
    }),
    ...citations(closure.id, '', closure.sourceIds),
  ]);
}

/** The round after or during which a count was published, and its negotiation. */
function publishedIn(closure: ReferenceClosure, reference: Reference) {
  const id = closure.afterRoundId ?? closure.duringRoundId;
  const round = reference.negotiationRounds.find((candidate) => candidate.id === id);
  if (round === undefined) throw new Error(`Count ${closure.id} names no round`);
  const when = closure.afterRoundId === null ? ('during' as const) : ('after' as const);
  return { negotiation: round.negotiationId, round: round.id, when };
}
