import { type HandlersOf, onDossier } from '#electron/router/handler';
import { getCarriedOver } from '#electron/usecases/meetings/carried-over-view';
import { addParticipant, createMeeting } from '#electron/usecases/meetings/edit-meetings';
import { shareResult } from '#electron/usecases/meetings/share-result';
import { createOutcome } from '#electron/usecases/meetings/outcomes';
import { exportCalendar } from '#electron/usecases/meetings/export-calendar';
import { listMeetings } from '#electron/usecases/meetings/list-meetings';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import {
  addProgrammeEntry,
  changeProgrammeEntry,
  moveProgrammeEntry,
} from '#electron/usecases/meetings/programme';
import { listTemplates } from '#electron/usecases/meetings/templates';
import type { meetingsCalls } from '#shared/contract/calls/meetings';

/** The handlers of `shared/contract/calls/meetings.ts`. */
export const meetingsHandlers: HandlersOf<typeof meetingsCalls> = {
  'meetings.list': onDossier(listMeetings),
  'meetings.get': onDossier(getMeeting),
  'meetings.carriedOver': onDossier(getCarriedOver),
  'meetings.templates': onDossier(listTemplates),
  'meetings.create': onDossier(createMeeting),
  'meetings.exportCalendar': onDossier(exportCalendar),
  'programme.add': onDossier(addProgrammeEntry),
  'programme.change': onDossier(changeProgrammeEntry),
  'programme.move': onDossier(moveProgrammeEntry),
  'results.share': onDossier(shareResult),
  'outcomes.create': onDossier(createOutcome),
  'participants.add': onDossier(addParticipant),
};
