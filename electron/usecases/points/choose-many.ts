import { principalAt } from '#electron/usecases/agenda/edit-agenda';
import { changesOf, find } from '#electron/usecases/changes';
import type { UseCaseContext } from '#electron/usecases/context';
import type { KeptReason } from '#shared/contract/views/points';
import type { Change } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import type { AgendaItem, ItemPoint } from '#shared/domain/meeting/agenda-item';
import { counterpart } from '#shared/domain/meeting/participants';
import { moveTo, type Positioned } from '#shared/domain/record/position';
import { succeed, type Result } from '#shared/domain/result';
import { pointsUnderItem } from '#shared/domain/talking-point/assignments';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import { topicPath } from '#shared/domain/topic/tree';

/** A principal at a meeting. */
interface Place {
  readonly meeting: string;
  readonly principal: string;
}

/** What an edit does to one point, or why it leaves it as it is. */
export type PointOutcome = readonly Change[] | KeptReason;

/** What an edit does to each of several points. */
export type Outcomes = readonly (readonly [TalkingPoint, PointOutcome])[];

/**
 * Chooses points for a principal at a meeting, each as the last under the item on its topic, or on the nearest topic
 * above it, and addressed to the counterpart. A point without such an item, or chosen already, is left.
 */
export function chosenForChanges(
  context: UseCaseContext,
  points: readonly TalkingPoint[],
  place: Place,
): Result<Outcomes> {
  const meeting = find(context, 'meeting', place.meeting);
  if (!meeting.ok) return meeting;
  const principal = principalAt(context, place.meeting, place.principal);
  if (!principal.ok) return principal;
  const { view } = context;
  const addressee = counterpart(view, place.meeting)?.id ?? null;
  const items = agendaItemsOf(view, place.meeting).filter((item) => item.visibility !== 'hidden');
  const chosen = new Set(choicesOf(view, place).map(({ point }) => point));
  const under = new Map<string, readonly Positioned[]>();
  return succeed(
    points.map((point): readonly [TalkingPoint, PointOutcome] => {
      if (chosen.has(point.id)) return [point, 'same'];
      const item = itemFor(view, items, point);
      if (item === undefined) return [point, 'no-item'];
      const id = context.newId();
      const before = under.get(item) ?? pointsUnderItem(view, item).map(({ itemPoint }) => itemPoint);
      const position = moveTo(before, id, before.length)[id] ?? 'a0';
      under.set(item, [...before, { id, position }]);
      const fields = { item, point: point.id, principal: place.principal, addressee, position };
      return [point, changesOf('itemPoint', id, fields)];
    }),
  );
}

/** Takes points away from a principal at a meeting. */
export function takenAwayChanges(
  context: UseCaseContext,
  points: readonly TalkingPoint[],
  place: Place,
): Result<Outcomes> {
  const meeting = find(context, 'meeting', place.meeting);
  if (!meeting.ok) return meeting;
  const choices = choicesOf(context.view, place);
  return succeed(
    points.map((point): readonly [TalkingPoint, PointOutcome] => {
      const links = choices.filter((link) => link.point === point.id);
      if (links.length === 0) return [point, 'not-chosen'];
      return [point, links.flatMap(({ id }) => changesOf('itemPoint', id, { deleted: true }))];
    }),
  );
}

function choicesOf(view: DossierView, { meeting, principal }: Place): readonly ItemPoint[] {
  return agendaItemsOf(view, meeting)
    .flatMap(({ id }) => view.by('itemPoint', 'item', id))
    .filter((link) => link.principal === principal);
}

function itemFor(view: DossierView, items: readonly AgendaItem[], point: TalkingPoint): string | undefined {
  const topic = view.get('topic', point.topic);
  if (topic === undefined) return undefined;
  const upwards = [topic, ...[...topicPath(view, topic)].reverse()];
  return upwards
    .flatMap(
      ({ id }) => items.find((item) => topicsOfItem(view, item.id).some((under) => under.id === id)) ?? [],
    )
    .map(({ id }) => id)[0];
}
