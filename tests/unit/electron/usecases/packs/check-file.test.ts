import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { checkFile } from '#electron/usecases/packs/check-file';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { issuePack } from '#electron/usecases/packs/issue-pack';
import type { CheckedInput } from '#shared/contract/calls';
import type { CheckedFileView, ComparedTextView } from '#shared/contract/views/packs';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk, type IssuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';

const full: CheckedInput<'packs.issue'> = { meeting: meetingId, variant: 'full', copies: 0, replace: false };
const services = 'Services matter';

/** A text of one paragraph, as an editor sends it. */
function typed(words: string): { type: string; inlines: { text: string }[] }[] {
  return [{ type: 'paragraph', inlines: [{ text: words }] }];
}

type Edited = Extract<CheckedFileView, { readonly is: 'edited' }>;

/** The file of an issue of the small dossier's meeting. */
async function issued(desk: IssuingDesk, more: Partial<typeof full> = {}): Promise<Uint8Array> {
  const made = must(await issuePack(desk.context(), { ...full, ...more }));
  return readFileSync(made.files[0]?.path ?? '');
}

async function draft(desk: IssuingDesk, variant = 'full'): Promise<Uint8Array> {
  const written = must(await exportPack(desk.context(), { meeting: meetingId, variant, replace: true }));
  return readFileSync(written.path);
}

/** The file with its body changed, as an editor would save it. */
function saved(bytes: Uint8Array, change: (xml: string) => string, drop = /^$/u): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const kept = Object.entries(parts).filter(([name]) => !drop.test(name));
  return zipSync({ ...Object.fromEntries(kept), 'word/document.xml': strToU8(change(body)) });
}

async function checked(desk: IssuingDesk, bytes: Uint8Array): Promise<CheckedFileView> {
  const before = desk.dossier.point();
  const file = Buffer.from(bytes).toString('base64');
  const found = must(await checkFile(desk.context(), { file }));
  expect(desk.dossier.point()).toEqual(before);
  return found;
}

async function edited(desk: IssuingDesk, bytes: Uint8Array): Promise<Edited> {
  const found = await checked(desk, bytes);
  if (found.is !== 'edited') throw new Error(`It is ${found.is}`);
  return found;
}

/** The first control that holds these words. */
function controlWith(xml: string, words: string): string {
  const controls = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gsu)].map(([control]) => control);
  const found = controls.find((control) => control.includes(words));
  if (found === undefined) throw new Error(`No control says ${words}`);
  return found;
}

function fatesOf({ texts }: Edited): readonly ComparedTextView['fate'][] {
  return texts.map(({ fate }) => fate);
}

describe('a saved copy of an issue', () => {
  it('is recognised, all of its texts as they were written, in every look of its changes', async () => {
    const desk = await issuingDesk();
    const first = must(await issuePack(desk.context(), full));
    must(
      await editField(desk.context(), {
        record: 'point-1',
        field: 'text',
        value: typed('Quite another line.'),
      }),
    );
    const looks = [undefined, 'list', 'margin', 'revisions'] as const;
    for (const show of looks) {
      const changes = show === undefined ? undefined : { since: first.id, show, addendum: false };
      const bytes = await issued(desk, changes === undefined ? {} : { changes });
      const copy = await edited(
        desk,
        saved(bytes, (xml) => xml),
      );
      expect(copy.issue?.words).toBe(copy.words);
      expect([copy.paper, copy.meeting.id, copy.texts, copy.loose]).toEqual(['Full pack', meetingId, [], 0]);
      expect(copy.unchanged).toBeGreaterThan(20);
    }
  });

  it('says which text was edited, of which record and field, word for word', async () => {
    const desk = await issuingDesk();
    const bytes = saved(await issued(desk), (xml) => {
      const control = controlWith(xml, services);
      return xml.replace(control, control.replace(services, 'Goods and services matter'));
    });
    must(
      await editField(desk.context(), { record: 'point-2', field: 'text', value: typed('Changed since.') }),
    );
    const copy = await edited(desk, bytes);
    expect(copy.words).toBe('Brief 1, issue 1');
    expect(copy.texts).toHaveLength(1);
    const [one] = copy.texts;
    expect(one).toMatchObject({
      fate: 'changed',
      kind: 'Talking point',
      field: 'Text',
      dossierDiffers: false,
    });
    expect(one?.before).toContain(services);
    expect(one?.after).toBe(one?.before?.replace(services, 'Goods and services matter'));
    expect(one?.title).not.toBe('');
  });

  it('says which text is gone, stands twice or is strange to the pack', async () => {
    const desk = await issuingDesk();
    const bytes = await issued(desk);
    const without = saved(bytes, (xml) => xml.replace(controlWith(xml, services), ''));
    expect(fatesOf(await edited(desk, without))).toEqual(['missing']);
    const twice = saved(bytes, (xml) => {
      const control = controlWith(xml, services);
      const pasted = control
        .replace(/<w:id w:val="\d+"\/>/u, '<w:id w:val="-99"/>')
        .replace(services, 'Pasted');
      return xml.replace(control, `${control}${pasted}`);
    });
    const spare = await edited(desk, twice);
    expect(fatesOf(spare)).toEqual(['spare']);
    expect(spare.texts[0]?.after).toContain('Pasted');
    const strange = saved(bytes, (xml) => {
      const control = controlWith(xml, services);
      return xml.replace(control, `${control}${control.replace(/\/text\/\d+"/u, '/text/99"')}`);
    });
    expect(fatesOf(await edited(desk, strange))).toEqual(['strange']);
  });

  it('counts what lost its control and still says the same, as after a save by an older LibreOffice', async () => {
    const desk = await issuingDesk();
    const bytes = saved(await issued(desk), (xml) =>
      xml.replace(/<w:tag w:val="[^"]*"\/>/gu, '').replaceAll(services, 'Other words'),
    );
    const copy = await edited(desk, bytes);
    expect(copy.unchanged).toBe(0);
    expect(copy.loose).toBeGreaterThan(20);
    expect(new Set(fatesOf(copy))).toEqual(new Set(['missing']));
    expect(copy.texts.every(({ before }) => before?.includes(services))).toBe(true);
  });

  it('is known as an issue that is not on record here', async () => {
    const bytes = saved(await issued(await issuingDesk()), (xml) => xml);
    const copy = await edited(await issuingDesk(), bytes);
    expect([copy.words, copy.issue]).toEqual(['Brief 1, issue 1', null]);
  });
});

describe('a saved copy of a draft', () => {
  it('is laid beside the dossier of today, and says where that has changed itself', async () => {
    const desk = await issuingDesk();
    const bytes = saved(await draft(desk), (xml) => {
      const control = controlWith(xml, services);
      return xml.replace(control, control.replace(services, 'Goods matter'));
    });
    expect(await edited(desk, bytes)).toMatchObject({ words: '', issue: null, day: '2024-07-23' });
    const [before] = (await edited(desk, bytes)).texts;
    expect(before).toMatchObject({ fate: 'changed', dossierDiffers: false });
    const record = smallDossier.find(
      ({ kind, fields }) => kind === 'talkingPoint' && JSON.stringify(fields.text).includes(services),
    );
    must(
      await editField(desk.context(), { record: record?.id ?? '', field: 'text', value: typed('Of today.') }),
    );
    const [after] = (await edited(desk, bytes)).texts;
    expect(after).toMatchObject({ fate: 'changed', dossierDiffers: true, before: 'Of today.' });
  });

  it.each(['steering', 'points', 'agenda', 'negotiation', 'record'])(
    'of %s is recognised too',
    async (variant) => {
      const desk = await issuingDesk();
      const copy = await edited(
        desk,
        saved(await draft(desk, variant), (xml) => xml),
      );
      expect([copy.variant, copy.texts]).toEqual([variant, []]);
      expect(copy.unchanged).toBeGreaterThan(0);
    },
  );
});

describe('a file that is no copy of a pack of this dossier', () => {
  it('is a pack of a meeting that is not here', async () => {
    const bytes = saved(await issued(await issuingDesk()), (xml) => xml);
    const other = await issuingDesk(smallDossier.filter(({ id }) => id !== meetingId));
    expect(await checked(other, bytes)).toEqual({
      is: 'elsewhere',
      day: '2024-07-23',
      issue: 'Brief 1, issue 1',
    });
  });

  it('is a paper for the other side, which says nothing of where it comes from', async () => {
    const desk = await issuingDesk();
    const bytes = await draft(desk, 'shared-agenda');
    expect(await checked(desk, bytes)).toEqual({ is: 'unknown', controls: 0 });
  });

  it('is a pack that no longer says which one', async () => {
    const desk = await issuingDesk();
    const found = await checked(
      desk,
      saved(await draft(desk), (xml) => xml, /^customXml\//u),
    );
    expect(found).toMatchObject({ is: 'unknown' });
    expect(found.is === 'unknown' && found.controls > 20).toBe(true);
  });

  it('is refused with a message where it cannot be read', async () => {
    const desk = await issuingDesk();
    const result = await checkFile(desk.context(), { file: 'RGVhciBhbGws' });
    expect(result.ok ? 'read' : result.failure.code).toBe('pack-file-not-word');
  });
});
