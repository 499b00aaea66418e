import { DocumentEdit16Regular } from '@fluentui/react-icons';
import type { ChapterInRound } from '#renderer/features/negotiations/status-dialog';
import { chapterStatusLabels } from '#renderer/ui/labels';
import type { PageAction } from '#renderer/ui/page-actions';
import type { NegotiationView } from '#shared/contract/views/registers';

type Chapter = NegotiationView['chapters'][number];

type Round = NegotiationView['rounds'][number];

/** What its status is set by. */
export function cellOf({ id, name, statuses }: Chapter, round: Round, index: number): ChapterInRound {
  return { chapter: { id, label: name }, round, status: statuses[index]?.status ?? null };
}

/** A cell as it is read out. */
export function cellLabel({ name, statuses }: Chapter, round: Round, index: number): string {
  const status = statuses[index]?.status;
  const words = status === undefined ? 'nothing on record' : chapterStatusLabels[status];
  return `${name}, round ${String(round.number)}: ${words}`;
}

/** Every status that can be set, for the palette: hundreds, made when it opens. */
export function offeredCells(
  { chapters, rounds }: NegotiationView,
  disabled: boolean,
  choose: (entry: ChapterInRound) => void,
): readonly PageAction[] {
  const icon = <DocumentEdit16Regular />;
  return chapters.flatMap((chapter) =>
    rounds.map((round, index) => ({
      ...{ id: `chapter.${chapter.id}.${round.id}`, icon, disabled },
      label: `Set status of ${cellLabel(chapter, round, index)}`,
      run: () => {
        choose(cellOf(chapter, round, index));
      },
    })),
  );
}
