import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossier, recoverDossier, verifyDossier, type Draft } from '#electron/store/dossier';
import {
  cheapKey,
  created,
  failureOf,
  namesIn,
  newFolder,
  opened,
  titled,
  valueOf,
  workplace,
} from './support';

const file = 'drafts.chancery';

let edits = 0;

/** A text as typed in a window; each is a later edit than the one before. */
function draft(value: string, field = 'title', window = 'window-1'): Draft {
  edits += 1;
  return {
    record: 'item-1',
    field,
    value,
    at: '2024-07-23T09:00:00.000Z',
    typed: { window, number: edits },
  };
}

/** A dossier with one draft, and a copy of its folder as a kill leaves it. */
async function killedWith(passphrase: string | undefined): Promise<string> {
  const folder = await newFolder();
  const dossier = await created(folder, { passphrase });
  valueOf(await dossier.commit('item.rename', [titled('item-1', 'Saved')]));
  valueOf(await dossier.keepDraft(draft('canary-typed')));
  const killed = await newFolder();
  await cp(folder, killed, { recursive: true });
  await rm(join(killed, 'lock'));
  return killed;
}

describe.each([undefined, 'monsoon'])('a draft in a dossier with passphrase %s', (passphrase) => {
  it('survives a host that is killed, and changes no record', async () => {
    const dossier = await opened(await killedWith(passphrase), { passphrase });
    expect(dossier.drafts()).toMatchObject([{ value: 'canary-typed' }]);
    expect(dossier.state().get('item-1')?.fields.title).toBe('Saved');
    expect(dossier.report.damagedDrafts).toBeUndefined();
  });

  it('is readable on the disk only where there is no passphrase, and by its owner alone', async () => {
    const folder = await killedWith(passphrase);
    const holding: string[] = [];
    for (const name of await namesIn(folder)) {
      if ((await readFile(join(folder, name))).includes('canary-typed')) holding.push(name);
    }
    expect(holding).toEqual(passphrase === undefined ? [file] : []);
    if (process.platform !== 'win32') expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  });

  it('is verified, and recovered into a copy', async () => {
    const folder = await killedWith(passphrase);
    expect(valueOf(await verifyDossier(folder, passphrase))).toMatchObject({ drafts: 1, foreign: [] });
    const copy = join(await newFolder(), 'copy');
    valueOf(await recoverDossier(folder, copy, { passphrase, keyCost: cheapKey }));
    const dossier = await opened(copy, { passphrase });
    expect(dossier.drafts()).toMatchObject([{ value: 'canary-typed' }]);
  });

  it('never changes in silence, whichever byte is flipped or missing', async () => {
    const source = await killedWith(passphrase);
    const whole = await readFile(join(source, file));
    const silent: string[] = [];
    for (let at = 0; at < whole.length; at += 5) {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= 1 << (at % 8);
      for (const [how, bytes] of [
        ['flip', flipped],
        ['cut', whole.subarray(0, at)],
      ] as const) {
        await writeFile(join(source, file), bytes);
        const read = valueOf(await openDossier({ folder: source, passphrase, mode: 'read', ...workplace() }));
        if (read.report.damagedDrafts === undefined || read.drafts().length > 0)
          silent.push(`${how} ${String(at)}`);
        await read.close();
      }
    }
    expect(silent).toEqual([]);
    expect(failureOf(await verifyDossier(source, passphrase)).details).toMatchObject({ file });
  });
});

describe('drafts', () => {
  it('keep the last text of each field and window, however many come at once and in whatever order', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    const texts = Array.from({ length: 20 }, (_, index) => draft(`text ${String(index)}`)).reverse();
    const others = [draft('other', 'purpose'), draft('elsewhere', 'title', 'window-2')];
    const kept = await Promise.all([...texts, ...others].map((one) => dossier.keepDraft(one)));
    expect(kept.every(({ ok }) => ok)).toBe(true);
    expect(dossier.drafts().map(({ value }) => value)).toEqual(['text 19', 'other', 'elsewhere']);
  });

  it('stay until they are dropped, by a compaction as well, and the file goes with the last', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    const [one, two, elsewhere] = [draft('one'), draft('two'), draft('three', 'title', 'window-2')];
    for (const each of [one, two, elsewhere]) valueOf(await dossier.keepDraft(each));
    valueOf(await dossier.commit('item.rename', [titled('item-1', 'one')]));
    valueOf(await dossier.compact());
    valueOf(await dossier.dropDraft(one));
    expect(dossier.drafts()).toEqual([two, elsewhere]);
    valueOf(await dossier.dropDraft(two));
    expect(dossier.drafts()).toEqual([elsewhere]);
    expect(await namesIn(folder)).toContain(file);
    valueOf(await dossier.dropDraft(elsewhere));
    expect(await namesIn(folder)).not.toContain(file);
  });

  it('that are damaged keep nothing from opening: they are set aside and told', async () => {
    const folder = await killedWith(undefined);
    await writeFile(join(folder, file), 'nothing of ours');
    const dossier = await opened(folder);
    const { keptIn = '' } = dossier.report.damagedDrafts ?? {};
    expect(await readFile(join(folder, keptIn), 'utf8')).toBe('nothing of ours');
    valueOf(await dossier.keepDraft(draft('anew')));
    await dossier.close();
    expect(valueOf(await verifyDossier(folder))).toMatchObject({ drafts: 1, foreign: [] });
  });

  it('are read and not written by an opening for reading', async () => {
    const folder = await killedWith(undefined);
    const dossier = await opened(folder, { mode: 'read' });
    expect(dossier.drafts()).toHaveLength(1);
    expect(failureOf(await dossier.keepDraft(draft('x'))).code).toBe('dossier-read-only');
    expect(failureOf(await dossier.dropDraft(draft('x'))).code).toBe('dossier-read-only');
  });
});
