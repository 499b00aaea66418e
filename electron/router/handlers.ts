import type { Handler } from '#electron/router/handler';
import { agendaHandlers } from '#electron/router/handlers/agenda';
import { chartsHandlers } from '#electron/router/handlers/charts';
import { dayHandlers } from '#electron/router/handlers/day';
import { dossierHandlers } from '#electron/router/handlers/dossier';
import { meetingsHandlers } from '#electron/router/handlers/meetings';
import { overviewHandlers } from '#electron/router/handlers/overview';
import { packsHandlers } from '#electron/router/handlers/packs';
import { pointsHandlers } from '#electron/router/handlers/points';
import { recordsHandlers } from '#electron/router/handlers/records';
import { registersHandlers } from '#electron/router/handlers/registers';
import { searchHandlers } from '#electron/router/handlers/search';
import { topicsHandlers } from '#electron/router/handlers/topics';
import type { CallName } from '#shared/contract/calls';

/** The handler of each call. A call without one does not compile. */
export const handlers: { readonly [N in CallName]: Handler<N> } = {
  ...dossierHandlers,
  ...recordsHandlers,
  ...overviewHandlers,
  ...topicsHandlers,
  ...pointsHandlers,
  ...meetingsHandlers,
  ...agendaHandlers,
  ...dayHandlers,
  ...registersHandlers,
  ...packsHandlers,
  ...chartsHandlers,
  ...searchHandlers,
};
