import type { Drafts } from '#electron/usecases/sample/drafts';
import { newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The settings of the training dossier, with its own 'today'. */
export function settingsStep(drafts: Drafts): SampleStep {
  const changes = newRecord('dossierSettings', settingsId, { ...drafts.dossier.settings, training: true }, [
    'department',
    'title',
  ]);
  return { command: 'sample.settings', changes };
}
