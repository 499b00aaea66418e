import { participantsOf } from '#shared/domain/meeting/participants';
import type { Side } from '#shared/domain/person/person';
import type { PackBlock, PackCell } from '#shared/domain/pack/pack-blocks';
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
import { writtenDate } from '#electron/documents/compose/format';
import { homeName, meetingDay, meetingTime, partnerName } from '#electron/documents/compose/meeting-words';
import {
  commitmentCells,
  isBlankForm,
  meetingResults,
  outcomeCell,
  resultParts,
  type MeetingResults,
} from '#electron/documents/compose/meeting-results';
import { originOf } from '#electron/documents/compose/origin';
import { exchangesByTopic } from '#electron/documents/compose/sections/readout-exchanges';
import { resultTable, type WhereNothing } from '#electron/documents/compose/result-table';
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
  const blank = isBlankForm(results);
  const paper: Paper = {
    context,
    results,
    sources,
    nothing: { form: blank, none: wording.readout.noneRecorded },
  };
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
        [homeName(context), present(context, 'home')],
        [partnerName(context), present(context, 'partner')],
      ]),
      ...(blank ? [paragraph([words(wording.readout.blank, 'italic')], 'small')] : []),
      heading(2, wording.readout.outcomes),
      outcomes(paper),
      heading(2, wording.readout.commitments),
      commitments(paper),
      heading(2, wording.readout.nextSteps),
      nextSteps(paper),
      heading(2, wording.readout.exchanges),
      exchangesByTopic(context, results.made),
      ...sources.list(),
    ],
  };
}

/** What every part of the readout is set from. */
interface Paper {
  readonly context: ComposeContext;
  readonly results: MeetingResults;
  readonly sources: SourceRegister;
  readonly nothing: WhereNothing;
}

function present({ view, meeting }: ComposeContext, side: Side): string {
  return participantsOf(view, meeting.id)
    .filter(({ person }) => person.side === side)
    .map(({ person }) => person.name)
    .join(', ');
}

function outcomes({ context: { wording }, results, sources, nothing }: Paper): PackBlock {
  return resultTable(
    {
      caption: wording.readout.outcomesCaption,
      columns: [column(wording.agenda.number, 1, 'end'), column(wording.readout.outcome, 16)],
    },
    results.outcomes.map((outcome, index) => [
      cell(String(index + 1)),
      outcomeCell(outcome, sources, wording),
    ]),
    nothing,
  );
}

function commitments({ context, results, sources, nothing }: Paper): PackBlock {
  const labels = context.wording.readout;
  return resultTable(
    {
      caption: labels.commitmentsCaption,
      columns: [
        column(labels.commitment, 6),
        column(homeName(context), 4),
        column(partnerName(context), 4),
        column(labels.due, 3),
      ],
    },
    results.commitments.map((commitment) => commitmentCells(context, commitment, sources)),
    nothing,
  );
}

/** The next milestones of the topics that came up; blank rows before the meeting, when they are still the old ones. */
function nextSteps({ context, sources, nothing }: Paper): PackBlock {
  const { wording, topics } = context;
  const ahead = nothing.form ? [] : topics.filter(({ topic }) => !isBlank(topic.nextMilestone));
  return resultTable(
    {
      caption: wording.readout.nextStepsCaption,
      columns: [
        column(wording.steering.topic, 4),
        column(wording.readout.step, 9),
        column(wording.readout.when, 3),
      ],
    },
    ahead.map((of) => milestoneCells(context, of, sources)),
    nothing,
  );
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
    cell(date === null ? [words(wording.commitments.noDate, 'italic')] : writtenDate(date, wording)),
  ];
}
