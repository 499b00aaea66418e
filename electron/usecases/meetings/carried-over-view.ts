import type { UseCase } from '#electron/usecases/context';
import { pointView } from '#electron/usecases/points/point-view';
import { commitmentRow } from '#electron/usecases/registers/list-commitments';
import { linkById, linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { CarriedOverView, CarriedPoint } from '#shared/contract/views/meetings';
import { topicsOfItem } from '#shared/domain/meeting/agenda';
import { carriedOver } from '#shared/domain/meeting/carried-over';
import { fail, succeed } from '#shared/domain/result';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** What the last meeting with the same counterpart left open. */
export const getCarriedOver: UseCase<CheckedInput<'meetings.carriedOver'>, CarriedOverView> = (
  context,
  input,
) => {
  const { view, today } = context;
  const meeting = view.get('meeting', input.meeting);
  if (meeting === undefined) return fail('meeting-unknown', { meeting: input.meeting });
  const open = carriedOver(view, meeting, today);
  if (open === undefined) return succeed({ from: null, date: null, items: [], points: [], commitments: [] });
  const carried =
    (why: CarriedPoint['why']) =>
    (point: TalkingPoint): CarriedPoint => ({
      why,
      point: pointView(view, point),
      topic: linkById(view, 'topic', point.topic),
    });
  return succeed({
    from: linkTo(open.from),
    date: open.from.date,
    items: open.notReached.map(({ id, title, minutes }) => ({
      ...{ id, title, minutes },
      topics: topicsOfItem(view, id).map((topic) => topic.title),
    })),
    points: [...open.notMade.map(carried('not-made')), ...open.unanswered.map(carried('unanswered'))],
    commitments: open.commitments.map((commitment) => commitmentRow(context, commitment)),
  });
};
