import { type HandlersOf, onDossier } from '#electron/router/handler';
import { createPoint, movePoint, setPointState } from '#electron/usecases/points/edit-points';
import type { pointsCalls } from '#shared/contract/calls/points';

/** The handlers of `shared/contract/calls/points.ts`. */
export const pointsHandlers: HandlersOf<typeof pointsCalls> = {
  'points.create': onDossier(createPoint),
  'points.setState': onDossier(setPointState),
  'points.move': onDossier(movePoint),
};
