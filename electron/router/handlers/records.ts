import { type HandlersOf, onDossier } from '#electron/router/handler';
import { clearIllustrative } from '#electron/usecases/fields/clear-illustrative';
import { dropDraft, keepDraft } from '#electron/usecases/drafts/keep-draft';
import { listDrafts } from '#electron/usecases/drafts/list-drafts';
import { editField } from '#electron/usecases/fields/edit-field';
import { restoreField } from '#electron/usecases/fields/restore-field';
import { fieldHistory, redo, undo } from '#electron/usecases/history/history';
import { getRecord } from '#electron/usecases/records/get-record';
import { setLink } from '#electron/usecases/records/record-links';
import { deletedRecords } from '#electron/usecases/records/deleted-records';
import { deleteRecord, restoreRecord } from '#electron/usecases/records/delete-record';
import type { recordsCalls } from '#shared/contract/calls/records';

/** The handlers of `shared/contract/calls/records.ts`. */
export const recordsHandlers: HandlersOf<typeof recordsCalls> = {
  'records.get': onDossier(getRecord),
  'records.deleted': onDossier(deletedRecords),
  'history.field': onDossier(fieldHistory),
  'drafts.list': onDossier(listDrafts),
  'fields.edit': onDossier(editField),
  'fields.restore': onDossier(restoreField),
  'fields.clearIllustrative': onDossier(clearIllustrative),
  'drafts.keep': onDossier(keepDraft),
  'drafts.drop': onDossier(dropDraft),
  'links.set': onDossier(setLink),
  'records.delete': onDossier(deleteRecord),
  'records.restore': onDossier(restoreRecord),
  'history.undo': onDossier(undo),
  'history.redo': onDossier(redo),
};
