import type { Drafts } from '#electron/usecases/sample/drafts';
import { newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { draftedText } from '#electron/usecases/sample/texts';

/** What was said at earlier meetings and what the answer was: drafted examples throughout. */
export function deliveriesStep(drafts: Drafts): SampleStep {
  const changes = drafts.deliveries.flatMap(({ id, answer, ...fields }) =>
    newRecord('delivery', id, { ...fields, answer: draftedText(answer) }, ['*']),
  );
  return { command: 'sample.deliveries', changes };
}
