import { type HandlersOf, onDossier } from '#electron/router/handler';
import { readOverview } from '#electron/usecases/overview/overview';
import type { overviewCalls } from '#shared/contract/calls/overview';

/** The handlers of `shared/contract/calls/overview.ts`. */
export const overviewHandlers: HandlersOf<typeof overviewCalls> = {
  'overview.get': onDossier(readOverview),
};
