import type { Dossier } from '#electron/store/dossier';
import { todayIn } from '#electron/usecases/dossier/today';
import type { DossierStatus, Notice } from '#shared/contract/views/common';
import { settingsId, type DossierSettings } from '#shared/domain/settings/dossier-settings';

/** What an open dossier's status tells that the dossier itself does not know. */
export interface StatusSurroundings {
  readonly by: string;
  readonly version: string;
  readonly exportFolder: string;
  /** The present moment, ISO in UTC. */
  readonly now: string;
  readonly savedAt: string | null;
}

/** The settings of a dossier, or `undefined` where nobody wrote them. */
export function settingsOf(dossier: Dossier): DossierSettings | undefined {
  return dossier.view().get('dossierSettings', settingsId);
}

/** The status of an open dossier, for the frame of the window. */
export function openStatus(dossier: Dossier, { now, ...surroundings }: StatusSurroundings): DossierStatus {
  const settings = settingsOf(dossier);
  const { sealed, readOnly } = dossier.report;
  const undo = dossier.undoable();
  const redo = dossier.redoable();
  return {
    state: 'open',
    title: settings?.title ?? '',
    folder: dossier.folder,
    home: settings?.home ?? '',
    training: settings?.training ?? false,
    today: todayIn(settings, now),
    sealed,
    readOnly,
    notices: noticesOf(dossier, settings),
    undo: undo === undefined ? null : { command: undo.command },
    redo: redo === undefined ? null : { command: redo.command },
    ...surroundings,
  };
}

function noticesOf({ report }: Dossier, settings: DossierSettings | undefined): readonly Notice[] {
  const notices: (Notice | false)[] = [
    report.tornTail !== undefined && { code: 'torn-tail', details: { ...report.tornTail } },
    report.damagedDrafts !== undefined && { code: 'damaged-drafts', details: { ...report.damagedDrafts } },
    report.uncleanClose && report.tornTail === undefined && { code: 'unclean-close', details: {} },
    report.readOnly && { code: 'read-only', details: {} },
    !report.sealed && { code: 'not-sealed', details: {} },
    settings?.training === true && { code: 'training', details: { today: settings.today ?? '' } },
  ];
  return notices.filter((notice) => notice !== false);
}
