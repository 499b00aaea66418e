import type { UseCase } from '#electron/usecases/context';
import { commitmentRow } from '#electron/usecases/registers/list-commitments';
import { fieldView, linkById } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { DayView, DeliveryView } from '#shared/contract/views/day';
import type { Delivery } from '#shared/domain/delivery/delivery';
import type { DossierView } from '#shared/domain/dossier/view';
import { momentAt } from '#shared/domain/meeting/agenda';
import { comparePositions } from '#shared/domain/record/position';
import { succeed, fail } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The day of a meeting: the time that its items took, what was said and answered, and what was promised. */
export const getDay: UseCase<CheckedInput<'day.get'>, DayView> = (context, input) => {
  const { view } = context;
  const meeting = view.get('meeting', input.meeting);
  if (meeting === undefined) return fail('meeting-unknown', { meeting: input.meeting });
  return succeed({
    plannedStart: momentAt(meeting.startTime, meeting),
    training: view.get('dossierSettings', settingsId)?.training ?? false,
    runs: view
      .by('itemRun', 'meeting', meeting.id)
      .map(({ item, startedAt, endedAt }) => ({ item, startedAt, endedAt })),
    deliveries: view.by('delivery', 'meeting', meeting.id).map((delivery) => deliveryView(view, delivery)),
    commitments: [...view.by('commitment', 'meeting', meeting.id)]
      .sort(comparePositions)
      .map((commitment) => commitmentRow(context, commitment)),
  });
};

function deliveryView(view: DossierView, delivery: Delivery): DeliveryView {
  return {
    id: delivery.id,
    point: delivery.point ?? '',
    principal: linkById(view, 'person', delivery.principal),
    addressee: linkById(view, 'person', delivery.addressee),
    at: delivery.at,
    answer: fieldView(view, delivery, 'answer'),
  };
}
