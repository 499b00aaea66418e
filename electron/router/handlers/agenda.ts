import { type HandlersOf, onDossier } from '#electron/router/handler';
import {
  addItem,
  addTopic,
  choosePoint,
  moveChosenPoint,
  moveItem,
} from '#electron/usecases/agenda/edit-agenda';
import type { agendaCalls } from '#shared/contract/calls/agenda';

/** The handlers of `shared/contract/calls/agenda.ts`. */
export const agendaHandlers: HandlersOf<typeof agendaCalls> = {
  'agenda.addItem': onDossier(addItem),
  'agenda.moveItem': onDossier(moveItem),
  'agenda.addTopic': onDossier(addTopic),
  'agenda.choosePoint': onDossier(choosePoint),
  'agenda.movePoint': onDossier(moveChosenPoint),
};
