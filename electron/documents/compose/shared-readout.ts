import type { DossierView } from '#shared/domain/dossier/view';
import { sharedResultsOf, type SharedResults } from '#shared/domain/meeting/shared-readout';
import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { fail, type Result } from '#shared/domain/result';
import { cell, column, heading, joined, paragraph, words } from '#electron/documents/compose/blocks';
import { formTable } from '#electron/documents/compose/result-table';
import { flatBlocks } from '#electron/documents/compose/rich-text';
import {
  sharedFacts,
  sharedMeeting,
  sharedPaper,
  type SharedMeeting,
  type SharedRequest,
} from '#electron/documents/compose/shared-meeting';

/**
 * The readout that the other side gets: the shared agenda, and the results that a person has shared, each in the wording
 * written for it; a kind of which none is shared is left out. Without shared results it is a blank form. Fails as {@link sharedMeeting} does, or with
 * `shared-wording-missing` or `marking-missing`.
 */
export function sharedReadout(view: DossierView, request: SharedRequest): Result<PackDocument> {
  const shared = sharedMeeting(view, request);
  if (!shared.ok) return shared;
  const { meeting } = shared.value;
  const results = sharedResultsOf(view, meeting);
  if (results.unworded !== null)
    return fail('shared-wording-missing', {
      what: results.unworded === 'outcome' ? 'An outcome' : 'A commitment',
    });
  const illustrative = shared.value.content.illustrative || results.illustrative;
  const content = { ...shared.value.content, illustrative };
  return sharedPaper(view, { meeting, content }, 'shared-readout', {
    id: 'readout',
    title: content.wording.readout.shared,
    blocks: blocksOf(content, results),
  });
}

function blocksOf(content: SharedMeeting, results: SharedResults): readonly PackBlock[] {
  const { wording } = content;
  const labels = wording.readout;
  const blank = results.outcomes.length === 0 && results.commitments.length === 0;
  return [
    heading(1, content.title === '' ? labels.shared : content.title),
    sharedFacts(content),
    ...(blank ? [paragraph([words(labels.blank, 'italic')], 'small')] : []),
    heading(2, labels.discussed),
    discussed(content),
    ...(blank || results.outcomes.length > 0
      ? [heading(2, labels.outcomes), outcomesTable(content, results)]
      : []),
    ...(blank || results.commitments.length > 0
      ? [heading(2, labels.commitments), commitmentsTable(content, results)]
      : []),
    ...(content.illustrative ? [paragraph(wording.sharedIllustrative, 'small')] : []),
  ];
}

function discussed({ lines, wording }: SharedMeeting): PackTable {
  return {
    type: 'table',
    caption: wording.readout.discussedCaption,
    columns: [
      column(wording.agenda.number, 1, 'end'),
      column(wording.agenda.item, 8),
      column(wording.agenda.ledByColumn, 8),
    ],
    rows: lines.map((line) => ({
      cells: [
        cell(String(line.number)),
        cell(line.title),
        cell(joined([line.leadName, line.leadOffice], ', ')),
      ],
    })),
  };
}

function outcomesTable({ wording }: SharedMeeting, { outcomes }: SharedResults): PackTable {
  const labels = wording.readout;
  return formTable(
    {
      caption: labels.outcomesCaption,
      columns: [column(wording.agenda.number, 1, 'end'), column(labels.outcome, 16)],
    },
    outcomes.map((text, index) => [cell(String(index + 1)), flatBlocks(text, null)]),
  );
}

function commitmentsTable({ wording }: SharedMeeting, { commitments }: SharedResults): PackTable {
  const labels = wording.readout;
  return formTable(
    {
      caption: labels.commitmentsCaption,
      columns: [column(labels.commitment, 8), column(labels.owner, 4), column(labels.due, 3)],
    },
    commitments.map(({ text, owner, due }) => [
      flatBlocks(text, null),
      cell(owner),
      cell(due === '' ? [words(wording.commitments.noDate, 'italic')] : due),
    ]),
  );
}
