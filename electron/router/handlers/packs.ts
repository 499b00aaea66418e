import { type HandlersOf, onDossier } from '#electron/router/handler';
import { checkFile } from '#electron/usecases/packs/check-file';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { exportSeveral, stopExport, weighPapers } from '#electron/usecases/packs/export-several';
import { issueAgain } from '#electron/usecases/packs/issue-again';
import { issuePack } from '#electron/usecases/packs/issue-pack';
import { issueSeveral } from '#electron/usecases/packs/issue-several';
import { listIssues, recogniseFile } from '#electron/usecases/packs/list-issues';
import {
  chooseHouseStyle,
  readHouseStyle,
  saveBuiltInStyle,
  useBuiltInStyle,
} from '#electron/usecases/packs/house-style';
import { openWritten } from '#electron/usecases/packs/open-written';
import { outgoingPack } from '#electron/usecases/packs/outgoing-pack';
import { previewPack } from '#electron/usecases/packs/preview-pack';
import type { packsCalls } from '#shared/contract/calls/packs';

/** The handlers of `shared/contract/calls/packs.ts`. */
export const packsHandlers: HandlersOf<typeof packsCalls> = {
  'packs.preview': onDossier(previewPack),
  'packs.style': onDossier(readHouseStyle),
  'packs.chooseStyle': onDossier(chooseHouseStyle),
  'packs.useBuiltInStyle': onDossier(useBuiltInStyle),
  'packs.saveBuiltInStyle': onDossier(saveBuiltInStyle),
  'packs.export': onDossier(exportPack),
  'packs.exportSeveral': onDossier(exportSeveral),
  'packs.weigh': onDossier(weighPapers),
  'packs.stopExport': onDossier(stopExport),
  'packs.issue': onDossier(issuePack),
  'packs.issueSeveral': onDossier(issueSeveral),
  'packs.issueAgain': onDossier(issueAgain),
  'packs.outgoing': onDossier(outgoingPack),
  'packs.open': onDossier(openWritten),
  'packs.issues': onDossier(listIssues),
  'packs.recognise': onDossier(recogniseFile),
  'packs.check': onDossier(checkFile),
};
