import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { undo } from '#electron/usecases/history/history';
import { exportPack } from '#electron/usecases/packs/export-pack';
import {
  chooseHouseStyle,
  readHouseStyle,
  saveBuiltInStyle,
  useBuiltInStyle,
} from '#electron/usecases/packs/house-style';
import { issueAgain } from '#electron/usecases/packs/issue-again';
import { issuePack } from '#electron/usecases/packs/issue-pack';
import { previewPack } from '#electron/usecases/packs/preview-pack';
import { renderPack } from '#electron/documents/word/render-pack';
import type { Result } from '#shared/domain/result';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk, type IssuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { ministryTemplate, templateWith } from '#tests/fixtures/packs/templates';
import { elements, part, wordPackage } from '#tests/fixtures/packs/word-package';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function nameOf(desk: IssuingDesk): Promise<string | null> {
  return must(await readHouseStyle(desk.context(), {})).name;
}

async function coverOf(desk: IssuingDesk, template?: string): Promise<string> {
  const input = { meeting: meetingId, variant: 'full', replace: true, template };
  const { path } = must(await exportPack(desk.context(), input));
  return part(wordPackage(readFileSync(path)), 'word/document.xml');
}

/** A template of a ministry whose text begins further in. */
const wideMargins = (): Promise<Uint8Array> =>
  templateWith({
    'word/document.xml': (xml) =>
      xml.replace('w:right="1191"', 'w:right="2600"').replace('w:left="1191"', 'w:left="3400"'),
  });

describe('the margins of a house style', () => {
  it.each([
    ['A4', 11_906],
    ['Letter', 12_240],
  ] as const)(
    'are those of every page, table and running line on %s, and of the estimates',
    async (paper, width) => {
      const desk = await issuingDesk(undefined, renderPack);
      const input = { meeting: meetingId, variant: 'full', replace: true, paper } as const;
      const pagesNow = async (): Promise<number> =>
        must(await previewPack(desk.context(), input)).lengths.reduce((sum, { pages }) => sum + pages, 0);
      const before = await pagesNow();
      must(await chooseHouseStyle(desk.context(), { name: 'Wide', file: base64(await wideMargins()) }));
      const { path } = must(await exportPack(desk.context(), input));
      const word = wordPackage(readFileSync(path));
      const body = part(word, 'word/document.xml');
      const margins = body.match(/<w:pgMar [^>]*>/gu) ?? [];
      expect(new Set(margins)).toEqual(new Set([margins[0]]));
      expect(margins[0]).toMatch(/w:right="2600".*w:left="3400"/u);
      const text = String(width - 2600 - 3400);
      const tables = body.match(/<w:tblW [^>]*>/gu) ?? [];
      expect(new Set(tables.map((table) => /w:w="(\d+)"/u.exec(table)?.[1]))).toEqual(new Set([text]));
      const styles = elements(part(word, 'word/styles.xml'), 'w:style');
      expect(styles.find((style) => style.includes('w:styleId="PackRunning"'))).toContain(`w:pos="${text}"`);
      expect(await pagesNow()).toBeGreaterThan(before);
    },
  );

  it('are those of an issue when it is written again after another style was chosen', async () => {
    const desk = await issuingDesk(undefined, renderPack);
    must(await chooseHouseStyle(desk.context(), { name: 'Wide', file: base64(await wideMargins()) }));
    const input = { meeting: meetingId, variant: 'full', replace: true, copies: 0 } as const;
    const { id } = must(await issuePack(desk.context(), input));
    must(await useBuiltInStyle(desk.context(), {}));
    const again = must(await issueAgain(desk.context(), { issue: id, replace: true }));
    expect(again).toMatchObject([{ unchanged: true }]);
  });
});

describe('the house style of a dossier', () => {
  it('is the one built in until a template is chosen; then every pack has its look, until that is undone', async () => {
    const desk = await issuingDesk(undefined, renderPack);
    expect(await nameOf(desk)).toBeNull();
    expect(await coverOf(desk)).not.toContain('Ministry of Examples');
    const file = base64(await ministryTemplate());
    must(await chooseHouseStyle(desk.context(), { name: 'Our ministry', file }));
    expect(await nameOf(desk)).toBe('Our ministry');
    expect(await coverOf(desk)).toContain('Ministry of Examples');
    expect((await desk.onDisk()).view().all('packTemplate')).toMatchObject([{ name: 'Our ministry', file }]);
    must(await undo(desk.context(), {}));
    expect(await nameOf(desk)).toBeNull();
    expect(await coverOf(desk)).not.toContain('Ministry of Examples');
  });

  it('is the one built in again when a person returns to it', async () => {
    const desk = await issuingDesk(undefined, renderPack);
    must(await chooseHouseStyle(desk.context(), { name: 'Ours', file: base64(await ministryTemplate()) }));
    must(await useBuiltInStyle(desk.context(), {}));
    expect(await nameOf(desk)).toBeNull();
  });

  it('stays as it was where the template is unsound', async () => {
    const desk = await issuingDesk(undefined, renderPack);
    const file = base64(await templateWith({ 'word/header1.xml': (xml) => xml.replace('{{marking}}', '') }));
    const refused: Result<unknown> = await chooseHouseStyle(desk.context(), { name: 'Unsound', file });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'template-lacks' } });
    expect(await nameOf(desk)).toBeNull();
    expect((await desk.onDisk()).view().all('packTemplate')).toEqual([]);
  });

  it('can be another one for a single draft, and an unsound one is refused', async () => {
    const desk = await issuingDesk(undefined, renderPack);
    expect(await coverOf(desk, base64(await ministryTemplate()))).toContain('Ministry of Examples');
    expect(await nameOf(desk)).toBeNull();
    const input = { meeting: meetingId, variant: 'full', replace: true, template: base64(Buffer.from('x')) };
    expect(await exportPack(desk.context(), input)).toMatchObject({ failure: { code: 'template-not-word' } });
  });

  it('can be written as a template to start from, which is itself a sound one', async () => {
    const desk = await issuingDesk(undefined, renderPack);
    const { path } = must(await saveBuiltInStyle(desk.context(), { replace: false }));
    must(await chooseHouseStyle(desk.context(), { name: 'Start', file: base64(readFileSync(path)) }));
    expect(await saveBuiltInStyle(desk.context(), { replace: false })).toMatchObject({
      failure: { code: 'target-exists' },
    });
  });
});
