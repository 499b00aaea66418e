import { changesOf, find, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made } from '#shared/contract/views/common';
import type { WithdrawnDelivery } from '#shared/contract/views/day';
import { fail, succeed } from '#shared/domain/result';
import { isBlank } from '#shared/domain/rich-text/read';
import { deliveredPoint, withdrawnPoint } from '#shared/domain/talking-point/clearance';

/**
 * Records that a chosen point was made: by its principal, to its addressee, now. The answer is written afterwards. A
 * cleared point becomes a delivered one; one that nobody cleared stays what it is.
 */
export const recordDelivery: UseCase<CheckedInput<'deliveries.record'>, Made> = async (context, input) => {
  const link = find(context, 'itemPoint', input.itemPoint);
  if (!link.ok) return link;
  const item = find(context, 'agendaItem', link.value.item);
  if (!item.ok) return item;
  const point = find(context, 'talkingPoint', link.value.point);
  if (!point.ok) return point;
  const { principal, addressee } = link.value;
  const { meeting } = item.value;
  const made = context.view
    .by('delivery', 'point', point.value.id)
    .some((delivery) => delivery.meeting === meeting && delivery.principal === principal);
  if (made) return fail('already-there', { label: 'The delivery of this point' });
  const id = context.newId();
  return saveNew(context, 'deliveries.record', id, [
    ...changesOf('delivery', id, { meeting, point: point.value.id, principal, addressee, at: context.now }),
    ...changesOf('talkingPoint', point.value.id, deliveredPoint(point.value)),
  ]);
};

/**
 * Takes back that a point was made, with the answer, and says whether there was one; a point that was made nowhere else
 * is cleared again.
 */
export const withdrawDelivery: UseCase<CheckedInput<'deliveries.withdraw'>, WithdrawnDelivery> = async (
  context,
  input,
) => {
  const delivery = find(context, 'delivery', input.delivery);
  if (!delivery.ok) return delivery;
  const point = context.view.get('talkingPoint', delivery.value.point);
  const elsewhere = context.view.by('delivery', 'point', point?.id ?? '').length > 1;
  const saved = await save(context, 'deliveries.withdraw', [
    ...changesOf('delivery', input.delivery, { deleted: true }),
    ...(point === undefined || elsewhere ? [] : changesOf('talkingPoint', point.id, withdrawnPoint(point))),
  ]);
  return saved.ok ? succeed({ ...saved.value, answered: !isBlank(delivery.value.answer) }) : saved;
};
