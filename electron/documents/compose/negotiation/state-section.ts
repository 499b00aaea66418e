import { comparePositions } from '#shared/domain/record/position';
import type { Side } from '#shared/domain/person/person';
import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import { cell, column, facts, heading, joined, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { headedField } from '#electron/documents/compose/field-text';
import { writtenDate } from '#electron/documents/compose/format';
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
import {
  negotiationPart,
  negotiationSectionId,
  type ChapterLine,
  type NegotiationParts,
} from '#electron/documents/compose/negotiation/negotiation-context';
import { sourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/**
 * Where a negotiation stands: its leads, its state of play and its chapters. Nothing restricted is read here;
 * outside the annex a line says where that stands.
 */
export function negotiationState(
  context: ComposeContext,
  of: NegotiationParts,
  annexElsewhere = false,
): SectionDraft {
  const { wording } = context;
  const { negotiation } = of;
  const sources = sourceRegister(context);
  return {
    id: negotiationSectionId(negotiation.id),
    kind: 'paper',
    title: wording.negotiation.of(negotiation.title),
    parts: [negotiationPart(of)],
    blocks: [
      heading(1, [words(wording.negotiation.of(negotiation.title)), ...exampleTag(negotiation, 'title')]),
      facts([
        [wording.negotiation.launched, writtenDate(negotiation.launched ?? '', wording)],
        [wording.negotiation.lead(homeName(context)), leads(context, of, 'home')],
        [wording.negotiation.lead(partnerName(context)), leads(context, of, 'partner')],
        [wording.negotiation.closed, closedChapters(context, of)],
      ]),
      ...headedField(
        2,
        {
          title: wording.negotiation.stateOfPlay,
          text: negotiation.stateText,
          record: negotiation,
          field: 'stateText',
        },
        sources,
      ),
      heading(2, wording.negotiation.chapters),
      ...chaptersTable(context, of.chapters),
      ...(annexElsewhere ? [paragraph([words(wording.negotiation.annexElsewhere, 'italic')], 'small')] : []),
      ...sources.list(),
    ],
  };
}

function leads(
  { view }: ComposeContext,
  { negotiation }: NegotiationParts,
  side: Side,
): readonly PackInline[] {
  const named = [...view.by('negotiator', 'negotiation', negotiation.id)]
    .filter((negotiator) => negotiator.side === side)
    .sort(comparePositions)
    .flatMap((negotiator) => {
      const person = view.get('person', negotiator.person);
      if (person === undefined || person.deleted) return [];
      const note = negotiator.note === '' ? '' : ` (${negotiator.note})`;
      return [[words(`${person.name}${note}`), ...exampleTag(negotiator, 'person', 'note')]];
    });
  return joined(named, '; ');
}

/** The last published count; nothing where none was published. */
function closedChapters({ view, wording }: ComposeContext, { negotiation }: NegotiationParts): string {
  const latest = [...view.by('closureCount', 'negotiation', negotiation.id)]
    .filter(({ date }) => date !== null)
    .sort((left, right) => ((left.date ?? '') < (right.date ?? '') ? -1 : 1))
    .at(-1);
  if (latest === undefined) return '';
  const count = wording.negotiation.closedOf(latest.closed, latest.total);
  return `${count} (${writtenDate(latest.date ?? '', wording)})`;
}

function chaptersTable({ wording }: ComposeContext, lines: readonly ChapterLine[]): readonly PackBlock[] {
  const labels = wording.negotiation;
  if (lines.length === 0) return [paragraph([words(labels.noChapters, 'italic')])];
  return [
    {
      type: 'table',
      caption: labels.chaptersCaption,
      columns: [
        column(wording.agenda.number, 3, 'end'),
        column(labels.chapter, 18),
        column(labels.status, 12),
        column(labels.afterRound, 6, 'end'),
        column(labels.openIssues, 18),
      ],
      rows: lines.map((line, index) => ({
        cells: [
          cell(String(index + 1)),
          cell([words(line.chapter.name), ...exampleTag(line.chapter, 'name')]),
          cell(
            line.status === null
              ? ''
              : [words(labels.statuses[line.status]), ...exampleTag(line.statusRecord, 'status')],
          ),
          cell(line.round === null ? '' : String(line.round.number)),
          cell(line.issues.map(({ title }) => title).join('; ')),
        ],
      })),
    },
  ];
}
