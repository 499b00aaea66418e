import type { AfterTheMeeting } from '#electron/usecases/sample/after-the-meeting';
import type { BriefDraft } from '#electron/usecases/sample/drafts';
import type { ReferenceTopic } from '#electron/usecases/sample/reference-topics';
import { marked, newRecord } from '#electron/usecases/sample/step';
import { backgroundText, draftedText, sourcedText } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';

/** The standing brief of a topic: what the reference says of it, and what is drafted for it. */
export function briefChanges(
  topic: ReferenceTopic,
  draft: BriefDraft,
  after: AfterTheMeeting,
): readonly Change[] {
  const { positionIndia, positionUK } = topic;
  const fields = {
    topic: topic.id,
    objective: draftedText(topic.objective.text),
    homePosition: sourcedText(positionIndia.text, positionIndia.sourceIds),
    partnerPosition: sourcedText(positionUK.text, positionUK.sourceIds),
    partnerObjective: draftedText(draft.partnerObjective),
    background: backgroundText(topic.background, after.announcementLeadIn),
    notForDisclosure: draftedText(draft.notForDisclosure),
    pressLine: draftedText(draft.pressLine),
    redLine: draftedText(topic.internal.redLine),
    fallBack: draftedText(topic.internal.fallBack),
    reviewedOn: draft.reviewedOn,
    marking: marked(draft.marking),
  };
  return newRecord('brief', `brief-${topic.id}`, fields, illustrativeFields(topic, draft));
}

function illustrativeFields(topic: ReferenceTopic, draft: BriefDraft): readonly string[] {
  return [
    'objective',
    ...(topic.positionIndia.illustrative === true ? ['homePosition'] : []),
    ...(topic.positionUK.illustrative === true ? ['partnerPosition'] : []),
    'partnerObjective',
    ...(topic.background.some((sentence) => sentence.illustrative === true) ? ['background'] : []),
    ...(draft.notForDisclosure === undefined ? [] : ['notForDisclosure']),
    ...(draft.pressLine === undefined ? [] : ['pressLine']),
    'redLine',
    'fallBack',
    'reviewedOn',
    'marking',
  ];
}
