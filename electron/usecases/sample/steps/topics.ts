import type { AfterTheMeeting } from '#electron/usecases/sample/after-the-meeting';
import type { BriefDraft, Drafts } from '#electron/usecases/sample/drafts';
import type { ReferenceTopic } from '#electron/usecases/sample/reference-topics';
import { citations, inOrder, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { briefChanges } from '#electron/usecases/sample/steps/brief';
import { pointChanges } from '#electron/usecases/sample/steps/points';
import { readable, sourcedText } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';

/** A step for each topic: the topic in its place in the tree, its figures and sensitivities, its brief and points. */
export function topicSteps(
  topics: readonly ReferenceTopic[],
  drafts: Drafts,
  after: AfterTheMeeting,
): readonly SampleStep[] {
  const places = placesOf(topics);
  return [...topics]
    .sort((left, right) => left.order - right.order)
    .map((topic) => {
      const draft = draftOf(topic, drafts);
      return {
        command: 'sample.topic',
        changes: [
          ...topicChanges(topic, places.get(topic.id) ?? ''),
          ...figureChanges(topic),
          ...sensitivityChanges(topic),
          ...briefChanges(topic, draft, after),
          ...pointChanges(topic, draft),
        ],
      };
    });
}

function draftOf(topic: ReferenceTopic, drafts: Drafts): BriefDraft {
  const draft = drafts.briefs.find((brief) => brief.topic === topic.id);
  if (draft === undefined) throw new Error(`No drafts for topic ${topic.id}`);
  return draft;
}

/** Positions among siblings: the reference orders all topics in one list. */
function placesOf(topics: readonly ReferenceTopic[]): ReadonlyMap<string, string> {
  const inList = [...topics].sort((left, right) => left.order - right.order);
  return new Map(inOrder(inList, ({ id }, position) => [[id, position] as const]));
}

function topicChanges(topic: ReferenceTopic, position: string): readonly Change[] {
  const { leadIndia, leadUK, status, nextMilestone } = topic;
  const illustrative = [
    ...(leadIndia.illustrative ? ['homeLead'] : []),
    ...(leadUK.illustrative ? ['partnerLead'] : []),
    ...(status.illustrative === true ? ['state', 'stateText'] : []),
    ...(nextMilestone.illustrative === true ? ['nextMilestone', 'nextMilestoneDate'] : []),
  ];
  const fields = {
    relationship: topic.relationshipId,
    title: topic.title,
    theme: topic.theme,
    homeLead: leadIndia.ministry,
    partnerLead: leadUK.ministry,
    state: readable(status.state),
    stateText: sourcedText(status.text, status.sourceIds),
    nextMilestone: sourcedText(nextMilestone.text, nextMilestone.sourceIds),
    nextMilestoneDate: nextMilestone.date,
    placement: { under: topic.parentId, position },
  };
  return [
    ...newRecord('topic', topic.id, fields, illustrative),
    ...citations(topic.id, 'homeLead', leadIndia.sourceIds),
    ...citations(topic.id, 'partnerLead', leadUK.sourceIds),
  ];
}

function figureChanges(topic: ReferenceTopic): readonly Change[] {
  return inOrder(topic.keyFigures, ({ id, label, value, unit, asOf, sourceIds, illustrative }, position) => [
    ...newRecord(
      'keyFigure',
      id,
      { topic: topic.id, label, value, unit, asOf, position },
      illustrative === true ? ['label'] : [],
    ),
    ...citations(id, '', sourceIds),
  ]);
}

function sensitivityChanges(topic: ReferenceTopic): readonly Change[] {
  return inOrder(topic.sensitivities, ({ id, text, sourceIds, illustrative }, position) =>
    newRecord(
      'sensitivity',
      id,
      { topic: topic.id, text: sourcedText(text, sourceIds), position },
      illustrative === true ? ['text'] : [],
    ),
  );
}
