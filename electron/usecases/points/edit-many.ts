import {
  chosenForChanges,
  takenAwayChanges,
  type Outcomes,
  type PointOutcome,
} from '#electron/usecases/points/choose-many';
import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { EditedMany } from '#shared/contract/views/points';
import { fail, succeed, type Result } from '#shared/domain/result';
import { clearanceStep, mayBecome } from '#shared/domain/talking-point/clearance';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

type Edit = CheckedInput<'points.editMany'>['change'];

/**
 * Changes several points in one batch, so that one undo takes all of it back. A point to which the change does not
 * apply is left as it is and named; where that is so for all of them, nothing is saved and the call says why.
 */
export const editManyPoints: UseCase<CheckedInput<'points.editMany'>, EditedMany> = async (
  context,
  input,
) => {
  const points = findAll(context, input.points);
  if (!points.ok) return points;
  const outcomes = outcomesOf(context, points.value, input.change);
  if (!outcomes.ok) return outcomes;
  const kept = outcomes.value.flatMap(([{ id }, outcome]) =>
    typeof outcome === 'string' ? [{ point: id, reason: outcome }] : [],
  );
  const changes = outcomes.value.flatMap(([, outcome]) => (typeof outcome === 'string' ? [] : outcome));
  const [first] = kept;
  if (changes.length === 0) return fail('points-unchanged', { reason: first?.reason ?? 'same' });
  const saved = await save(context, 'points.editMany', changes);
  return saved.ok ? succeed({ ...saved.value, changed: points.value.length - kept.length, kept }) : saved;
};

function findAll(context: UseCaseContext, ids: readonly string[]): Result<readonly TalkingPoint[]> {
  const found: TalkingPoint[] = [];
  for (const id of new Set(ids)) {
    const point = find(context, 'talkingPoint', id);
    if (!point.ok) return point;
    found.push(point.value);
  }
  return succeed(found);
}

function outcomesOf(context: UseCaseContext, points: readonly TalkingPoint[], edit: Edit): Result<Outcomes> {
  const each = (outcome: (point: TalkingPoint) => PointOutcome): Result<Outcomes> =>
    succeed(points.map((point) => [point, outcome(point)] as const));
  switch (edit.set) {
    case 'state':
      return each((point) => stateOutcome(context, point, edit.state));
    case 'triage':
      return each((point) =>
        point.triage === edit.triage ? 'same' : changesOf('talkingPoint', point.id, { triage: edit.triage }),
      );
    case 'draftedFor': {
      const person = edit.draftedFor === null ? succeed(null) : find(context, 'person', edit.draftedFor);
      if (!person.ok) return person;
      if (person.value?.side === 'partner')
        return fail('principal-unknown', { principal: person.value.name });
      return each((point) =>
        point.draftedFor === edit.draftedFor
          ? 'same'
          : changesOf('talkingPoint', point.id, { draftedFor: edit.draftedFor }),
      );
    }
    case 'chosen':
      return chosenForChanges(context, points, edit);
    case 'taken-away':
      return takenAwayChanges(context, points, edit);
  }
}

function stateOutcome(
  context: UseCaseContext,
  point: TalkingPoint,
  state: TalkingPoint['state'],
): PointOutcome {
  if (point.state === state) return 'same';
  if (!mayBecome(point.state, state)) return 'state';
  return changesOf('talkingPoint', point.id, clearanceStep(point, state, context.by, context.now));
}
