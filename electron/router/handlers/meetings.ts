import { type HandlersOf, onDossier } from '#electron/router/handler';
import { getCarriedOver } from '#electron/usecases/meetings/carried-over-view';
import { addParticipant, createMeeting } from '#electron/usecases/meetings/edit-meetings';
import { createOutcome } from '#electron/usecases/meetings/outcomes';
import { listMeetings } from '#electron/usecases/meetings/list-meetings';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import { listTemplates } from '#electron/usecases/meetings/templates';
import type { meetingsCalls } from '#shared/contract/calls/meetings';

/** The handlers of `shared/contract/calls/meetings.ts`. */
export const meetingsHandlers: HandlersOf<typeof meetingsCalls> = {
  'meetings.list': onDossier(listMeetings),
  'meetings.get': onDossier(getMeeting),
  'meetings.carriedOver': onDossier(getCarriedOver),
  'meetings.templates': onDossier(listTemplates),
  'meetings.create': onDossier(createMeeting),
  'outcomes.create': onDossier(createOutcome),
  'participants.add': onDossier(addParticipant),
};
