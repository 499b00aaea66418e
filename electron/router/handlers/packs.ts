import { type HandlersOf, onDossier } from '#electron/router/handler';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { previewPack } from '#electron/usecases/packs/preview-pack';
import type { packsCalls } from '#shared/contract/calls/packs';

/** The handlers of `shared/contract/calls/packs.ts`. */
export const packsHandlers: HandlersOf<typeof packsCalls> = {
  'packs.preview': onDossier(previewPack),
  'packs.export': onDossier(exportPack),
};
