import { type HandlersOf, onDossier } from '#electron/router/handler';
import { carryOver } from '#electron/usecases/agenda/carry-over';
import {
  addItem,
  addTopic,
  choosePoint,
  moveChosenPoint,
  moveItem,
} from '#electron/usecases/agenda/edit-agenda';
import { mergeWithNext, splitAgendaItem } from '#electron/usecases/agenda/split-merge';
import type { agendaCalls } from '#shared/contract/calls/agenda';

/** The handlers of `shared/contract/calls/agenda.ts`. */
export const agendaHandlers: HandlersOf<typeof agendaCalls> = {
  'agenda.addItem': onDossier(addItem),
  'agenda.moveItem': onDossier(moveItem),
  'agenda.addTopic': onDossier(addTopic),
  'agenda.choosePoint': onDossier(choosePoint),
  'agenda.movePoint': onDossier(moveChosenPoint),
  'agenda.splitItem': onDossier(splitAgendaItem),
  'agenda.mergeWithNext': onDossier(mergeWithNext),
  'agenda.carryOver': onDossier(carryOver),
};
