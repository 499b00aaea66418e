import { pointView } from '#electron/usecases/points/point-view';
import { warningView } from '#electron/usecases/points/warning-view';
import type { UseCase } from '#electron/usecases/context';
import { linkById, linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { DeliveredLineView, PrincipalLinesView, PrincipalLineView } from '#shared/contract/views/points';
import type { Delivery } from '#shared/domain/delivery/delivery';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { fail, succeed } from '#shared/domain/result';
import { compareMeetings } from '#shared/domain/talking-point/assignments';
import { lineWarnings } from '#shared/domain/talking-point/divergence';
import { deliveriesBy, linesOf, principalsOf, type PrincipalLine } from '#shared/domain/talking-point/lines';
import { topicTree } from '#shared/domain/topic/tree';

/** Everything that a principal is to say, has said and is not to say, by topic in the order of the trees. */
export const readPrincipalLines: UseCase<CheckedInput<'points.ofPrincipal'>, PrincipalLinesView> = (
  { view, today },
  input,
) => {
  const person = view.get('person', input.principal);
  if (person === undefined) return fail('record-unknown', { kind: 'person', record: input.principal });
  const people = principalsOf(view).map(({ id }) => id);
  return succeed({
    person: linkTo(person),
    office: person.office,
    lines: inTreeOrder(view, linesOf(view, person.id)).map((line) => lineView(view, line)),
    delivered: deliveriesBy(view, person.id).map((delivery) => deliveredView(view, delivery)),
    warnings: lineWarnings(view, people, today)
      .filter(({ principals }) => principals.some((principal) => principal === person.id))
      .map((warning) => warningView(view, warning)),
    meetings: plannedMeetingsOf(view, person.id),
  });
};

function inTreeOrder(view: DossierView, lines: readonly PrincipalLine[]): readonly PrincipalLine[] {
  const topics = view.all('relationship').flatMap(({ id }) => topicTree(view, id));
  const places = new Map(topics.map(({ topic }, place) => [topic.id, place]));
  const placeOf = ({ point }: PrincipalLine): number => places.get(point.topic ?? '') ?? places.size;
  return [...lines].sort((left, right) => {
    if (placeOf(left) !== placeOf(right)) return placeOf(left) - placeOf(right);
    return left.point.position < right.point.position ? -1 : 1;
  });
}

function lineView(view: DossierView, { point, basis, planned }: PrincipalLine): PrincipalLineView {
  return {
    point: pointView(view, point),
    topic: linkById(view, 'topic', point.topic) ?? { id: '', label: '', deleted: true },
    basis,
    planned: planned.map(({ itemPoint, item, meeting }) => ({
      itemPoint: itemPoint.id,
      meeting: linkTo(meeting),
      date: meeting.date,
      item: item.id,
      itemTitle: item.title,
      addressee: linkById(view, 'person', itemPoint.addressee),
    })),
  };
}

function deliveredView(view: DossierView, delivery: Delivery): DeliveredLineView {
  const point = view.get('talkingPoint', delivery.point);
  return {
    id: delivery.id,
    topic: linkById(view, 'topic', point?.topic ?? null),
    text: point?.text ?? [],
    meeting: linkById(view, 'meeting', delivery.meeting),
    date: view.get('meeting', delivery.meeting)?.date ?? null,
    addressee: linkById(view, 'person', delivery.addressee),
    answer: delivery.answer,
    illustrative: isIllustrative(delivery, 'answer'),
  };
}

function plannedMeetingsOf(view: DossierView, person: string): PrincipalLinesView['meetings'] {
  return view
    .by('participant', 'person', person)
    .flatMap(({ meeting }) => view.get('meeting', meeting) ?? [])
    .filter(({ state, deleted }) => state === 'planned' && !deleted)
    .sort(compareMeetings)
    .map((meeting) => ({ meeting: linkTo(meeting), date: meeting.date }));
}
