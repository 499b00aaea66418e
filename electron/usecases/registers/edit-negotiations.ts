import { changesOf, find, firstFailure, positionChanges, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import { reportedCounts } from '#shared/domain/negotiation/reported-counts';
import { comparePositions, moveTo } from '#shared/domain/record/position';
import { fail } from '#shared/domain/result';

/** Adds a negotiation to a relationship. */
export const createNegotiation: UseCase<CheckedInput<'negotiations.create'>, Made> = async (
  context,
  input,
) => {
  const relationship = find(context, 'relationship', input.relationship);
  if (!relationship.ok) return relationship;
  const id = context.newId();
  return saveNew(context, 'negotiations.create', id, changesOf('negotiation', id, input));
};

/** Adds a chapter at the end of a negotiation's chapters. */
export const createChapter: UseCase<CheckedInput<'chapters.create'>, Made> = async (context, input) => {
  const negotiation = find(context, 'negotiation', input.negotiation);
  if (!negotiation.ok) return negotiation;
  const id = context.newId();
  const siblings = [...context.view.by('chapter', 'negotiation', input.negotiation)].sort(comparePositions);
  const position = moveTo(siblings, id, siblings.length)[id] ?? 'a0';
  return saveNew(context, 'chapters.create', id, changesOf('chapter', id, { ...input, position }));
};

/** Adds a round, with the number after the last one. */
export const createRound: UseCase<CheckedInput<'rounds.create'>, Made> = async (context, input) => {
  const negotiation = find(context, 'negotiation', input.negotiation);
  if (!negotiation.ok) return negotiation;
  const id = context.newId();
  const numbers = context.view.by('round', 'negotiation', input.negotiation).map((round) => round.number);
  const number = Math.min(999, Math.max(0, ...numbers) + 1);
  return saveNew(context, 'rounds.create', id, changesOf('round', id, { ...input, number }));
};

/** Names a person as lead negotiator of their side, behind those that it has. */
export const createNegotiator: UseCase<CheckedInput<'negotiators.create'>, Made> = async (context, input) => {
  const negotiation = find(context, 'negotiation', input.negotiation);
  if (!negotiation.ok) return negotiation;
  const person = find(context, 'person', input.person);
  if (!person.ok) return person;
  const siblings = context.view.by('negotiator', 'negotiation', input.negotiation);
  if (siblings.some((one) => one.person === input.person))
    return fail('already-there', { label: person.value.name });
  const id = context.newId();
  const { side } = person.value;
  return saveNew(context, 'negotiators.create', id, [
    ...changesOf('negotiator', id, { ...input, side }),
    ...positionChanges('negotiator', moveTo(siblings, id, siblings.length)),
  ]);
};

/**
 * Adds a count of closed chapters as it was reported. Of how many it counts is taken from the last report; what was
 * reported may differ from the statuses that this dossier has.
 */
export const createClosureCount: UseCase<CheckedInput<'closureCounts.create'>, Made> = async (
  context,
  input,
) => {
  const negotiation = find(context, 'negotiation', input.negotiation);
  if (!negotiation.ok) return negotiation;
  const id = context.newId();
  const last = reportedCounts(context.view, input.negotiation).at(-1);
  const total = last?.total ?? context.view.by('chapter', 'negotiation', input.negotiation).length;
  return saveNew(
    context,
    'closureCounts.create',
    id,
    changesOf('closureCount', id, { ...input, date: context.today, total }),
  );
};

/** Adds an open issue at the end of a negotiation's issues. */
export const createIssue: UseCase<CheckedInput<'issues.create'>, Made> = async (context, input) => {
  const negotiation = find(context, 'negotiation', input.negotiation);
  if (!negotiation.ok) return negotiation;
  const id = context.newId();
  const siblings = [...context.view.by('issue', 'negotiation', input.negotiation)].sort(comparePositions);
  const position = moveTo(siblings, id, siblings.length)[id] ?? 'a0';
  return saveNew(context, 'issues.create', id, changesOf('issue', id, { ...input, position }));
};

/** Records where a chapter stood after a round; `null` takes the entry away. */
export const setChapterStatus: UseCase<CheckedInput<'chapters.setStatus'>, Saved> = async (
  context,
  input,
) => {
  const { chapter, round, status } = input;
  const missing = firstFailure(find(context, 'chapter', chapter), find(context, 'round', round));
  if (missing !== undefined) return missing;
  const entries = context.view
    .by('chapterRound', 'chapter', chapter)
    .filter((entry) => entry.round === round);
  const [entry] = entries;
  if (status === null) {
    const gone = entries.flatMap(({ id }) => changesOf('chapterRound', id, { deleted: true }));
    return save(context, 'chapters.setStatus', gone);
  }
  const changes =
    entry === undefined
      ? changesOf('chapterRound', context.newId(), { chapter, round, status })
      : changesOf('chapterRound', entry.id, { status });
  return save(context, 'chapters.setStatus', changes);
};
