import { participantsOf } from '#shared/domain/meeting/participants';
import type { PackBlock, PackCell, PackTable } from '#shared/domain/pack/pack-blocks';
import { isBlank } from '#shared/domain/rich-text/read';
import {
  cell,
  column,
  ending,
  facts,
  heading,
  joined,
  paragraph,
  words,
} from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperTopic } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { formRows } from '#electron/documents/compose/form-rows';
import { writtenDate } from '#electron/documents/compose/format';
import { meetingDay, meetingTime } from '#electron/documents/compose/meeting-words';
import {
  answerCell,
  commitmentCells,
  meetingResults,
  outcomeCell,
  resultParts,
  type Made,
  type MeetingResults,
} from '#electron/documents/compose/meeting-results';
import { originOf } from '#electron/documents/compose/origin';
import { choiceTag, pointInlines } from '#electron/documents/compose/points';
import { flatBlocks } from '#electron/documents/compose/rich-text';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/**
 * The readout for our side: outcomes, commitments, next steps, and what was said on each topic with the answers. Before
 * the meeting it is a blank form.
 */
export function readout(context: ComposeContext): SectionDraft {
  const { meeting, wording } = context;
  const results = meetingResults(context);
  const sources = sourceRegister(context);
  const blank = results.outcomes.length + results.commitments.length + results.made.length === 0;
  return {
    id: 'readout',
    kind: 'paper',
    title: wording.readout.title,
    parts: [{ name: meeting.title, marking: meeting.marking }, ...resultParts(results)],
    blocks: [
      heading(1, wording.readout.title),
      facts([
        [wording.facts.opposite, [words(meeting.title), ...exampleTag(meeting, 'title')]],
        [wording.facts.date, meetingDay(context)],
        [wording.facts.time, meetingTime(context)],
        [wording.facts.place, joined([meeting.venue, meeting.place], ', ')],
        [wording.readout.participants, participants(context)],
      ]),
      ...(blank ? [paragraph([words(wording.readout.blank, 'italic')], 'small')] : []),
      heading(2, wording.readout.outcomes),
      outcomes(context, results, sources),
      heading(2, wording.readout.commitments),
      commitments(context, results, sources),
      heading(2, wording.readout.nextSteps),
      nextSteps(context, blank, sources),
      heading(2, wording.readout.exchanges),
      ...exchangesByTopic(context, results),
      ...sources.list(),
    ],
  };
}

function participants({ view, meeting }: ComposeContext): string {
  return participantsOf(view, meeting.id)
    .map(({ person }) => person.name)
    .join(', ');
}

function outcomes({ wording }: ComposeContext, results: MeetingResults, sources: SourceRegister): PackTable {
  return {
    type: 'table',
    caption: wording.readout.outcomesCaption,
    columns: [column(wording.agenda.number, 1, 'end'), column(wording.readout.outcome, 16)],
    rows: formRows(
      results.outcomes.map((outcome, index) => [
        cell(String(index + 1)),
        outcomeCell(outcome, sources, wording),
      ]),
      2,
    ),
  };
}

function commitments(context: ComposeContext, results: MeetingResults, sources: SourceRegister): PackTable {
  const labels = context.wording.readout;
  return {
    type: 'table',
    caption: labels.commitmentsCaption,
    columns: [column(labels.commitment, 7), column(labels.owner, 7), column(labels.due, 3)],
    rows: formRows(
      results.commitments.map((commitment) => commitmentCells(context, commitment, sources)),
      3,
    ),
  };
}

/** The next milestones of the topics that came up; blank rows before the meeting, when they are still the old ones. */
function nextSteps(context: ComposeContext, blank: boolean, sources: SourceRegister): PackTable {
  const { wording, topics } = context;
  const ahead = blank ? [] : topics.filter(({ topic }) => !isBlank(topic.nextMilestone));
  return {
    type: 'table',
    caption: wording.readout.nextStepsCaption,
    columns: [
      column(wording.steering.topic, 4),
      column(wording.readout.step, 9),
      column(wording.readout.when, 3),
    ],
    rows: formRows(
      ahead.map((of) => milestoneCells(context, of, sources)),
      3,
    ),
  };
}

function milestoneCells(
  { wording }: ComposeContext,
  { topic }: PaperTopic,
  sources: SourceRegister,
): readonly PackCell[] {
  const date = topic.nextMilestoneDate;
  const origin = originOf(topic, 'nextMilestone', wording.brief.nextMilestone);
  return [
    cell([words(topic.title), ...exampleTag(topic, 'title')]),
    ending(flatBlocks(topic.nextMilestone, sources, origin), exampleTag(topic, 'nextMilestone')),
    cell(date === null ? '' : writtenDate(date, wording)),
  ];
}

function exchangesByTopic(context: ComposeContext, { made }: MeetingResults): readonly PackBlock[] {
  const { view, wording } = context;
  if (made.length === 0) return [paragraph([words(wording.readout.noExchanges, 'italic')])];
  const topics = [...new Set(made.map(({ point }) => point.topic))];
  return topics.flatMap((id) => {
    const topic = view.get('topic', id);
    const title = topic === undefined || topic.title.trim() === '' ? wording.untitled : topic.title;
    return [
      heading(3, [words(title), ...exampleTag(topic, 'title')]),
      exchangeTable(
        context,
        title,
        made.filter(({ point }) => point.topic === id),
      ),
    ];
  });
}

function exchangeTable({ wording }: ComposeContext, topic: string, made: readonly Made[]): PackTable {
  const labels = wording.readout;
  return {
    type: 'table',
    caption: labels.exchangesCaption(topic),
    columns: [column(labels.wePut, 1), column(labels.theyAnswered, 1)],
    rows: made.map(({ delivery, point }) => {
      const answer = answerCell(delivery, wording);
      return {
        cells: [
          cell([...pointInlines(point, null, wording), ...choiceTag(point, delivery, 'point')]),
          answer.length > 0 ? answer : cell([words(wording.record.noAnswer, 'italic')]),
        ],
      };
    }),
  };
}
