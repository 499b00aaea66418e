import type { SampleMaterial } from '#electron/usecases/sample/load-reference';
import type { SampleStep } from '#electron/usecases/sample/step';
import { commitmentSteps } from '#electron/usecases/sample/steps/commitments';
import { deliveriesStep } from '#electron/usecases/sample/steps/deliveries';
import { markingSteps } from '#electron/usecases/sample/steps/markings';
import { mattersArisingStep, meetingSteps } from '#electron/usecases/sample/steps/meetings';
import { negotiationSteps } from '#electron/usecases/sample/steps/negotiation';
import { peopleSteps } from '#electron/usecases/sample/steps/people';
import { relationshipSteps } from '#electron/usecases/sample/steps/relationships';
import { roundSteps } from '#electron/usecases/sample/steps/rounds';
import { settingsStep } from '#electron/usecases/sample/steps/settings';
import { sourceSteps } from '#electron/usecases/sample/steps/sources';
import { topicSteps } from '#electron/usecases/sample/steps/topics';
import type { Change } from '#shared/domain/dossier/operation';
import { sourcesOf } from '#shared/domain/rich-text/read';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';

/**
 * The commands that make the sample dossier, in the order in which a desk would give them: settings and markings,
 * sources, relationships and people, topics, the negotiation, meetings, commitments, what was said before. The same
 * material gives the same steps.
 */
export function sampleChanges({ reference, drafts, after }: SampleMaterial): readonly SampleStep[] {
  const first = [settingsStep(drafts), ...markingSteps(reference.markingSchemes, drafts)];
  const rest = [
    ...relationshipSteps(reference.relationships),
    ...peopleSteps(reference.people, drafts),
    ...topicSteps(reference.topics, drafts, after),
    ...negotiationSteps(reference, drafts),
    ...roundSteps(reference),
    ...meetingSteps(reference, drafts, after),
    ...commitmentSteps(reference, drafts),
    mattersArisingStep(reference),
    deliveriesStep(drafts),
  ];
  const cited = new Set([...first, ...rest].flatMap((step) => step.changes.flatMap(citedIn)));
  return [...first, ...sourceSteps(reference.sources, cited, after), ...rest];
}

/** The sources that a change refers to: as a citation, or in rich text. */
function citedIn(change: Change): readonly string[] {
  if (change.kind === 'citation' && change.field === 'source' && typeof change.value === 'string') {
    return [change.value];
  }
  const text = richTextSchema.safeParse(change.value);
  return text.success ? sourcesOf(text.data) : [];
}
