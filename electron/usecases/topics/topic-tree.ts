import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { TopicRow } from '#shared/contract/views/topics';
import { favouriteOf } from '#shared/domain/favourite/favourites';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { succeed } from '#shared/domain/result';
import { pointsOfTopic } from '#shared/domain/talking-point/assignments';
import { isCleared } from '#shared/domain/talking-point/clearance';
import { briefFor, isStale } from '#shared/domain/topic/briefs';
import { topicTree, type TreeTopic } from '#shared/domain/topic/tree';

/** The topics of a relationship in the order in which the tree is read. */
export const readTopicTree: UseCase<CheckedInput<'topics.tree'>, readonly TopicRow[]> = (context, input) =>
  succeed(topicTree(context.view, input.relationship).map((node) => toRow(context, node)));

function toRow({ view, today, by }: UseCaseContext, { topic, parent, depth, children }: TreeTopic): TopicRow {
  const points = pointsOfTopic(view, topic.id).filter((point) => point.state !== 'retired');
  const brief = briefFor(view, topic.id, null);
  return {
    id: topic.id,
    title: topic.title,
    theme: topic.theme,
    homeLead: topic.homeLead,
    partnerLead: topic.partnerLead,
    state: topic.state,
    parent,
    depth,
    children,
    points: points.length,
    pointsCleared: points.filter(isCleared).length,
    hasBrief: brief !== undefined,
    stale: brief !== undefined && isStale(brief, today),
    favourite: favouriteOf(view, by, topic.id) !== undefined,
    illustrative: isIllustrative(topic, 'title'),
  };
}
