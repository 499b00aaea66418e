import { join } from 'node:path';
import type { Core } from '#electron/host/start-core';
import type { WindowArguments } from '#electron/host/window-arguments';
import type { Router } from '#electron/router/router';
import type { DossierSession } from '#electron/usecases/dossier/session';
import { makeSample } from '#electron/usecases/dossier/make-sample';
import type { Failure } from '#shared/domain/result';

/**
 * Opens what a window is to show: the dossier that was named, or else the sample in the person's own folder, which is
 * made if it is not there. What cannot be opened is told by the window, so this does not fail.
 */
export async function openForWindow(
  core: Core,
  given: WindowArguments,
): Promise<{ readonly session: DossierSession; readonly router: Router }> {
  const folder = given.dossier ?? join(core.folders.data, 'sample');
  const opened = core.session(folder, given.readOnly ? 'read' : 'write');
  const failure =
    given.dossier === undefined ? await makeUnlessThere(folder, core.sampleMaterial) : undefined;
  if (failure === undefined) await opened.session.open();
  else opened.session.refuse(failure);
  return opened;
}

async function makeUnlessThere(folder: string, material: string): Promise<Failure | undefined> {
  const made = await makeSample({ folder, material });
  return made.ok || made.failure.code === 'dossier-folder-not-empty' ? undefined : made.failure;
}
