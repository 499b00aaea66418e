import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { cell, column, heading } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import {
  answerOrNone,
  commitmentCells,
  isBlankForm,
  outcomeCell,
  type Made,
  type MeetingResults,
} from '#electron/documents/compose/meeting-results';
import { homeName, isHeld, partnerName } from '#electron/documents/compose/meeting-words';
import { pointInlines, toMake } from '#electron/documents/compose/points';
import { resultTable, type WhereNothing } from '#electron/documents/compose/result-table';

/** The end of the record sheet: what was said beyond the agenda, then decisions and actions. */
export function recordedResults(context: ComposeContext, results: MeetingResults): readonly PackBlock[] {
  return [...further(context, results), ...decisions(context, results), ...actions(context, results)];
}

/** Points that were made though nobody had chosen them for the agenda. */
function further(context: ComposeContext, { made }: MeetingResults): readonly PackBlock[] {
  const { items, wording } = context;
  const planned = new Set(items.flatMap((of) => toMake(of.points)).map(({ point }) => point.id));
  const rest: readonly Made[] = made.filter(({ point }) => !planned.has(point.id));
  if (rest.length === 0) return [];
  return [
    heading(2, wording.record.further),
    {
      type: 'table',
      caption: wording.record.furtherCaption,
      columns: [column(wording.record.point, 1), column(wording.record.answer, 1)],
      rows: rest.map(({ delivery, point }) => ({
        cells: [cell(pointInlines(point, null, wording)), answerOrNone(delivery, wording)],
      })),
    },
  ];
}

/** Whether the sheet is one to write on: until the meeting is over and something of it is on record. */
export function isForm(context: ComposeContext, results: MeetingResults): boolean {
  return !isHeld(context) || isBlankForm(results);
}

function whereNothing(context: ComposeContext, results: MeetingResults): WhereNothing {
  return { form: isForm(context, results), none: context.wording.readout.noneRecorded };
}

function decisions(context: ComposeContext, results: MeetingResults): readonly PackBlock[] {
  const { wording } = context;
  const labels = wording.record;
  return [
    heading(2, labels.decisions),
    resultTable(
      {
        caption: labels.decisionsCaption,
        columns: [column(wording.agenda.number, 1, 'end'), column(labels.decision, 16)],
      },
      results.outcomes.map((outcome, index) => [
        cell(String(index + 1)),
        outcomeCell(outcome, null, wording),
      ]),
      whereNothing(context, results),
    ),
  ];
}

function actions(context: ComposeContext, results: MeetingResults): readonly PackBlock[] {
  const labels = context.wording.record;
  return [
    heading(2, labels.actions),
    resultTable(
      {
        caption: labels.actionsCaption,
        columns: [
          column(labels.action, 6),
          column(homeName(context), 4),
          column(partnerName(context), 4),
          column(labels.byWhen, 3),
        ],
      },
      results.commitments.map((commitment) => commitmentCells(context, commitment, null)),
      whereNothing(context, results),
    ),
  ];
}
