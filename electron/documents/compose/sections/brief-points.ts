import type { PackBlock, PackCell, PackInline } from '#shared/domain/pack/pack-blocks';
import type { Assignment, EarlierDelivery } from '#shared/domain/talking-point/assignments';
import { column, heading, list, paragraph, words } from '#electron/documents/compose/blocks';
import { writtenDate } from '#electron/documents/compose/format';
import {
  exchanges,
  exchangeWords,
  pointInlines,
  toMake,
  type Exchange,
} from '#electron/documents/compose/points';
import { richInlines } from '#electron/documents/compose/rich-text';
import type { BriefParts } from '#electron/documents/compose/sections/brief-parts';
import { exampleTag, statusTag } from '#electron/documents/compose/tags';

/** What our side says on the topic, by who says it to whom, beside what was said to them last time. */
export function pointsToMake(parts: BriefParts): readonly PackBlock[] {
  const made = exchanges(toMake(parts.of.points));
  const reserve = parts.unassigned.filter((point) => point.use === 'make' && point.state !== 'delivered');
  if (made.length === 0 && reserve.length === 0) return [];
  return [
    heading(2, 'Points to make'),
    ...made.flatMap((exchange) => exchangeBlocks(parts, exchange)),
    ...(reserve.length === 0
      ? []
      : [
          heading(3, made.length === 0 ? 'Not assigned to anyone yet' : 'In reserve'),
          list(
            'bullet',
            reserve.map((point) => pointInlines(point, parts.sources)),
          ),
        ]),
  ];
}

function exchangeBlocks(parts: BriefParts, exchange: Exchange): readonly PackBlock[] {
  const points = list(
    'bullet',
    exchange.points.map((made) => assignedWords(parts, made)),
  );
  const who = exchangeWords(exchange);
  const earlier = parts.earlier.get(exchange.addressee?.id ?? '');
  if (earlier === undefined) return [...(who === '' ? [] : [heading(3, who)]), points];
  return [
    {
      type: 'table',
      caption: `Points to make: ${who}, beside what was said last time`,
      columns: [column(who, 5), column(`Last time, ${writtenDate(earlier.meeting.date ?? '')}`, 3)],
      rows: [{ cells: [[points], lastTime(parts, earlier)] }],
    },
  ];
}

function assignedWords({ sources }: BriefParts, { point, itemPoint }: Assignment): readonly PackInline[] {
  const choice =
    exampleTag(point, 'text').length > 0 ? [] : exampleTag(itemPoint, 'point', 'principal', 'addressee');
  return [...pointInlines(point, sources), ...choice];
}

function lastTime({ sources }: BriefParts, { delivery, meeting, point }: EarlierDelivery): PackCell {
  const said = richInlines(point.text, sources);
  const answer = richInlines(delivery.answer, sources);
  return [
    paragraph([words('We said: ', 'bold'), ...said, ...exampleTag(point, 'text')], 'small'),
    paragraph(
      answer.length === 0
        ? [words('Answer: ', 'bold'), words('none recorded', 'italic')]
        : [words('Answer: ', 'bold'), ...answer, ...exampleTag(delivery, 'answer')],
      'small',
    ),
    paragraph([words(meeting.title, 'quiet'), ...exampleTag(meeting, 'title')], 'small'),
  ];
}

/** Questions that they may ask, with our answers. */
export function ifRaised({ of, unassigned, sources }: BriefParts): readonly PackBlock[] {
  const assigned = of.points.map(({ point }) => point);
  const answers = [...assigned, ...unassigned].filter((point) => point.use === 'respond');
  if (answers.length === 0) return [];
  return [
    heading(2, 'If raised'),
    ...answers.flatMap((point) => [
      paragraph(
        [words(point.question), ...(point.triage === 'defensive' ? [statusTag('defensive only')] : [])],
        'question',
      ),
      paragraph(pointInlines(point, sources)),
    ]),
  ];
}
