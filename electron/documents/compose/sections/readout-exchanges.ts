import type { PackBlock, PackRow } from '#shared/domain/pack/pack-blocks';
import { cell, column, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { answerOrNone, type Made } from '#electron/documents/compose/meeting-results';
import { choiceTag, pointInlines } from '#electron/documents/compose/points';
import { exampleTag } from '#electron/documents/compose/tags';

/**
 * What was said at the meeting and what was answered: the topics in the order of the agenda, then those that came up
 * besides; each is named at its first point, and its points stay on one page.
 */
export function exchangesByTopic(context: ComposeContext, made: readonly Made[]): PackBlock {
  const { wording } = context;
  const labels = wording.readout;
  if (made.length === 0) return paragraph([words(labels.noExchanges, 'italic')]);
  return {
    type: 'table',
    caption: labels.exchangesCaption,
    columns: [column(wording.steering.topic, 4), column(labels.wePut, 6), column(labels.theyAnswered, 6)],
    rows: topicsOf(context, made).flatMap((topic) =>
      topicRows(
        context,
        topic,
        made.filter(({ point }) => point.topic === topic),
      ),
    ),
  };
}

function topicsOf({ topics }: ComposeContext, made: readonly Made[]): readonly (string | null)[] {
  const spokenOf = new Set(made.map(({ point }) => point.topic));
  const planned = topics.map(({ topic }) => topic.id).filter((id) => spokenOf.has(id));
  return [...new Set([...planned, ...spokenOf])];
}

function topicRows(
  { view, wording }: ComposeContext,
  id: string | null,
  made: readonly Made[],
): readonly PackRow[] {
  const topic = id === null ? undefined : view.get('topic', id);
  const title = topic === undefined || topic.title.trim() === '' ? wording.untitled : topic.title;
  return made.map(({ delivery, point }, index) => ({
    cells: [
      cell(index === 0 ? [words(title), ...exampleTag(topic, 'title')] : ''),
      cell([...pointInlines(point, null, wording), ...choiceTag(point, delivery, 'point')]),
      answerOrNone(delivery, wording),
    ],
    ...(index < made.length - 1 && { withNext: true }),
  }));
}
