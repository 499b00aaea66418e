import { changesOf, find, firstFailure, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import { moveTo, type Moves } from '#shared/domain/record/position';
import { fail, succeed } from '#shared/domain/result';
import { briefFor } from '#shared/domain/topic/briefs';
import type { Topic } from '#shared/domain/topic/topic';
import { isUnder, topicsUnder } from '#shared/domain/topic/tree';

/** Adds a topic as the last under another, or at the top of its relationship. */
export const createTopic: UseCase<CheckedInput<'topics.create'>, Made> = async (context, input) => {
  const relationship = find(context, 'relationship', input.relationship);
  const under = input.under === null ? succeed(null) : find(context, 'topic', input.under);
  const missing = firstFailure(relationship, under);
  if (missing !== undefined) return missing;
  const id = context.newId();
  const siblings = positioned(topicsUnder(context.view, input.relationship, input.under));
  const fields = changesOf('topic', id, { relationship: input.relationship, title: input.title });
  const placed = placementChanges(moveTo(siblings, id, siblings.length), input.under);
  return saveNew(context, 'topics.create', id, [...fields, ...placed]);
};

/** Moves a topic in the tree; a move under itself is refused. */
export const moveTopic: UseCase<CheckedInput<'topics.move'>, Saved> = async (context, input) => {
  const topic = find(context, 'topic', input.topic);
  if (!topic.ok) return topic;
  const under = input.under === null ? succeed(null) : find(context, 'topic', input.under);
  if (!under.ok) return under;
  if (under.value !== null && isUnder(context.view, under.value, input.topic)) {
    return fail('topic-under-itself', { title: topic.value.title });
  }
  const siblings = positioned(topicsUnder(context.view, topic.value.relationship ?? '', input.under));
  const moves = moveTo(siblings, input.topic, input.index);
  return save(context, 'topics.move', placementChanges(moves, input.under));
};

/** Starts the standing brief of a topic that has none. */
export const startBrief: UseCase<CheckedInput<'topics.startBrief'>, Made> = async (context, input) => {
  const topic = find(context, 'topic', input.topic);
  if (!topic.ok) return topic;
  if (briefFor(context.view, input.topic, null) !== undefined) {
    return fail('already-there', { label: `Brief on ${topic.value.title}` });
  }
  const id = context.newId();
  return saveNew(context, 'topics.startBrief', id, changesOf('brief', id, { topic: input.topic }));
};

/** Records that someone read the brief today and found it right. */
export const confirmReviewed: UseCase<CheckedInput<'topics.confirmReviewed'>, Saved> = async (
  context,
  input,
) => {
  const topic = find(context, 'topic', input.topic);
  if (!topic.ok) return topic;
  const brief = briefFor(context.view, input.topic, null);
  if (brief === undefined) return fail('record-unknown', { kind: 'brief', record: topic.value.title });
  return save(context, 'topics.confirmReviewed', changesOf('brief', brief.id, { reviewedOn: context.today }));
};

function positioned(topics: readonly Topic[]): readonly { readonly id: string; readonly position: string }[] {
  return topics.map((topic) => ({ id: topic.id, position: topic.placement.position }));
}

function placementChanges(moves: Moves, under: string | null): readonly Change[] {
  return Object.entries(moves).flatMap(([record, position]) =>
    changesOf('topic', record, { placement: { under, position } }),
  );
}
