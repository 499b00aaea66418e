import { type HandlersOf, onDossier } from '#electron/router/handler';
import { editManyPoints } from '#electron/usecases/points/edit-many';
import { createPoint, movePoint, setPointState } from '#electron/usecases/points/edit-points';
import { readPointMatrix } from '#electron/usecases/points/point-matrix';
import { readPrincipalLines } from '#electron/usecases/points/principal-lines';
import type { pointsCalls } from '#shared/contract/calls/points';

/** The handlers of `shared/contract/calls/points.ts`. */
export const pointsHandlers: HandlersOf<typeof pointsCalls> = {
  'points.matrix': onDossier(readPointMatrix),
  'points.ofPrincipal': onDossier(readPrincipalLines),
  'points.create': onDossier(createPoint),
  'points.setState': onDossier(setPointState),
  'points.editMany': onDossier(editManyPoints),
  'points.move': onDossier(movePoint),
};
