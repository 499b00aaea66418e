import { type HandlersOf, onDossier } from '#electron/router/handler';
import { getDay } from '#electron/usecases/day/day-view';
import { recordDelivery, withdrawDelivery } from '#electron/usecases/day/deliveries';
import { endMeeting, pauseMeeting, resetClock, startItem } from '#electron/usecases/day/run-clock';
import type { dayCalls } from '#shared/contract/calls/day';

/** The handlers of `shared/contract/calls/day.ts`. */
export const dayHandlers: HandlersOf<typeof dayCalls> = {
  'day.get': onDossier(getDay),
  'day.startItem': onDossier(startItem),
  'day.pause': onDossier(pauseMeeting),
  'day.end': onDossier(endMeeting),
  'day.reset': onDossier(resetClock),
  'deliveries.record': onDossier(recordDelivery),
  'deliveries.withdraw': onDossier(withdrawDelivery),
};
