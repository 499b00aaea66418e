import type { PaperWording } from '#shared/messages/papers/paper-wording';
import type { Commitment } from '#shared/domain/commitment/commitment';
import { commitmentStanding } from '#shared/domain/charts/charts';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { chartWording } from '#shared/messages/papers/chart-wording';
import { commitmentsOf, dueState, type DueState } from '#shared/domain/commitment/commitments';
import type { PackBlock, PackCell, PackInline } from '#shared/domain/pack/pack-blocks';
import { sourcesOf } from '#shared/domain/rich-text/read';
import {
  cell,
  column,
  facts,
  figure,
  heading,
  joined,
  paragraph,
  words,
} from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import { commitmentParts } from '#electron/documents/compose/meeting-results';
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
      rows: members.map((commitment) => ({ cells: cells(commitment, sources, context.wording) })),
    },
  ];
}

function cells(commitment: Commitment, sources: SourceRegister, wording: PaperWording): readonly PackCell[] {
  const date = commitment.dueDate === null ? '' : writtenDate(commitment.dueDate, wording);
  const due = commitment.dueText === '' ? date : commitment.dueText;
  return [
    cell([
      words(commitment.title),
      ...commitmentSources(commitment, sources),
      ...exampleTag(commitment, 'title', 'text'),
    ]),
    cell(owner(commitment, 'homeOwner')),
    cell(owner(commitment, 'partnerOwner')),
    cell([
      ...joined([due, recurrenceWords(commitment.recurrence, wording)], '; '),
      ...exampleTag(commitment, 'dueDate', 'dueText', 'recurrence'),
    ]),
    cell([words(wording.commitments.states[commitment.state]), ...exampleTag(commitment, 'state')]),
  ];
}

/** What the promise rests on: the sources that its text names, else those tied to the record. */
function commitmentSources(commitment: Commitment, sources: SourceRegister): readonly PackInline[] {
  const named = sources.cite(sourcesOf(commitment.text));
  return named.length > 0 ? named : sources.citeRecord(commitment.id, 'text', 'title');
}

/** Usual periods in words; anything else as it was written. */
function recurrenceWords(recurrence: string, { commitments: labels }: PaperWording): string {
  const known: Readonly<Record<string, string>> = {
    P1M: labels.everyMonth,
    P3M: labels.everyQuarter,
    P6M: labels.everyHalfYear,
    P1Y: labels.everyYear,
  };
  return known[recurrence] ?? recurrence;
}

function owner(commitment: Commitment, field: 'homeOwner' | 'partnerOwner'): Parameters<typeof cell>[0] {
  return commitment[field] === '' ? '' : [words(commitment[field]), ...exampleTag(commitment, field)];
}
