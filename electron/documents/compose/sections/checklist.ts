import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { Person } from '#shared/domain/person/person';
import type { Assignment } from '#shared/domain/talking-point/assignments';
import { allExamples, type ExampleMarks } from '#electron/documents/compose/all-examples';
import { heading, list, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { sidesOf } from '#electron/documents/compose/fit';
import { pointInlines, pointParts, toMake } from '#electron/documents/compose/points';

/** Every point to be made, to tick off at the table, by item; by principal first where several speak. */
export function checklist(context: ComposeContext, typeSize: number): SectionDraft {
  const { items, meeting, wording } = context;
  const made = items.flatMap((of) => toMake(of.points));
  const speakers = [...new Map(made.map(({ principal }) => [principal?.id, principal])).values()];
  const examples = allExamples(made.map(({ point }) => point));
  const written = (compact: boolean): readonly PackBlock[] =>
    speakers.length > 1
      ? speakers.flatMap((speaker) => ofSpeaker({ context, examples, compact }, speaker))
      : byItem({ context, examples, compact }, 2, () => true);
  const draft = (compact: boolean): SectionDraft => ({
    id: 'checklist',
    kind: 'paper',
    sides: 1,
    title: wording.checklist.title,
    parts: [
      { name: meeting.title, marking: meeting.marking },
      ...items.flatMap((of) =>
        pointParts(
          toMake(of.points).map(({ point }) => point),
          of.item.title,
        ),
      ),
    ],
    blocks: [
      heading(1, wording.checklist.title),
      ...examples.note(wording),
      ...(made.length === 0 ? [paragraph(wording.checklist.none)] : written(compact)),
    ],
  });
  const roomy = draft(false);
  return sidesOf({ ...roomy, tab: 1 }, typeSize, context.page) === 1 ? roomy : draft(true);
}

/** How the sheet is set: with headings over the items, or with lines in bold where those would cost a second side. */
interface Sheet {
  readonly context: ComposeContext;
  readonly examples: ExampleMarks;
  readonly compact: boolean;
}

function ofSpeaker(sheet: Sheet, speaker: Person | undefined): readonly PackBlock[] {
  return [
    heading(2, speaker?.name ?? sheet.context.wording.exchange.nobody),
    ...byItem(sheet, 3, ({ principal }) => principal?.id === speaker?.id),
  ];
}

function byItem(
  { context, examples, compact }: Sheet,
  level: 2 | 3,
  include: (made: Assignment) => boolean,
): readonly PackBlock[] {
  return context.items.flatMap(({ item, number, points }) => {
    const chosen = toMake(points).filter(include);
    if (chosen.length === 0) return [];
    return [
      compact
        ? paragraph(`${String(number)}. ${item.title}`, 'question')
        : heading(level, [words(`${String(number)}. ${item.title}`)]),
      list(
        'check',
        chosen.map(({ point }) => examples.tagged(pointInlines(point, null, context.wording))),
      ),
    ];
  });
}
