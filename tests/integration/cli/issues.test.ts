import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chancery, type Ended } from '#tests/fixtures/processes';
import { sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();
const meeting = 'mtg-2024-07-24-eam-fs';

function pack(dossier: string, out: string, ...more: readonly string[]): Promise<Ended> {
  const paper = ['--meeting', meeting, '--variant', 'agenda', '--out', out];
  return chancery(['pack', '--dossier', dossier, ...paper, ...more]);
}

describe('chancery pack --issue', () => {
  it('records an issue with numbered copies, lists it, writes it again byte for byte, and knows its files', async () => {
    const dossier = sample();
    const out = newFolder();
    const issued = await pack(dossier, out, '--issue', '--copies', '2');
    expect(issued.code).toBe(0);
    expect(issued.error).toContain('Brief 1, issue 1 is recorded.');
    expect(issued.error).toMatch(/: \d+ lines? (is|are) not cleared\.\n {2}\S+ {2}\S/u);
    const paths = issued.out.trimEnd().split('\n');
    expect(paths).toHaveLength(2);
    const bytes = paths.map((path) => readFileSync(path));

    const listed = await chancery(['packs', '--dossier', dossier, '--meeting', meeting, '--json']);
    expect(JSON.parse(listed.out)).toMatchObject([
      { variant: 'agenda', reference: '1', copies: 2, day: '2024-07-23', words: 'Brief 1, issue 1' },
    ]);

    const elsewhere = newFolder();
    const again = await pack(dossier, elsewhere, '--of-issue', '1');
    expect([again.code, again.error]).toEqual([0, '']);
    expect(
      again.out
        .trimEnd()
        .split('\n')
        .map((path) => readFileSync(path)),
    ).toEqual(bytes);

    const check = ['packs', '--dossier', dossier, '--check'];
    const known = await chancery([...check, paths[1] ?? '']);
    expect(known.out).toContain('Brief 1, issue 1, copy 2 of 2, unchanged.');
    const draft = (await pack(dossier, newFolder())).out.trimEnd();
    expect((await chancery([...check, draft])).out).toContain('a saved copy of a draft of 2024-07-23');
  });

  it('issues several papers in one go, each under its number, and says which could not be', async () => {
    const dossier = sample();
    const several = ['--variant', 'agenda,shared-agenda,record', '--issue', '--copies', '2'];
    const out = newFolder();
    const issued = await pack(dossier, out, ...several);
    expect(issued.code).toBe(0);
    for (const words of [
      'agenda: Brief 1, issue 1 ',
      'shared-agenda: Brief 2, issue 1 ',
      'record: Brief 3, issue 1 ',
    ])
      expect(issued.error).toContain(`${words}is recorded.`);
    expect(issued.out.trimEnd().split('\n')).toHaveLength(5);
    const mixed = await pack(dossier, out, '--variant', 'steering,shared-agenda', '--issue', '--json');
    expect(mixed.code).toBe(1);
    expect(JSON.parse(mixed.out)).toMatchObject([
      { variant: 'steering', reference: '1', words: 'Brief 4, issue 1' },
      { variant: 'shared-agenda', failure: { code: 'target-exists' } },
    ]);

    const later = newFolder();
    const since = ['--variant', 'agenda,full,shared-agenda', '--issue', '--changes-since', 'last'];
    const changed = await pack(dossier, later, ...since);
    expect(changed.code).toBe(1);
    expect(changed.error).toContain('agenda: Brief 1, issue 2 is recorded.');
    expect(changed.error).toContain('shared-agenda: Brief 2, issue 2 is recorded.');
    expect(changed.error).toMatch(/^full: .*no issue last/mu);
    expect(readdirSync(later)).toHaveLength(2);
    const listed = await chancery(['packs', '--dossier', dossier, '--meeting', meeting, '--json']);
    expect(JSON.parse(listed.out)).toContainEqual(
      expect.objectContaining({ variant: 'agenda', reference: '2', since: 'Brief 1, issue 1' }),
    );
    expect((await pack(dossier, later, '--variant', 'agenda,record', '--of-issue', '1')).code).toBe(2);
  });

  it('says which issue it does not know, which file it cannot read, and what cannot go together', async () => {
    const dossier = sample();
    const out = newFolder();
    const unknown = await pack(dossier, out, '--of-issue', '4');
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.error).toContain('no issue 4');
    expect((await pack(dossier, out, '--issue', '--of-issue', '1')).code).toBe(2);
    expect((await pack(dossier, out, '--of-issue', '1', '--language', 'hi-IN')).code).toBe(2);
    expect((await pack(dossier, out, '--issue', '--copies', '0')).code).toBe(2);
    expect((await pack(dossier, out, '--issue', '--addendum')).code).toBe(2);
    expect((await pack(dossier, out, '--changes-since', '3')).error).toContain('no issue 3');
    expect(readdirSync(out)).toEqual([]);
    const unread = await chancery(['packs', '--dossier', dossier, '--check', `${out}/none.docx`]);
    expect([unread.code, unread.out]).toEqual([1, '']);
    expect(unread.error).toContain('none.docx');
    const endless = await chancery(['packs', '--dossier', dossier, '--check', '/dev/zero']);
    expect([endless.code, endless.error]).toEqual([1, expect.stringContaining('it is not a file')]);
    expect((await chancery(['packs', '--dossier', dossier])).code).toBe(2);
    expect((await chancery(['packs', '--dossier', dossier, '--meeting', ''])).code).toBe(2);
    expect((await pack(dossier, out, '--issue', '--copies', '1e1')).code).toBe(2);
    expect((await pack(dossier, out, '--copies', '2')).code).toBe(2);
  });
});
