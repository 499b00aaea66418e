import { readTemplate } from '#electron/documents/template/read-template';
import { houseMargins } from '#electron/documents/word/house-style';
import type { DossierView } from '#shared/domain/dossier/view';
import type { PageMargins } from '#shared/domain/pack/pack-document';
import type { PackTemplate } from '#shared/domain/pack/pack-template';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The house style that the dossier has chosen; `undefined` for the one that is built in. */
export function chosenTemplate(view: DossierView): PackTemplate | undefined {
  const template = view.get('packTemplate', view.get('dossierSettings', settingsId)?.packTemplate ?? null);
  return template === undefined || template.deleted ? undefined : template;
}

/** A record never changes, and every paper that is composed asks for its margins. */
const known = new WeakMap<PackTemplate, PageMargins>();

/** The margins of the house style that the dossier has chosen. */
export function chosenMargins(view: DossierView): PageMargins {
  const template = chosenTemplate(view);
  if (template === undefined) return houseMargins;
  const margins = known.get(template) ?? marginsIn(Buffer.from(template.file, 'base64'));
  known.set(template, margins);
  return margins;
}

/** The margins of a template; those of the built-in one where the bytes are none. */
export function marginsIn(template: Uint8Array): PageMargins {
  const read = readTemplate(template);
  return read.ok ? read.value.margins : houseMargins;
}
