import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from '#tests/fixtures/open-page';
import { chancery, freshEnvironment, startHost, type HostProcess } from '#tests/fixtures/processes';
import { digestsOf, sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();

async function pageOf(host: HostProcess): Promise<OpenPage> {
  return openPage(await host.address());
}

function verifyReport(folder: string): Promise<{ readonly uncleanClose: boolean; readonly batches: number }> {
  return chancery(['verify', folder, '--json']).then(
    ({ out }) => JSON.parse(out) as { readonly uncleanClose: boolean; readonly batches: number },
  );
}

describe('the browser host as a process', () => {
  it('makes nothing unasked on its first start, and opens what was made then on its second', async () => {
    const home = newFolder();
    const folder = join(home, '.local', 'share', 'chancery', 'sample');
    for (let start = 1; start <= 2; start += 1) {
      const host = startHost(['--no-open'], freshEnvironment(home));
      const page = await pageOf(host);
      if (start === 1) {
        const before = await page.call('dossier.status', {});
        expect(before).toMatchObject({
          ok: true,
          value: { state: 'none', asked: false, sampleFolder: folder },
        });
        expect(existsSync(folder)).toBe(false);
        expect(await page.call('dossier.makeSample', { folder })).toMatchObject({ ok: true });
      }
      const status = await page.call('dossier.status', {});
      expect(status).toMatchObject({ ok: true, value: { state: 'open', folder, today: '2024-07-23' } });
      host.child.kill('SIGTERM');
      expect(await host.ended).toMatchObject({ code: 0, error: '' });
    }
    expect(await verifyReport(folder)).toMatchObject({ uncleanClose: false });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('closes the dossier cleanly on %s', async (signal) => {
    const folder = sample();
    const host = startHost(['--no-open', '--dossier', folder, '--name', 'Asha Rao']);
    const page = await pageOf(host);
    const made = await page.call('topics.create', {
      relationship: 'india-uk',
      under: null,
      title: 'New topic',
    });
    expect(made).toMatchObject({ ok: true });
    host.child.kill(signal);
    expect((await host.ended).code).toBe(0);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    expect(await verifyReport(folder)).toMatchObject({ uncleanClose: false, batches: 92 });
  });

  it('keeps what it acknowledged when it is killed, and says so at the next start', async () => {
    const folder = sample();
    const host = startHost(['--no-open', '--dossier', folder]);
    const page = await pageOf(host);
    await page.call('topics.create', { relationship: 'india-uk', under: null, title: 'Kept' });
    host.child.kill('SIGKILL');
    await host.ended;
    const next = await pageOf(startHost(['--no-open', '--dossier', folder]));
    const status = await next.call('dossier.status', {});
    expect(status).toMatchObject({
      value: {
        state: 'open',
        notices: expect.arrayContaining([{ code: 'unclean-close', details: {} }]) as [],
      },
    });
    const tree = await next.call('topics.tree', { relationship: 'india-uk' });
    expect(tree.ok && tree.value.some(({ title }) => title === 'Kept')).toBe(true);
  });

  it('ends some seconds after the last window was closed, and not when a page is loaded anew', async () => {
    const folder = sample();
    const host = startHost(['--no-open', '--dossier', folder]);
    const page = await pageOf(host);
    const first = await page.listen();
    first.close();
    const second = await page.listen();
    await pause(5_000);
    expect(host.child.exitCode).toBeNull();
    second.close();
    expect((await host.ended).code).toBe(0);
    expect(await verifyReport(folder)).toMatchObject({ uncleanClose: false });
  });

  it('refuses a dossier that another one has open, and opens it for reading beside it', async () => {
    const folder = sample();
    const first = startHost(['--no-open', '--dossier', folder]);
    const writer = await pageOf(first);
    const second = await pageOf(startHost(['--no-open', '--dossier', folder]));
    expect(await second.call('dossier.status', {})).toMatchObject({
      value: {
        state: 'failed',
        failure: { code: 'dossier-locked', details: { process: first.child.pid, folder } },
      },
    });
    const reader = await pageOf(startHost(['--no-open', '--dossier', folder, '--read-only']));
    expect(await reader.call('dossier.status', {})).toMatchObject({
      value: { state: 'open', readOnly: true },
    });
    const edit = { record: 'mtg-2024-07-24-eam-fs', field: 'note', value: [] } as const;
    const refused = await reader.call('fields.edit', { ...edit, field: 'title', value: 'Changed' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'dossier-read-only' } });
    expect(await writer.call('fields.edit', { ...edit, field: 'title', value: 'Changed' })).toMatchObject({
      ok: true,
    });
    const listed = await chancery(['list', '--dossier', folder, 'meetings']);
    expect(listed).toMatchObject({ code: 0, error: '' });
    expect(listed.out).toContain('Changed');
    const packed = ['pack', '--dossier', folder, '--meeting', 'mtg-2024-07-24-eam-fs', '--variant', 'agenda'];
    expect(await chancery([...packed, '--out', newFolder()])).toMatchObject({ code: 0 });
  });

  it('shows in the window why a dossier cannot be opened, and touches nothing', async () => {
    const foreign = newFolder();
    writeFileSync(join(foreign, 'notes.txt'), 'mine');
    const before = digestsOf(foreign);
    const page = await pageOf(startHost(['--no-open', '--dossier', foreign]));
    const expected = { state: 'failed', folder: foreign, failure: { code: 'dossier-foreign' } };
    expect(await page.call('dossier.status', {})).toMatchObject({ ok: true, value: expected });
    expect(digestsOf(foreign)).toEqual(before);
  });

  it('says when its port is taken, and what is wrong with its arguments', async () => {
    const host = startHost(['--no-open', '--dossier', sample()]);
    const { port } = new URL(await host.address());
    const taken = await startHost(['--no-open', '--dossier', sample(), '--port', port]).ended;
    expect([taken.code, taken.error]).toEqual([1, expect.stringContaining(`Port ${port} cannot be had`)]);
    const wrong = await startHost(['--nothing']).ended;
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('--dossier DIR')]);
    const help = await startHost(['--help']).ended;
    expect([help.code, help.out]).toEqual([0, expect.stringContaining('--dossier DIR')]);
  });

  it('opens the browser with a profile of its own, and removes it when the browser ends', async () => {
    const folder = newFolder();
    const browser = join(folder, 'browser');
    writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/given\nexec sleep 60\n`);
    chmodSync(browser, 0o755);
    const environment = {
      ...freshEnvironment(),
      CHANCERY_BROWSER: browser,
      DISPLAY: ':9',
      TMPDIR: newFolder(),
    };
    const host = startHost(['--dossier', sample()], environment);
    while (!existsSync(join(folder, 'given'))) await pause(20);
    await pause(100);
    const given = readFileSync(join(folder, 'given'), 'utf8').split('\n');
    const app = given.find((argument) => argument.startsWith('--app='))?.slice('--app='.length) ?? '';
    expect(app).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/launch\?token=/);
    expect(given).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
    const [profile = ''] = readdirSync(environment.TMPDIR);
    expect(given).toContain(`--user-data-dir=${join(environment.TMPDIR, profile)}`);
    expect(host.printed()).toBe(
      'Chancery is open in a browser window of its own; closing that window ends it.\n',
    );
    host.child.kill('SIGTERM');
    expect((await host.ended).code).toBe(0);
    expect(readdirSync(environment.TMPDIR)).toEqual([]);
  });

  it('prints the address when the browser cannot run', async () => {
    const environment = { ...freshEnvironment(), CHANCERY_BROWSER: '/bin/false', DISPLAY: ':9' };
    const host = startHost(['--dossier', sample()], environment);
    const page = await pageOf(host);
    expect(host.printed()).toContain('could not show the window');
    expect(await page.call('dossier.status', {})).toMatchObject({ value: { state: 'open' } });
  });
});
