import { changesOf, find, positionChanges, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import { moveTo } from '#shared/domain/record/position';
import { fail } from '#shared/domain/result';
import { pointsOfTopic } from '#shared/domain/talking-point/assignments';
import { clearanceStep, mayBecome } from '#shared/domain/talking-point/clearance';

/** Adds a talking point at the end of its topic's points, as a draft, with the marking of the topic's brief. */
export const createPoint: UseCase<CheckedInput<'points.create'>, Made> = async (context, input) => {
  const topic = find(context, 'topic', input.topic);
  if (!topic.ok) return topic;
  const id = context.newId();
  const siblings = pointsOfTopic(context.view, input.topic);
  const brief = context.view
    .by('brief', 'topic', input.topic)
    .find((candidate) => candidate.meeting === null);
  const changes = changesOf('talkingPoint', id, {
    topic: input.topic,
    use: input.use,
    question: input.question,
    text: input.text,
    triage: input.triage,
    marking: brief?.marking ?? null,
  });
  const placed = positionChanges('talkingPoint', moveTo(siblings, id, siblings.length));
  return saveNew(context, 'points.create', id, [...changes, ...placed]);
};

/** Takes a point a step of clearance on, or back. Clearing records by whom and when. */
export const setPointState: UseCase<CheckedInput<'points.setState'>, Saved> = async (context, input) => {
  const point = find(context, 'talkingPoint', input.point);
  if (!point.ok) return point;
  const { state } = point.value;
  if (!mayBecome(state, input.state)) return fail('point-state-refused', { from: state, to: input.state });
  const fields = clearanceStep(point.value, input.state, context.by, context.now);
  return save(context, 'points.setState', changesOf('talkingPoint', input.point, fields));
};

/** Moves a point to another place among those of its topic with the same use. */
export const movePoint: UseCase<CheckedInput<'points.move'>, Saved> = async (context, input) => {
  const point = find(context, 'talkingPoint', input.point);
  if (!point.ok) return point;
  const { topic, use } = point.value;
  const siblings = pointsOfTopic(context.view, topic ?? '').filter((sibling) => sibling.use === use);
  const moves = moveTo(siblings, input.point, input.index);
  return save(context, 'points.move', positionChanges('talkingPoint', moves));
};
