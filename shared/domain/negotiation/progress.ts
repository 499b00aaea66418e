import type { DossierView } from '#shared/domain/dossier/view';
import type { ChapterStatus } from '#shared/domain/negotiation/negotiation';
import { isIllustrative } from '#shared/domain/record/define-kind';

/** Where each chapter stood after each round: a row for each chapter, in the order of the rounds. */
export interface StatusHistory {
  readonly statuses: readonly (readonly (ChapterStatus | null)[])[];
  /** True when one of them is a drafted example. */
  readonly illustrative: boolean;
}

/** The statuses of chapters after rounds, both by their ids. */
export function statusHistory(
  view: DossierView,
  chapters: readonly string[],
  rounds: readonly string[],
): StatusHistory {
  const rows = chapters.map((chapter) => {
    const byRound = new Map(view.by('chapterRound', 'chapter', chapter).map((entry) => [entry.round, entry]));
    return rounds.map((round) => byRound.get(round));
  });
  return {
    statuses: rows.map((row) => row.map((entry) => entry?.status ?? null)),
    illustrative: rows.flat().some((entry) => entry !== undefined && isIllustrative(entry, 'status')),
  };
}
