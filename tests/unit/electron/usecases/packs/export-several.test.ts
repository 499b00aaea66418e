import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { exportSeveral, stopExport, weighPapers } from '#electron/usecases/packs/export-several';
import { outgoingPack } from '#electron/usecases/packs/outgoing-pack';
import type { PaperOutcome, SeveralWrittenView } from '#shared/contract/views/packs';
import type { PackDocument, PackVariant } from '#shared/domain/pack/pack-document';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk, type IssuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';

/** Stands in for Word where only the words matter. */
const asWords = (document: PackDocument): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(JSON.stringify(document)));

async function written(
  desk: IssuingDesk,
  variants: readonly PackVariant[],
  own: { readonly replace?: boolean; readonly seen?: string } = {},
): Promise<SeveralWrittenView> {
  const papers = variants.map((variant) => ({ meeting: meetingId, variant, replace: false, ...own }));
  return must(await exportSeveral(desk.context(), { name: 'evening', papers }));
}

function fates(papers: readonly PaperOutcome[]): readonly string[] {
  return papers.map((paper) => (paper.state === 'failed' ? paper.failure.code : paper.state));
}

describe('several papers at once', () => {
  it('are written in the order asked for; one that cannot be made keeps no other from it', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const { papers, madeFrom } = await written(desk, ['full', 'negotiation', 'steering', 'agenda']);
    expect(madeFrom).toBe('2024-07-23T09:00:00.000Z');
    expect(fates(papers)).toEqual(['written', 'written', 'written', 'written']);
    const names = papers.map((paper) => (paper.state === 'written' ? basename(paper.file.path) : ''));
    expect([...names].sort()).toEqual(readdirSync(desk.folder).sort());
    expect(desk.told).toEqual(
      [0, 1, 2, 3].map((paper) => ({
        event: 'packs.exporting',
        data: { name: 'evening', paper, of: 4 },
      })),
    );
    const mixed = [
      { meeting: meetingId, variant: 'points', principal: 'nobody', replace: false },
      { meeting: meetingId, variant: 'record', replace: false },
    ] as const;
    const rest = must(await exportSeveral(desk.context(), { name: 'morning', papers: [...mixed] }));
    expect(fates(rest.papers)).toEqual(['principal-unknown', 'written']);
    expect(readdirSync(desk.folder)).toHaveLength(5);
  });

  it('are weighed before: what each warns of, and which cannot be made', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const papers = [
      { meeting: meetingId, variant: 'agenda' },
      { meeting: meetingId, variant: 'points', principal: 'nobody' },
      { meeting: meetingId, variant: 'shared-agenda' },
    ] as const;
    const weighed = must(await weighPapers(desk.context(), { papers: [...papers] }));
    expect(weighed.map(({ failure }) => failure?.code ?? null)).toEqual([null, 'principal-unknown', null]);
    expect(weighed.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['not-cleared'],
      [],
      [],
    ]);
    expect(readdirSync(desk.folder)).toEqual([]);
  });

  it('all come from the dossier as it stood at the start, whatever is typed meanwhile', async () => {
    let edit: () => Promise<unknown> = () => Promise.resolve();
    const desk = await issuingDesk(smallDossier, async (document) => {
      await edit();
      return asWords(document);
    });
    edit = async () =>
      must(await editField(desk.context(), { record: meetingId, field: 'title', value: 'Another name' }));
    const { papers } = await written(desk, ['full', 'agenda', 'record']);
    const titles = papers.map((paper) =>
      paper.state === 'written' ? readFileSync(paper.file.path, 'utf8') : paper.state,
    );
    for (const title of titles) {
      expect(title).toContain('Talks with the Foreign Secretary');
      expect(title).not.toContain('Another name');
    }
    expect(
      (await exportPack(desk.context(), { meeting: meetingId, variant: 'full', replace: false })).ok,
    ).toBe(true);
  });

  it('stop where a person stops them: what is written stays, what is half written leaves nothing', async () => {
    let rendered = 0;
    const desk = await issuingDesk(smallDossier, async (document) => {
      rendered += 1;
      if (rendered === 2) must(await stopExport(desk.context(), { name: 'evening' }));
      return asWords(document);
    });
    const { papers } = await written(desk, ['full', 'agenda', 'record', 'steering']);
    expect(fates(papers)).toEqual(['written', 'stopped', 'stopped', 'stopped']);
    expect(rendered).toBe(2);
    const [first] = papers;
    expect(readdirSync(desk.folder)).toEqual([first?.state === 'written' ? first.file.fileName : 'none']);
    expect(await stopExport(desk.context(), { name: 'evening' })).toMatchObject({
      failure: { code: 'export-ended' },
    });
  });

  it('replace only what a person wants replaced, and say of each file that stands there already', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const [agenda] = (await written(desk, ['agenda'])).papers;
    const path = agenda?.state === 'written' ? agenda.file.path : '';
    writeFileSync(path, 'kept by hand');
    const again = await written(desk, ['agenda', 'record']);
    expect(fates(again.papers)).toEqual(['target-exists', 'written']);
    expect(readFileSync(path, 'utf8')).toBe('kept by hand');
    expect(fates((await written(desk, ['agenda'], { replace: true })).papers)).toEqual(['written']);
    expect(readFileSync(path, 'utf8')).not.toBe('kept by hand');
  });

  it('hand over no paper to the other side that reads otherwise than what a person saw', async () => {
    const desk = await issuingDesk(smallDossier);
    const { sha256: seen } = must(
      await outgoingPack(desk.context(), { meeting: meetingId, variant: 'shared-agenda' }),
    );
    must(await editField(desk.context(), { record: meetingId, field: 'venue', value: 'Another house' }));
    expect(fates((await written(desk, ['shared-agenda'], { seen })).papers)).toEqual(['outgoing-changed']);
    expect(readdirSync(desk.folder)).toEqual([]);
  });
});
