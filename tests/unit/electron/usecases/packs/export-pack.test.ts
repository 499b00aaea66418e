import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInTemplate } from '#electron/documents/template/built-in-template';
import { exportPack, type ExportPackInput } from '#electron/usecases/packs/export-pack';
import { nodePackFiles, type PackFiles } from '#electron/usecases/packs/pack-files';
import { WrittenFiles } from '#electron/usecases/packs/written-files';
import { previewPack } from '#electron/usecases/packs/preview-pack';
import type { Result } from '#shared/domain/result';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { viewFrom, type FixtureRecord } from '#tests/fixtures/packs/view-from';

let folder = temporaryFolder();
let dossierFolder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
  dossierFolder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
  dossierFolder.remove();
});

interface Surroundings {
  readonly files?: Partial<PackFiles>;
  readonly records?: readonly FixtureRecord[];
  readonly input?: Partial<ExportPackInput>;
}

const noOpener = (): Promise<boolean> => Promise.resolve(false);

/** A draft without changes asks for no earlier state. */
const noPast = (): never => {
  throw new Error('no earlier state is asked for here');
};

const draw = (): Promise<string> => Promise.resolve('<svg/>');
const bytes = new TextEncoder().encode('the bytes of a pack');

async function run({ files = {}, records = smallDossier, input = {} }: Surroundings = {}): ReturnType<
  typeof exportPack
> {
  const context = {
    by: '',
    written: new WrittenFiles(),
    view: viewFrom(records),
    today: '2024-07-23',
    dossier: { folder: dossierFolder.path, viewAt: noPast },
    newId: () => 'id-1',
    packs: {
      render: () => Promise.resolve(bytes),
      files: { ...nodePackFiles, ...files },
      builtInTemplate,
      open: noOpener,
      draw,
      folder: folder.path,
    },
  };
  return exportPack(context, { meeting: meetingId, variant: 'agenda', replace: false, ...input });
}

function failureOf<T>(result: Result<T>): string {
  return result.ok ? 'done' : result.failure.code;
}

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

function linkTo(target: string): string {
  const link = join(folder.path, 'link');
  symlinkSync(target, link);
  return link;
}

const name = '2024-07-24 Annotated agenda - Talks with the Foreign Secretary.docx';

describe('exporting a pack', () => {
  it('writes the file, readable by its owner alone, and leaves nothing beside it', async () => {
    const exported = await run();
    const path = join(folder.path, name);
    const records = [{ record: 'point-2', topic: 'topic-trade', words: 'Services matter to us.' }];
    const warnings = [{ code: 'not-cleared', section: 'Annotated agenda', records }];
    const value = { path, fileName: name, written: 'id-1', warnings };
    expect(exported).toEqual({ ok: true, value });
    expect(readFileSync(join(folder.path, name))).toEqual(Buffer.from(bytes));
    expect(readdirSync(folder.path)).toEqual([name]);
    if (process.platform !== 'win32') expect(statSync(join(folder.path, name)).mode & 0o777).toBe(0o600);
  });

  it('makes the folder that it is told to write to', async () => {
    const deep = join(folder.path, 'made', 'on the way');
    expect(failureOf(await run({ input: { folder: deep } }))).toBe('done');
    expect(readdirSync(deep)).toEqual([name]);
  });

  it.each([
    ['the folder of the dossier', () => dossierFolder.path],
    ['a folder in it', () => join(dossierFolder.path, 'deep', 'down')],
    ['a way around to it', () => join(folder.path, '..', basename(dossierFolder.path))],
    ['a link to it', () => linkTo(dossierFolder.path)],
    ['a folder behind a link to it', () => join(linkTo(dossierFolder.path), 'packs')],
  ])('writes nothing into %s', async (_what, target) => {
    const path = target();
    expect(await run({ input: { folder: path } })).toEqual({
      ok: false,
      failure: { code: 'target-in-dossier', details: { path } },
    });
    expect(readdirSync(dossierFolder.path)).toEqual([]);
  });

  it('writes into a folder whose name only begins like that of the dossier', async () => {
    const beside = `${dossierFolder.path}-packs`;
    expect(failureOf(await run({ input: { folder: beside } }))).toBe('done');
    rmSync(beside, { recursive: true });
  });

  it('replaces an existing file only when asked', async () => {
    const path = join(folder.path, name);
    writeFileSync(path, 'what was there');
    expect(await run()).toEqual({ ok: false, failure: { code: 'target-exists', details: { path } } });
    expect(readFileSync(path, 'utf8')).toBe('what was there');
    expect(failureOf(await run({ input: { replace: true } }))).toBe('done');
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(readdirSync(folder.path)).toEqual([name]);
  });

  it('does not replace a file that appeared while it was rendering', async () => {
    const path = join(folder.path, name);
    const writeNew: PackFiles['writeNew'] = async (target, content) => {
      await nodePackFiles.writeNew(target, content);
      writeFileSync(path, 'came in between');
    };
    expect(failureOf(await run({ files: { writeNew } }))).toBe('target-exists');
    expect(readFileSync(path, 'utf8')).toBe('came in between');
    expect(readdirSync(folder.path)).toEqual([name]);
  });

  it.each([
    ['makeFolder', 'EACCES', 'target-unwritable'],
    ['makeFolder', 'ENOTDIR', 'target-unwritable'],
    ['exists', 'EACCES', 'target-unwritable'],
    ['writeNew', 'ENOSPC', 'disk-full'],
    ['writeNew', 'EDQUOT', 'disk-full'],
    ['writeNew', 'EROFS', 'target-unwritable'],
    ['writeNew', 'EIO', 'target-unwritable'],
    ['place', 'EPERM', 'target-unwritable'],
    ['place', 'ENOSPC', 'disk-full'],
  ] as const)(
    'says what is wrong when %s gives %s, and leaves nothing behind',
    async (call, code, failure) => {
      expect(failureOf(await run({ files: { [call]: failing(code) } }))).toBe(failure);
      expect(readdirSync(folder.path)).toEqual([]);
    },
  );

  it('removes what was written when the disk fills up midway', async () => {
    const writeNew: PackFiles['writeNew'] = async (path, content) => {
      await nodePackFiles.writeNew(path, content.subarray(0, 4));
      await failing('ENOSPC')();
    };
    expect(failureOf(await run({ files: { writeNew } }))).toBe('disk-full');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('says so where it may not write', async (context) => {
    const unbound = process.platform === 'win32' || process.getuid?.() === 0;
    if (unbound) context.skip('modes do not bind this user');
    chmodSync(folder.path, 0o500);
    expect(failureOf(await run())).toBe('target-unwritable');
    chmodSync(folder.path, 0o700);
  });

  it('says so where a file stands in place of the folder', async () => {
    const file = join(folder.path, 'a file');
    writeFileSync(file, '');
    expect(failureOf(await run({ input: { folder: file } }))).toBe('target-unwritable');
  });

  it('takes no title out of the folder', async () => {
    const titles = [
      '../../outside',
      '/etc/passwd',
      'CON',
      '\u202Egpj.exe',
      'a'.repeat(5000),
      '.',
      '..',
      'C:\\Windows',
    ];
    for (const title of titles) {
      const records = changed(smallDossier, meetingId, { title, sharedTitle: title });
      for (const variant of ['agenda', 'shared-agenda']) {
        const exported = await run({ records, input: { variant, replace: true } });
        expect(exported.ok && existsSync(join(folder.path, exported.value.fileName))).toBe(true);
      }
    }
  });

  it('writes nothing where there is nothing to compose', async () => {
    expect(failureOf(await run({ input: { meeting: 'nowhere' } }))).toBe('meeting-unknown');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('does not take a bug for a full disk: it throws, and leaves nothing behind', async () => {
    const writeNew = (): Promise<void> => Promise.reject(new TypeError('a bug'));
    await expect(run({ files: { writeNew } })).rejects.toThrow('a bug');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe('the preview', () => {
  it('is the document that the export renders', async () => {
    let rendered: unknown;
    const view = viewFrom(smallDossier);
    const input = { meeting: meetingId, variant: 'full' };
    const packs = {
      render: (document: unknown) => {
        rendered = document;
        return Promise.resolve(bytes);
      },
      files: nodePackFiles,
      builtInTemplate,
      open: noOpener,
      draw,
      folder: folder.path,
    };
    const context = {
      by: '',
      written: new WrittenFiles(),
      view,
      today: '2024-07-23',
      dossier: { folder: dossierFolder.path, viewAt: noPast },
      newId: () => 'id',
      packs,
    };
    await exportPack(context, { ...input, replace: false });
    const preview = await previewPack(context, input);
    const drawn = JSON.stringify(preview).replace(/,"svg":"<svg\/>"/gu, '');
    expect(JSON.parse(drawn)).toMatchObject({ ok: true, value: { document: rendered } });
  });
});
