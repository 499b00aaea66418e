import { commitmentKind, commitmentTopicKind } from '#shared/domain/commitment/commitment';
import { deliveryKind } from '#shared/domain/delivery/delivery';
import { agendaItemKind, itemPointKind, itemTopicKind } from '#shared/domain/meeting/agenda-item';
import { itemRunKind } from '#shared/domain/meeting/item-run';
import {
  matterArisingKind,
  meetingKind,
  meetingTopicKind,
  outcomeKind,
  participantKind,
  programmeEntryKind,
} from '#shared/domain/meeting/meeting';
import { markingCaveatKind, markingLevelKind, markingSchemeKind } from '#shared/domain/marking/marking';
import {
  chapterDiscussedKind,
  chapterKind,
  chapterRoundKind,
  closureCountKind,
  issueChapterKind,
  issueKind,
  negotiationKind,
  negotiatorKind,
  roundKind,
} from '#shared/domain/negotiation/negotiation';
import { packIssueKind } from '#shared/domain/pack/pack-issue';
import { packTemplateKind } from '#shared/domain/pack/pack-template';
import { personKind, personRelationshipKind } from '#shared/domain/person/person';
import { favouriteKind } from '#shared/domain/favourite/favourite';
import type { RecordOfKind } from '#shared/domain/record/define-kind';
import type { Field } from '#shared/domain/record/field';
import { relationshipKind, relationshipLeadKind } from '#shared/domain/relationship/relationship';
import { dossierSettingsKind } from '#shared/domain/settings/dossier-settings';
import { citationKind, sourceKind } from '#shared/domain/source/source';
import { talkingPointKind } from '#shared/domain/talking-point/talking-point';
import { briefKind } from '#shared/domain/topic/brief';
import { keyFigureKind, sensitivityKind, topicKind } from '#shared/domain/topic/topic';

/** Every kind of record that a dossier holds, by name. */
export const kinds = {
  dossierSettings: dossierSettingsKind,
  relationship: relationshipKind,
  relationshipLead: relationshipLeadKind,
  topic: topicKind,
  brief: briefKind,
  sensitivity: sensitivityKind,
  keyFigure: keyFigureKind,
  talkingPoint: talkingPointKind,
  delivery: deliveryKind,
  person: personKind,
  personRelationship: personRelationshipKind,
  meeting: meetingKind,
  meetingTopic: meetingTopicKind,
  participant: participantKind,
  programmeEntry: programmeEntryKind,
  outcome: outcomeKind,
  matterArising: matterArisingKind,
  agendaItem: agendaItemKind,
  itemTopic: itemTopicKind,
  itemPoint: itemPointKind,
  itemRun: itemRunKind,
  commitment: commitmentKind,
  commitmentTopic: commitmentTopicKind,
  negotiation: negotiationKind,
  negotiator: negotiatorKind,
  chapter: chapterKind,
  round: roundKind,
  chapterRound: chapterRoundKind,
  chapterDiscussed: chapterDiscussedKind,
  closureCount: closureCountKind,
  issue: issueKind,
  issueChapter: issueChapterKind,
  favourite: favouriteKind,
  packTemplate: packTemplateKind,
  source: sourceKind,
  citation: citationKind,
  packIssue: packIssueKind,
  markingScheme: markingSchemeKind,
  markingLevel: markingLevelKind,
  markingCaveat: markingCaveatKind,
} as const;

/** The name of a kind of record. */
export type KindName = keyof typeof kinds;

/** A record of the kind named `K`. */
export type RecordOf<K extends KindName> = RecordOfKind<(typeof kinds)[K]>;

/** Names of the fields of a kind. */
export type FieldName<K extends KindName> = Extract<keyof (typeof kinds)[K]['fields'], string>;

/** What one record of a kind, or several of them, are called within a sentence: `talking points`. */
export function kindName(kind: KindName, count: number): string {
  return (count === 1 ? kinds[kind].label : kinds[kind].plural).toLowerCase();
}

/** True for the name of a kind. */
export function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

/** The fields of a kind, by name. */
export function fieldsOf(kind: KindName): Readonly<Record<string, Field<unknown>>> {
  return kinds[kind].fields;
}

/** A field by kind and name, or `undefined` where there is no such kind or field. */
export function findField(kind: string, field: string): Field<unknown> | undefined {
  if (!isKindName(kind)) return undefined;
  const fields = fieldsOf(kind);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
