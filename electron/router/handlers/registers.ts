import { type HandlersOf, onDossier } from '#electron/router/handler';
import { createPerson } from '#electron/usecases/people/create-person';
import { getPerson, listPeople } from '#electron/usecases/people/people';
import { createCommitment } from '#electron/usecases/registers/create-commitment';
import {
  createChapter,
  createClosureCount,
  createIssue,
  createNegotiation,
  createNegotiator,
  createRound,
  setChapterStatus,
} from '#electron/usecases/registers/edit-negotiations';
import { listCommitments } from '#electron/usecases/registers/list-commitments';
import { listNegotiations } from '#electron/usecases/registers/list-negotiations';
import type { registersCalls } from '#shared/contract/calls/registers';

/** The handlers of `shared/contract/calls/registers.ts`. */
export const registersHandlers: HandlersOf<typeof registersCalls> = {
  'people.list': onDossier(listPeople),
  'people.get': onDossier(getPerson),
  'people.create': onDossier(createPerson),
  'commitments.list': onDossier(listCommitments),
  'commitments.create': onDossier(createCommitment),
  'negotiations.list': onDossier(listNegotiations),
  'negotiations.create': onDossier(createNegotiation),
  'chapters.create': onDossier(createChapter),
  'chapters.setStatus': onDossier(setChapterStatus),
  'rounds.create': onDossier(createRound),
  'negotiators.create': onDossier(createNegotiator),
  'closureCounts.create': onDossier(createClosureCount),
  'issues.create': onDossier(createIssue),
};
