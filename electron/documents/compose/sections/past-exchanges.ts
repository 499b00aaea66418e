import type { PackCell } from '#shared/domain/pack/pack-blocks';
import { earlierDeliveries, type EarlierDelivery } from '#shared/domain/talking-point/assignments';
import { cell, column, heading, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { answerCell } from '#electron/documents/compose/meeting-results';
import { choiceTag, exchangeWords, pointInlines, pointParts } from '#electron/documents/compose/points';
import { exampleTag } from '#electron/documents/compose/tags';

/** The annex of past statements: what was said on each topic at earlier meetings and answered; none without any. */
export function pastExchanges(context: ComposeContext): readonly SectionDraft[] {
  const { view, meeting, topics, wording } = context;
  const labels = wording.statements;
  const spoken = topics
    .map(({ topic }) => ({ topic, said: earlierDeliveries(view, topic.id, meeting) }))
    .filter(({ said }) => said.length > 0);
  if (spoken.length === 0) return [];
  return [
    {
      id: 'past-exchanges',
      kind: 'paper',
      title: labels.title,
      parts: spoken.flatMap(({ topic, said }) =>
        pointParts(
          said.map(({ point }) => point),
          topic.title,
        ),
      ),
      blocks: [
        heading(1, labels.title),
        paragraph(labels.lead, 'small'),
        ...spoken.flatMap(({ topic, said }) => [
          heading(2, [words(topic.title), ...exampleTag(topic, 'title')]),
          {
            type: 'table' as const,
            caption: labels.caption(topic.title),
            columns: [column(labels.when, 3), column(labels.said, 7), column(labels.answered, 7)],
            rows: said.map((earlier) => ({ cells: cells(context, earlier) })),
          },
        ]),
      ],
    },
  ];
}

function cells({ view, wording }: ComposeContext, earlier: EarlierDelivery): readonly PackCell[] {
  const { delivery, meeting, point } = earlier;
  const people = {
    principal: view.get('person', delivery.principal),
    addressee: view.get('person', delivery.addressee),
  };
  const answer = answerCell(delivery, wording);
  return [
    [paragraph(writtenDate(meeting.date ?? '', wording)), paragraph(exchangeWords(people, wording), 'small')],
    cell([...pointInlines(point, null, wording), ...choiceTag(point, delivery, 'point')]),
    answer.length > 0 ? answer : cell([words(wording.record.noAnswer, 'italic')]),
  ];
}
