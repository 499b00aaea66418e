import { type HandlersOf, onDossier } from '#electron/router/handler';
import { addMarking, moveMarking } from '#electron/usecases/markings/edit-scheme';
import { readSchemeEditor } from '#electron/usecases/markings/scheme-editor';
import { markingOfPage } from '#electron/usecases/markings/marking-of-page';
import { readMarkingScheme } from '#electron/usecases/markings/marking-scheme';
import type { dossierCalls } from '#shared/contract/calls/dossier';
import { succeed } from '#shared/domain/result';

/** The handlers of `shared/contract/calls/dossier.ts`. */
export const dossierHandlers: HandlersOf<typeof dossierCalls> = {
  'dossier.status': (session) => succeed(session.status()),
  'dossier.unlock': (session, { passphrase }) => session.open(passphrase),
  'dossier.openReadOnly': (session) => session.openReadOnly(),
  'dossier.open': (session, { folder }) => session.openAt(folder),
  'dossier.makeSample': (session, { folder, passphrase }) => session.makeSample(folder, passphrase),
  'dossier.makeEmpty': (session, input) => session.makeEmpty(input),
  'workplace.rename': (session, { name }) => session.rename(name),
  'workplace.preferences': (session) => succeed(session.preferences()),
  'workplace.prefer': (session, chosen) => session.prefer(chosen),
  'markings.scheme': onDossier(readMarkingScheme),
  'markings.editor': onDossier(readSchemeEditor),
  'markings.add': onDossier(addMarking),
  'markings.move': onDossier(moveMarking),
  'markings.ofPage': onDossier(markingOfPage),
};
