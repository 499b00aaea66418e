import { chosenTemplate } from '#electron/documents/template/chosen-template';
import { readTemplate } from '#electron/documents/template/read-template';
import type { DossierView } from '#shared/domain/dossier/view';
import { succeed, type Result } from '#shared/domain/result';

/**
 * The template that a pack is dressed in: one given for this pack alone (in base 64), else the dossier's; `undefined`
 * for the look that is built in. Fails as `readTemplate` does for one that is given.
 */
export function templateFor(view: DossierView, given: string | undefined): Result<Uint8Array | undefined> {
  if (given !== undefined) {
    const bytes = Buffer.from(given, 'base64');
    const read = readTemplate(bytes);
    return read.ok ? succeed(bytes) : read;
  }
  const chosen = chosenTemplate(view);
  return succeed(chosen === undefined ? undefined : Buffer.from(chosen.file, 'base64'));
}
