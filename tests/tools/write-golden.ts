import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import {
  composedGoldenPacks,
  goldenPages,
  lastPageOf,
  sectionLengths,
} from '#tests/fixtures/packs/golden-packs';
import { pageTexts } from '#tests/fixtures/packs/page-texts';
import { madeOf } from '#tests/fixtures/packs/inputs';
import { openInOffice, pagesHindrance } from '#tests/fixtures/packs/office';
import { goldenFolder, madeHere, pagePicture } from '#tests/fixtures/packs/page-pictures';

/** `npm run golden`: draws the pages whose look is kept anew, as they are now. Look at them before they are committed. */
if (pagesHindrance !== null) throw new Error(`The pages cannot be drawn: ${pagesHindrance}.`);
const folder = temporaryFolder();
try {
  const opened = await openInOffice(await composedGoldenPacks(), folder.path, ['pdf']);
  mkdirSync(goldenFolder, { recursive: true });
  for (const file of readdirSync(goldenFolder)) rmSync(join(goldenFolder, file));
  for (const { name, pack, section, page } of goldenPages) {
    const { document, pdf } = madeOf(opened, pack);
    const lengths = sectionLengths(document, pageTexts(pdf));
    const first = lastPageOf(lengths, section) - (lengths.get(section) ?? 0);
    writeFileSync(join(goldenFolder, `${name}.png`), await pagePicture(pdf, first + page));
  }
  writeFileSync(join(goldenFolder, 'made-with.json'), `${JSON.stringify(madeHere(), null, 2)}\n`);
} finally {
  folder.remove();
}
