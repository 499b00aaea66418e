import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { Person } from '#shared/domain/person/person';
import type { Assignment } from '#shared/domain/talking-point/assignments';
import { heading, list, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { pointInlines, pointParts, toMake } from '#electron/documents/compose/points';

/** Every point to be made, to tick off at the table, by item; by principal first where several speak. */
export function checklist(context: ComposeContext): SectionDraft {
  const { items, meeting, wording } = context;
  const made = items.flatMap((of) => toMake(of.points));
  const speakers = [...new Map(made.map(({ principal }) => [principal?.id, principal])).values()];
  const blocks =
    speakers.length > 1
      ? speakers.flatMap((speaker) => ofSpeaker(context, speaker))
      : byItem(context, 2, () => true);
  return {
    id: 'checklist',
    kind: 'paper',
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
      ...(made.length === 0 ? [paragraph(wording.checklist.none)] : blocks),
    ],
  };
}

function ofSpeaker(context: ComposeContext, speaker: Person | undefined): readonly PackBlock[] {
  return [
    heading(2, speaker?.name ?? context.wording.exchange.nobody),
    ...byItem(context, 3, ({ principal }) => principal?.id === speaker?.id),
  ];
}

function byItem(
  context: ComposeContext,
  level: 2 | 3,
  include: (made: Assignment) => boolean,
): readonly PackBlock[] {
  return context.items.flatMap(({ item, number, points }) => {
    const chosen = toMake(points).filter(include);
    if (chosen.length === 0) return [];
    return [
      heading(level, [words(`${String(number)}. ${item.title}`)]),
      list(
        'check',
        chosen.map(({ point }) => pointInlines(point, null, context.wording)),
      ),
    ];
  });
}
