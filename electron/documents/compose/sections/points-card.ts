import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import type { Person } from '#shared/domain/person/person';
import { heading, joined, list, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperItem } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { clockOn } from '#electron/documents/compose/format';
import { meetingDay, meetingTime } from '#electron/documents/compose/meeting-words';
import { estimatedPages } from '#electron/documents/layout/page-estimate';
import { pointInlines, pointParts } from '#electron/documents/compose/points';
import { allExamples } from '#electron/documents/compose/all-examples';
import { exampleTag } from '#electron/documents/compose/tags';

/** The card and the type size, in points, at which it fits its sheet. */
export interface PointsCard {
  readonly draft: SectionDraft;
  readonly typeSize: number;
}

/** Sizes tried for one side of the sheet, then for both. */
const sizes = [
  [16, 1],
  [15, 1],
  [14, 1],
  [13, 1],
  [12, 1],
  [15, 2],
  [14, 2],
  [13, 2],
  [12.5, 2],
  [12, 2],
  [11.5, 2],
  [11, 2],
] as const;

/** Share of a side kept free for the check, and so that a wrong estimate does not cost a second sheet. */
const cardMargin = 0.07;

/** Only the points that one principal is to make, by agenda item, in the largest type that fits one sheet of paper. */
export function pointsCard(context: ComposeContext, principal: Person): PointsCard {
  const blocks = cardBlocks(context, principal);
  const fitting = sizes.find(
    ([size, sides]) =>
      estimatedPages({ tab: null, blocks, foot: [] }, size, context.page) <= sides - cardMargin,
  );
  return {
    draft: {
      id: 'points',
      kind: 'paper',
      sides: 2,
      title: context.wording.pointsCard.title(principal.name),
      parts: [
        { name: context.meeting.title, marking: context.meeting.marking },
        ...context.items.flatMap(({ item, points }) =>
          pointParts(
            points.filter((made) => made.principal?.id === principal.id).map(({ point }) => point),
            item.title,
          ),
        ),
      ],
      blocks,
    },
    typeSize: fitting?.[0] ?? 11,
  };
}

function cardBlocks(context: ComposeContext, principal: Person): readonly PackBlock[] {
  const said = context.items
    .flatMap(({ points }) => points)
    .filter(({ principal: speaker, point }) => speaker?.id === principal.id && point.use !== 'avoid')
    .map(({ point }) => point);
  const examples = allExamples(said);
  const { wording } = context;
  const labels = wording.pointsCard;
  const items = context.items.flatMap((of): readonly PackBlock[] => {
    const own = of.points.filter(
      ({ principal: speaker, point }) => speaker?.id === principal.id && point.use !== 'avoid',
    );
    if (own.length === 0) return [];
    return [
      heading(2, [
        words(`${String(of.number)}. ${of.item.title}`),
        ...startOf(of),
        ...examples.tagged(exampleTag(of.item, 'title')),
      ]),
      list(
        'bullet',
        own.map(({ point }) => [
          ...(point.use === 'respond' ? [words(labels.ifAsked(point.question), 'bold')] : []),
          ...examples.tagged(pointInlines(point, null, wording)),
        ]),
      ),
    ];
  });
  return [
    heading(1, principal.name),
    paragraph(
      joined([context.meeting.title, meetingDay(context), meetingTime(context)], ' \u00b7 '),
      'small',
    ),
    ...examples.note(wording),
    ...(items.length === 0 ? [paragraph(labels.none)] : items),
  ];
}

function startOf({ slot: { start, startDay } }: PaperItem): readonly PackInline[] {
  return start === null ? [] : [words(`\u00a0\u00a0${clockOn(start, startDay)}`, 'quiet')];
}
