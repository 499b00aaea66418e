import {
  addItem,
  addTopic,
  choosePoint,
  moveChosenPoint,
  moveItem,
} from '#electron/usecases/agenda/edit-agenda';
import type { UseCase } from '#electron/usecases/context';
import type { DossierSession } from '#electron/usecases/dossier/session';
import { editField } from '#electron/usecases/fields/edit-field';
import { fieldHistory, redo, undo } from '#electron/usecases/history/history';
import { readMarkingScheme } from '#electron/usecases/markings/marking-scheme';
import { addParticipant, createMeeting } from '#electron/usecases/meetings/edit-meetings';
import { listMeetings } from '#electron/usecases/meetings/list-meetings';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { previewPack } from '#electron/usecases/packs/preview-pack';
import { getPerson, listPeople } from '#electron/usecases/people/people';
import { createPoint, movePoint, setPointState } from '#electron/usecases/points/edit-points';
import { deleteRecord, restoreRecord } from '#electron/usecases/records/delete-record';
import { listCommitments } from '#electron/usecases/registers/list-commitments';
import { listNegotiations } from '#electron/usecases/registers/list-negotiations';
import { listRelationships } from '#electron/usecases/relationships/list-relationships';
import { confirmReviewed, createTopic, moveTopic, startBrief } from '#electron/usecases/topics/edit-topics';
import { readTopicTree } from '#electron/usecases/topics/topic-tree';
import { getTopic } from '#electron/usecases/topics/topic-view';
import type { CallName, CallOutput, CheckedInput } from '#shared/contract/calls';
import { succeed, type Result } from '#shared/domain/result';

type Answer<O> = Result<O> | Promise<Result<O>>;

/** Answers a call whose input was checked. */
export type Handler<N extends CallName> = (
  session: DossierSession,
  input: CheckedInput<N>,
) => Answer<CallOutput<N>>;

/** Runs a use case on the dossier that is open, or answers why none is. */
function onDossier<I, O>(useCase: UseCase<I, O>): (session: DossierSession, input: I) => Answer<O> {
  return (session, input) => {
    const context = session.context();
    return context.ok ? useCase(context.value, input) : context;
  };
}

/** The handler of each call. A call without one does not compile. */
export const handlers: { readonly [N in CallName]: Handler<N> } = {
  'dossier.status': (session) => succeed(session.status()),
  'dossier.unlock': (session, { passphrase }) => session.open(passphrase),

  'relationships.list': onDossier(listRelationships),
  'topics.tree': onDossier(readTopicTree),
  'topics.get': onDossier(getTopic),
  'meetings.list': onDossier(listMeetings),
  'meetings.get': onDossier(getMeeting),
  'people.list': onDossier(listPeople),
  'people.get': onDossier(getPerson),
  'commitments.list': onDossier(listCommitments),
  'markings.scheme': onDossier(readMarkingScheme),
  'negotiations.list': onDossier(listNegotiations),
  'history.field': onDossier(fieldHistory),
  'packs.preview': onDossier(previewPack),

  'fields.edit': onDossier(editField),
  'records.delete': onDossier(deleteRecord),
  'records.restore': onDossier(restoreRecord),
  'history.undo': onDossier(undo),
  'history.redo': onDossier(redo),

  'topics.create': onDossier(createTopic),
  'topics.move': onDossier(moveTopic),
  'topics.startBrief': onDossier(startBrief),
  'topics.confirmReviewed': onDossier(confirmReviewed),
  'points.create': onDossier(createPoint),
  'points.setState': onDossier(setPointState),
  'points.move': onDossier(movePoint),

  'meetings.create': onDossier(createMeeting),
  'participants.add': onDossier(addParticipant),
  'agenda.addItem': onDossier(addItem),
  'agenda.moveItem': onDossier(moveItem),
  'agenda.addTopic': onDossier(addTopic),
  'agenda.choosePoint': onDossier(choosePoint),
  'agenda.movePoint': onDossier(moveChosenPoint),

  'packs.export': onDossier(exportPack),
};
