import { type HandlersOf, onDossier } from '#electron/router/handler';
import { find } from '#electron/usecases/search/find';
import { listFound } from '#electron/usecases/search/list';
import type { searchCalls } from '#shared/contract/calls/search';

/** The handlers of `shared/contract/calls/search.ts`. */
export const searchHandlers: HandlersOf<typeof searchCalls> = {
  'search.find': onDossier(find),
  'search.list': onDossier(listFound),
};
