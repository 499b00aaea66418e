import type { Commitment } from '#shared/domain/commitment/commitment';
import { commitmentStanding } from '#shared/domain/charts/charts';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { chartWording } from '#shared/messages/papers/chart-wording';
import { commitmentsOf, dueState, type DueState } from '#shared/domain/commitment/commitments';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { cell, column, facts, figure, heading, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import { commitmentCells, commitmentParts } from '#electron/documents/compose/meeting-results';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

const standings = ['overdue', 'due', 'open'] as const satisfies readonly DueState[];

/** What both sides promised and have not yet done: overdue first, then due, then open. */
export function commitments(context: ComposeContext): SectionDraft {
  const { view, relationship, meeting, today, wording } = context;
  const labels = wording.commitments;
  const sources = sourceRegister(context);
  const all = commitmentsOf(view, relationship?.id ?? '');
  const standing = (of: DueState): readonly Commitment[] =>
    all.filter((commitment) => dueState(commitment, today) === of);
  const groups = standings.map((state) => [labels.standings[state], standing(state)] as const);
  const printed = groups.flatMap(([, members]) => members);
  const marked = commitmentParts(printed);
  return {
    id: 'commitments',
    kind: 'paper',
    title: labels.title,
    parts: marked.length > 0 ? marked : [{ name: meeting.title, marking: meeting.marking }],
    blocks: [
      heading(1, labels.title),
      facts([[wording.facts.asOf, writtenDate(today, wording)]]),
      ...figure(
        commitmentStanding(
          printed.map((commitment) => ({
            due: dueState(commitment, today),
            illustrative: isIllustrative(commitment, 'state'),
          })),
          chartWording(wording),
        ),
      ),
      ...(printed.length === 0 ? [paragraph(labels.none)] : []),
      ...groups.flatMap(([title, members]) => group(context, title, members, sources)),
      ...sources.list(),
    ],
  };
}

function group(
  context: ComposeContext,
  title: string,
  members: readonly Commitment[],
  sources: SourceRegister,
): readonly PackBlock[] {
  if (members.length === 0) return [];
  const labels = context.wording.commitments;
  return [
    heading(2, title),
    {
      type: 'table',
      caption: labels.caption(title),
      columns: [
        column(labels.commitment, 6),
        column(homeName(context), 4),
        column(partnerName(context), 4),
        column(labels.due, 3),
        column(labels.state, 4),
      ],
      rows: members.map((commitment) => ({
        cells: [
          ...commitmentCells(context, commitment, sources),
          cell([words(labels.states[commitment.state]), ...exampleTag(commitment, 'state')]),
        ],
      })),
    },
  ];
}
