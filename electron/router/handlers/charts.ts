import { type HandlersOf, onDossier } from '#electron/router/handler';
import { chartOfProgress, chartOfStanding, chartOfTime } from '#electron/usecases/charts/charts';
import type { chartsCalls } from '#shared/contract/calls/charts';

/** The handlers of `shared/contract/calls/charts.ts`. */
export const chartsHandlers: HandlersOf<typeof chartsCalls> = {
  'charts.progress': onDossier(chartOfProgress),
  'charts.standing': onDossier(chartOfStanding),
  'charts.time': onDossier(chartOfTime),
};
