import { join } from 'node:path';
import { rememberInstallation } from '#electron/host/installation';
import type { Core } from '#electron/host/start-core';
import type { WindowArguments } from '#electron/host/window-arguments';
import type { Router } from '#electron/router/router';
import type { DossierSession } from '#electron/usecases/dossier/session';

/**
 * Opens what a window is to show: the dossier that was named, or else the one that the person made or chose last, or
 * else the sample in the person's own folder. Where there is none, the window asks what is to be made; nothing is made
 * unasked. What cannot be opened is told by the window, so this does not fail.
 */
export async function openForWindow(
  core: Core,
  given: WindowArguments,
): Promise<{ readonly session: DossierSession; readonly router: Router }> {
  const { folders, lastDossier, preferences, sampleMaterial: material } = core;
  const sample = join(folders.data, 'sample');
  const opened = core.session(given.dossier ?? lastDossier ?? sample, given.readOnly ? 'read' : 'write', {
    asked: given.dossier !== undefined,
    sampleFolder: given.dossier ?? sample,
    emptyFolder: given.dossier ?? join(folders.data, 'desk'),
    material,
    preferences,
    remember: (known) => {
      rememberInstallation(folders.config, known);
    },
  });
  await opened.session.open();
  return opened;
}
