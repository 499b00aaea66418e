import { type HandlersOf, onDossier } from '#electron/router/handler';
import { createRelationship } from '#electron/usecases/relationships/create-relationship';
import { listRelationships } from '#electron/usecases/relationships/list-relationships';
import { confirmReviewed, createTopic, moveTopic, startBrief } from '#electron/usecases/topics/edit-topics';
import { addFigure, addSensitivity, updateFigure } from '#electron/usecases/topics/figures';
import { deleteSource, readSourceUses } from '#electron/usecases/topics/delete-source';
import { createSource, listSources, updateSource } from '#electron/usecases/topics/sources';
import { setFavourite } from '#electron/usecases/topics/set-favourite';
import { readTopicTree } from '#electron/usecases/topics/topic-tree';
import { getTopic } from '#electron/usecases/topics/topic-view';
import type { topicsCalls } from '#shared/contract/calls/topics';

/** The handlers of `shared/contract/calls/topics.ts`. */
export const topicsHandlers: HandlersOf<typeof topicsCalls> = {
  'relationships.list': onDossier(listRelationships),
  'relationships.create': onDossier(createRelationship),
  'topics.tree': onDossier(readTopicTree),
  'topics.get': onDossier(getTopic),
  'sources.list': onDossier(listSources),
  'sources.uses': onDossier(readSourceUses),
  'sources.update': onDossier(updateSource),
  'sources.create': onDossier(createSource),
  'sources.delete': onDossier(deleteSource),
  'topics.create': onDossier(createTopic),
  'topics.move': onDossier(moveTopic),
  'topics.setFavourite': onDossier(setFavourite),
  'topics.addFigure': onDossier(addFigure),
  'topics.updateFigure': onDossier(updateFigure),
  'topics.addSensitivity': onDossier(addSensitivity),
  'topics.startBrief': onDossier(startBrief),
  'topics.confirmReviewed': onDossier(confirmReviewed),
};
