import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { heading, joined, paragraph } from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperTopic } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { headedField } from '#electron/documents/compose/field-text';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import { sidesOf } from '#electron/documents/compose/fit';
import { pointParts, toMake } from '#electron/documents/compose/points';
import { clearance } from '#electron/documents/compose/sections/clearance';
import { exampleLine } from '#electron/documents/compose/sections/cover';
import { prioritiesTable, type Priority } from '#electron/documents/compose/sections/steering-priorities';
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

/** So many topics are worth setting the page close; a fourth is not. */
const closeTopics = 3;

/** How the page is set. */
interface SteeringPage {
  readonly typeSize: number;
  /**
   * Whether it stands among other papers and refers to their briefs. Alone, it explains its tags and carries the
   * clearance of the points that it prints.
   */
  readonly linked: boolean;
}

/**
 * One page for the principal in the car: why the meeting, what would make it a success, what either side wants, how to
 * handle it, and up to three points for each priority topic. A topic counts as a priority by the minutes of the agenda
 * item it leads. Fewer topics and points are taken where more would not fit; no text is cut.
 */
export function steeringBrief(context: ComposeContext, page: SteeringPage): SectionDraft {
  const ranked = rankedTopics(context);
  const { typeSize, linked } = page;
  const fits = (of: SectionDraft): boolean =>
    sidesOf(linked ? { ...of, tab: 1 } : of, typeSize, context.page) === 1;
  for (const [topics, points] of selections) {
    const made = draft(context, prioritiesOf(context, ranked, topics, points), linked);
    if (fits(made) || (topics <= closeTopics && fits({ ...made, close: true }))) return made;
  }
  return draft(context, prioritiesOf(context, ranked, 1, 1), linked);
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

function draft(context: ComposeContext, priorities: readonly Priority[], linked: boolean): SectionDraft {
  const { meeting, wording } = context;
  const labels = wording.steering;
  const printed = priorities.flatMap(({ points }) => points);
  const text = (title: string, field: 'purpose' | 'successTest' | 'handling'): readonly PackBlock[] =>
    headedField(2, { title, text: meeting[field], record: meeting, field }, null);
  return {
    id: 'steering',
    kind: 'paper',
    sides: 1,
    title: labels.title,
    parts: [{ name: meeting.title, marking: meeting.marking }, ...priorities.flatMap(priorityParts)],
    blocks: [
      heading(1, labels.title),
      paragraph(
        joined([namedPerson(context.counterpart), meetingDay(context), meetingTime(context)], ' \u00b7 '),
        'small',
      ),
      ...text(labels.why, 'purpose'),
      ...text(labels.success, 'successTest'),
      ...prioritiesTable(priorities, wording, linked),
      ...text(labels.handling, 'handling'),
      ...(linked ? [] : exampleLine(context)),
    ],
    ...(!linked && { foot: clearance(context, printed, 'short') }),
  };
}

function priorityParts({ of, points: chosen }: Priority): SectionDraft['parts'] {
  const brief =
    of.brief === undefined ? [] : [{ name: `Brief on '${of.topic.title}'`, marking: of.brief.marking }];
  return [...brief, ...pointParts(chosen, of.topic.title)];
}
