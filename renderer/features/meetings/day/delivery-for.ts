import type { DeliveryView } from '#shared/contract/views/day';
import type { AssignedPointView } from '#shared/contract/views/meetings';

/** The fact that a chosen point was made by its principal, where it was. */
export function deliveryFor(
  assigned: Pick<AssignedPointView, 'point' | 'principal'>,
  deliveries: readonly DeliveryView[],
): DeliveryView | undefined {
  return deliveries.find(
    (delivery) => delivery.point === assigned.point.id && delivery.principal?.id === assigned.principal?.id,
  );
}
