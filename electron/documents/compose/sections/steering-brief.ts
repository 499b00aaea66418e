import type { PackBlock, PackCell } from '#shared/domain/pack/pack-blocks';
import { isBlank } from '#shared/domain/rich-text/read';
import type { Brief } from '#shared/domain/topic/brief';
import { cell, column, heading, joined, list, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperTopic } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { headedField } from '#electron/documents/compose/field-text';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import { estimatedHeight, pageHeight } from '#electron/documents/compose/page-estimate';
import { pointInlines, pointParts, toMake } from '#electron/documents/compose/points';
import { flatBlocks } from '#electron/documents/compose/rich-text';
import { briefSectionId } from '#electron/documents/compose/sections/topic-brief';
import { exampleTag } from '#electron/documents/compose/tags';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** How many topics and points stand on the page: the first of these that fits is taken. */
const selections = [
  [4, 3],
  [3, 3],
  [3, 2],
  [2, 3],
  [2, 2],
  [1, 3],
  [1, 1],
] as const;

/** A topic that the steering brief picks out, with the points that stand on it. */
interface Priority {
  readonly of: PaperTopic;
  readonly points: readonly TalkingPoint[];
}

/**
 * One page for the principal in the car: why the meeting, what would make it a success, what either side wants, how to
 * handle it, and up to three points for each priority topic. A topic counts as a priority by the minutes of the agenda
 * item it leads. Fewer topics and points are taken where more would not fit; no text is cut.
 */
export function steeringBrief(context: ComposeContext, typeSize: number): SectionDraft {
  const ranked = rankedTopics(context);
  const drafts = selections.map(([topics, points]) =>
    draft(context, prioritiesOf(context, ranked, topics, points)),
  );
  const fitting = drafts.find(({ blocks }) => estimatedHeight(blocks, typeSize) <= pageHeight);
  return fitting ?? drafts.at(-1) ?? draft(context, []);
}

function rankedTopics({ items, topics }: ComposeContext): readonly string[] {
  if (items.length === 0) return topics.map(({ topic }) => topic.id);
  const ranked = [...items].sort(
    (left, right) => right.item.minutes - left.item.minutes || left.number - right.number,
  );
  return [...new Set(ranked.flatMap((of) => of.topics[0]?.id ?? []))];
}

function prioritiesOf(
  { topics }: ComposeContext,
  ranked: readonly string[],
  count: number,
  points: number,
): readonly Priority[] {
  const chosen = new Set(ranked.slice(0, count));
  return topics
    .filter(({ topic }) => chosen.has(topic.id))
    .map((of) => ({ of, points: firstPoints(of, points) }));
}

function firstPoints(of: PaperTopic, count: number): readonly TalkingPoint[] {
  const made = [...new Map(toMake(of.points).map(({ point }) => [point.id, point])).values()];
  const certain = made.filter((point) => point.triage === 'certain');
  return [...certain, ...made.filter((point) => point.triage !== 'certain')].slice(0, count);
}

function draft(context: ComposeContext, priorities: readonly Priority[]): SectionDraft {
  const { meeting } = context;
  const text = (title: string, field: 'purpose' | 'successTest' | 'handling'): readonly PackBlock[] =>
    headedField(2, { title, text: meeting[field], record: meeting, field }, null);
  return {
    id: 'steering',
    kind: 'paper',
    title: 'Steering brief',
    parts: [{ name: meeting.title, marking: meeting.marking }, ...priorities.flatMap(priorityParts)],
    blocks: [
      heading(1, 'Steering brief'),
      paragraph(
        joined([namedPerson(context.counterpart), meetingDay(context), meetingTime(context)], ' \u00b7 '),
        'small',
      ),
      ...text('Why this meeting', 'purpose'),
      ...text('Test of success', 'successTest'),
      ...objectives(priorities),
      ...points(priorities),
      ...text('Handling', 'handling'),
    ],
  };
}

function priorityParts({ of, points: chosen }: Priority): SectionDraft['parts'] {
  const brief =
    of.brief === undefined ? [] : [{ name: `Brief on '${of.topic.title}'`, marking: of.brief.marking }];
  return [...brief, ...pointParts(chosen, of.topic.title)];
}

function objectives(priorities: readonly Priority[]): readonly PackBlock[] {
  const rows = priorities.map(({ of }) => ({
    cells: [
      topicCell(of),
      wanted(of.brief, ['objective']),
      wanted(of.brief, ['partnerObjective', 'partnerPosition']),
    ],
  }));
  if (rows.length === 0) return [];
  return [
    heading(2, 'What each side wants'),
    {
      type: 'table',
      caption: 'Objectives of both sides on the priority topics',
      columns: [column('Topic', 3), column('We want', 5), column('They want', 5)],
      rows,
    },
  ];
}

function points(priorities: readonly Priority[]): readonly PackBlock[] {
  const rows = priorities
    .filter((priority) => priority.points.length > 0)
    .map(({ of, points: chosen }) => ({
      cells: [
        topicCell(of),
        [
          list(
            'bullet',
            chosen.map((point) => pointInlines(point, null)),
          ),
        ],
      ],
    }));
  if (rows.length === 0) return [];
  return [
    heading(2, 'Points to make'),
    {
      type: 'table',
      caption: 'Points to make on the priority topics',
      columns: [column('Topic', 3), column('Points', 10)],
      rows,
    },
  ];
}

function topicCell({ topic }: PaperTopic): PackCell {
  return cell([{ type: 'reference', section: briefSectionId(topic.id), text: topic.title }]);
}

function wanted(
  brief: Brief | undefined,
  fields: readonly ('objective' | 'partnerObjective' | 'partnerPosition')[],
): PackCell {
  const field = fields.find((name) => brief !== undefined && !isBlank(brief[name]));
  if (brief === undefined || field === undefined) return cell([words('Not recorded', 'italic')]);
  const blocks = flatBlocks(brief[field], null);
  const tag = exampleTag(brief, field);
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || tag.length === 0) return blocks;
  return [...blocks.slice(0, -1), { ...last, inlines: [...last.inlines, ...tag] }];
}
