import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#electron/host/content-security';
import { windowFiles, type WindowFiles } from '#electron/host/window-files';
import { windowAddress } from '#electron/main/policy';
import { newFolder } from '#tests/fixtures/small-dossier';

/** A built window as a build leaves it, and a file beside it that is nobody's business. */
function built(): { readonly files: WindowFiles; readonly folder: string } {
  const folder = join(newFolder(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'index-a1.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'a b.svg'), '<svg/>');
  writeFileSync(join(folder, '..', 'secret.txt'), 'outside');
  symlinkSync(join(folder, '..', 'secret.txt'), join(folder, 'assets', 'link.txt'));
  return { files: windowFiles(folder), folder };
}

const get = (files: WindowFiles, path: string, method = 'GET'): Promise<Response> =>
  files(new Request(`${windowAddress}${path}`, { method }));

describe('the files of the window', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    ['index.html?anything#/route', 'text/html; charset=utf-8'],
    ['assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['assets/a%20b.svg', 'image/svg+xml'],
  ])('serve %j over the custom scheme, with strict headers', async (path, contentType) => {
    const response = await get(built().files, path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '../secret.txt',
    '../../etc/passwd',
    'assets/../../secret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    'assets/..\\..\\secret.txt',
    '%252e%252e%252fsecret.txt',
    '....//secret.txt',
    '/etc/passwd',
    '//etc/passwd',
    'file:///etc/passwd',
    'C:/Windows/win.ini',
    'assets/%00index-a1.js',
    'index.html%00.js',
    '.%2e/.%2e/etc/passwd',
    '%c0%ae%c0%ae/secret.txt',
    'assets/link.txt',
    'assets',
    'assets/',
    'constructor',
    '__proto__',
  ])('answer %s with 4xx', async (path) => {
    const response = await get(built().files, path);
    expect([400, 403, 404]).toContain(response.status);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(await response.text()).not.toContain('outside');
  });

  it('are read only', async () => {
    const { files, folder } = built();
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get(files, '', method)).status).toBe(405);
    expect(await (await get(files, '', 'HEAD')).text()).toBe('');
    rmSync(join(folder, 'index.html'));
    expect((await get(files, '')).status).toBe(404);
  });
});
