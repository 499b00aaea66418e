import type { PackBlock, PackCell, PackInline } from '#shared/domain/pack/pack-blocks';
import type { Assignment, EarlierDelivery } from '#shared/domain/talking-point/assignments';
import { column, heading, list, paragraph, words } from '#electron/documents/compose/blocks';
import { writtenDate } from '#electron/documents/compose/format';
import {
  choiceTag,
  exchanges,
  exchangeWords,
  pointInlines,
  toMake,
  type Exchange,
} from '#electron/documents/compose/points';
import { originOf } from '#electron/documents/compose/origin';
import { richInlines } from '#electron/documents/compose/rich-text';
import type { BriefParts } from '#electron/documents/compose/sections/brief-parts';
import { exampleTag, statusTag } from '#electron/documents/compose/tags';

/** What our side says on the topic, by who says it to whom, beside what was said to them last time. */
export function pointsToMake(parts: BriefParts): readonly PackBlock[] {
  const { wording } = parts.context;
  const made = exchanges(toMake(parts.of.points));
  const reserve = parts.unassigned.filter((point) => point.use === 'make' && point.state !== 'delivered');
  if (made.length === 0 && reserve.length === 0) return [];
  return [
    heading(2, wording.brief.points),
    ...made.flatMap((exchange) => exchangeBlocks(parts, exchange)),
    ...(reserve.length === 0
      ? []
      : [
          heading(3, made.length === 0 ? wording.exchange.nobody : wording.brief.reserve),
          list(
            'bullet',
            reserve.map((point) => pointInlines(point, parts.sources, wording)),
          ),
        ]),
  ];
}

/** The most points that stand beside what was said last time; more would make a row that leaves half a page empty. */
const mostBeside = 12;

function exchangeBlocks(parts: BriefParts, exchange: Exchange): readonly PackBlock[] {
  const { wording } = parts.context;
  const lines = exchange.points.map((made) => assignedWords(parts, made));
  const who = exchangeWords(exchange, wording);
  const earlier = parts.earlier.get(exchange.addressee?.id ?? '');
  if (earlier === undefined) return [...(who === '' ? [] : [heading(3, who)]), list('bullet', lines)];
  return [
    {
      type: 'table',
      caption: wording.brief.besideLastTime(who),
      columns: [
        column(who, 5),
        column(wording.brief.lastTime(writtenDate(earlier.meeting.date ?? '', wording)), 3),
      ],
      rows: [{ cells: [[list('bullet', lines.slice(0, mostBeside))], lastTime(parts, earlier)] }],
    },
    ...(lines.length > mostBeside ? [list('bullet', lines.slice(mostBeside))] : []),
  ];
}

function assignedWords(
  { context, sources }: BriefParts,
  { point, itemPoint }: Assignment,
): readonly PackInline[] {
  return [
    ...pointInlines(point, sources, context.wording),
    ...choiceTag(point, itemPoint, 'point', 'principal', 'addressee'),
  ];
}

function lastTime({ context, sources }: BriefParts, { delivery, meeting, point }: EarlierDelivery): PackCell {
  const labels = context.wording.brief;
  const { record } = context.wording;
  const said = richInlines(point.text, sources, originOf(point, 'text', record.point));
  const answer = richInlines(delivery.answer, sources, originOf(delivery, 'answer', record.answer));
  return [
    paragraph([words(labels.weSaid, 'bold'), ...said, ...exampleTag(point, 'text')], 'small'),
    paragraph(
      answer.length === 0
        ? [words(labels.answer, 'bold'), words(labels.noAnswer, 'italic')]
        : [words(labels.answer, 'bold'), ...answer, ...exampleTag(delivery, 'answer')],
      'small',
    ),
    paragraph([words(meeting.title, 'quiet'), ...exampleTag(meeting, 'title')], 'small'),
  ];
}

/** Questions that they may ask, with our answers. */
export function ifRaised({ context, of, unassigned, sources }: BriefParts): readonly PackBlock[] {
  const { wording } = context;
  const assigned = of.points.map(({ point }) => point);
  const answers = [...assigned, ...unassigned].filter((point) => point.use === 'respond');
  if (answers.length === 0) return [];
  return [
    heading(2, wording.brief.ifRaised),
    ...answers.flatMap((point) => [
      paragraph(
        [
          { ...words(point.question), origin: originOf(point, 'question', wording.brief.ifRaised) },
          ...(point.triage === 'defensive' ? [statusTag(wording.tags.defensive)] : []),
        ],
        'question',
      ),
      paragraph(pointInlines(point, sources, wording)),
    ]),
  ];
}
