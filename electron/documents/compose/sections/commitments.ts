import type { Commitment, CommitmentState } from '#shared/domain/commitment/commitment';
import { commitmentsOf, dueState, type DueState } from '#shared/domain/commitment/commitments';
import type { PackBlock, PackCell, PackInline } from '#shared/domain/pack/pack-blocks';
import { sourcesOf } from '#shared/domain/rich-text/read';
import { cell, column, facts, heading, joined, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

const standings = [
  ['overdue', 'Overdue'],
  ['due', 'Due'],
  ['open', 'Open'],
] as const satisfies readonly (readonly [DueState, string])[];

const stateWords: Readonly<Record<CommitmentState, string>> = {
  open: 'Open',
  announced: 'Announced',
  aim: 'Aim',
  'in-progress': 'In progress',
  'carried-forward': 'Carried forward',
  done: 'Done',
  dropped: 'Dropped',
};

/** What both sides promised and have not yet done: overdue first, then due, then open. */
export function commitments(context: ComposeContext): SectionDraft {
  const { view, relationship, meeting, today } = context;
  const sources = sourceRegister(view);
  const all = commitmentsOf(view, relationship?.id ?? '');
  const standing = (of: DueState): readonly Commitment[] =>
    all.filter((commitment) => dueState(commitment, today) === of);
  const groups = standings.map(([state, title]) => [title, standing(state)] as const);
  const printed = groups.flatMap(([, members]) => members);
  const marked = printed.map(({ title, marking }) => ({ name: `Commitment '${title}'`, marking }));
  return {
    id: 'commitments',
    kind: 'paper',
    title: 'Commitments',
    parts: marked.length > 0 ? marked : [{ name: meeting.title, marking: meeting.marking }],
    blocks: [
      heading(1, 'Commitments'),
      facts([['As of', writtenDate(today)]]),
      ...(printed.length === 0 ? [paragraph('No open commitments on record.')] : []),
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
  return [
    heading(2, title),
    {
      type: 'table',
      caption: `${title} commitments of both sides`,
      columns: [
        column('Commitment', 6),
        column(homeName(context), 4),
        column(partnerName(context), 4),
        column('Due', 3),
        column('State', 3),
      ],
      rows: members.map((commitment) => ({ cells: cells(commitment, sources) })),
    },
  ];
}

function cells(commitment: Commitment, sources: SourceRegister): readonly PackCell[] {
  const date = commitment.dueDate === null ? '' : writtenDate(commitment.dueDate);
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
      ...joined([due, recurrenceWords(commitment.recurrence)], '; '),
      ...exampleTag(commitment, 'dueDate', 'dueText', 'recurrence'),
    ]),
    cell([words(stateWords[commitment.state]), ...exampleTag(commitment, 'state')]),
  ];
}

/** What the promise rests on: the sources that its text names, else those tied to the record. */
function commitmentSources(commitment: Commitment, sources: SourceRegister): readonly PackInline[] {
  const named = sources.cite(sourcesOf(commitment.text));
  return named.length > 0 ? named : sources.citeRecord(commitment.id, 'text', 'title');
}

/** Usual periods in words; anything else as it was written. */
function recurrenceWords(recurrence: string): string {
  const known: Readonly<Record<string, string>> = {
    P1M: 'every month',
    P3M: 'every quarter',
    P6M: 'every half-year',
    P1Y: 'every year',
  };
  return known[recurrence] ?? recurrence;
}

function owner(commitment: Commitment, field: 'homeOwner' | 'partnerOwner'): Parameters<typeof cell>[0] {
  return commitment[field] === '' ? '' : [words(commitment[field]), ...exampleTag(commitment, field)];
}
