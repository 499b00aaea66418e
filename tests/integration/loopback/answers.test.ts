import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#electron/host/content-security';
import { longestBody } from '#shared/contract/loopback';
import { largestPackFile } from '#shared/domain/pack/pack-issue';
import { servedHost, type Answer } from '#tests/fixtures/served';

/** Addresses that try to lead out of the folder of the window. */
const traversals = [
  '/../secret.txt',
  '/../../etc/passwd',
  '/assets/../../secret.txt',
  '/assets/../index.html/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/assets/..\\..\\secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/....//secret.txt',
  '//etc/passwd',
  '///etc/passwd',
  '/file:///etc/passwd',
  '/C:/Windows/win.ini',
  '/assets/%00index.js',
  '/index.html%00.js',
  '/.%2e/.%2e/etc/passwd',
  '/%c0%ae%c0%ae/secret.txt',
  '/assets/',
  '/assets',
];

describe('what the browser host answers', () => {
  it.each(traversals)('refuses %s', async (path) => {
    const host = await servedHost();
    const answer = await host.ask({ path, headers: await host.open() });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).not.toContain('outside');
  });

  it('reads no address of another host out of the request line', async () => {
    const host = await servedHost();
    const { cookie } = await host.open();
    const own = `127.0.0.1:${String(host.port)}`;
    for (const target of ['http://evil.example/', `http://${own}@evil.example/`, '*', 'evil.example:80']) {
      const raw = `GET ${target} HTTP/1.1\r\nHost: ${own}\r\nCookie: ${String(cookie)}\r\nConnection: close\r\n\r\n`;
      expect(await firstLine(host.port, raw)).toMatch(/ 4\d\d /);
    }
    const twoHosts = `GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
    expect(await firstLine(host.port, twoHosts)).toMatch(/ 4\d\d /);
  });

  it('sends the same strict headers with every answer', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const call = { method: 'POST', path: '/call/dossier.status', body: '{}' };
    const answers = await Promise.all([
      host.ask({ headers }),
      host.ask({ path: '/assets/index.js', headers }),
      host.ask({ path: '/missing', headers }),
      host.ask({}),
      host.ask({ path: '/launch?token=wrong' }),
      host.ask({ headers: { host: 'evil.example' } }),
      host.ask({ ...call, headers }),
      host.ask({ ...call }),
      host.ask({ ...call, path: '/call/none', headers }),
      host.ask({ method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST' } }),
    ]);
    for (const answer of answers) expectStrict(answer);
  });

  it('allows no inline script and no evaluation, and nothing from elsewhere', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('takes JSON only, and no more of it than a call can need', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const call = { method: 'POST', path: '/call/dossier.status', headers };
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      undefined,
    ]) {
      const answer = await host.ask({ ...call, body: '{}', headers: { ...headers, 'content-type': type } });
      expect(answer.status).toBe(415);
    }
    for (const body of ['', '{', 'undefined', '{"a":1}{']) {
      const answer = await host.ask({ ...call, body });
      expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
        400,
        { failure: { code: 'call-invalid' } },
      ]);
    }
    // A sender who goes on after the answer is cut off, and may then not see it.
    const tooLong = JSON.stringify({ text: 'x'.repeat(longestBody('dossier.status')) });
    const cutOff = (error: NodeJS.ErrnoException) => ({ status: error.code });
    for (const encoding of [undefined, 'chunked']) {
      const given = { ...headers, 'transfer-encoding': encoding };
      const answer = await host.ask({ ...call, body: tooLong, headers: given }).catch(cutOff);
      expect([413, 'ECONNRESET', 'EPIPE']).toContain(answer.status);
    }
    const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    expect((await host.ask({ ...call, body: deep })).status).toBe(400);
  });

  it('takes a file as large as any pack for the call that looks at one, and nothing as long for another', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const body = JSON.stringify({ file: Buffer.alloc(largestPackFile, 'no pack ').toString('base64') });
    const looked = await host.ask({ method: 'POST', path: '/call/packs.check', body, headers });
    expect([looked.status, JSON.parse(looked.body)]).toMatchObject([
      200,
      { failure: { code: 'pack-file-not-word' } },
    ]);
    expect(longestBody('fields.edit')).toBeLessThan(body.length);
    expect(longestBody('constructor')).toBe(longestBody('fields.edit'));
  });

  it('answers an unknown call and invalid input as data', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const post = async (name: string, input: unknown): Promise<readonly [number, unknown]> => {
      const answer = await host.ask({
        method: 'POST',
        path: `/call/${name}`,
        body: JSON.stringify(input),
        headers,
      });
      return [answer.status, JSON.parse(answer.body)];
    };
    expect(await post('nothing.here', {})).toEqual([
      404,
      { ok: false, failure: { code: 'call-unknown', details: { call: 'nothing.here' } } },
    ]);
    expect(await post('agenda.moveItem', { item: 'item-1', index: 'two' })).toMatchObject([
      400,
      { ok: false, failure: { code: 'call-invalid', details: { call: 'agenda.moveItem', path: 'index' } } },
    ]);
  });

  it('changes the dossier on the disk when asked by its own page', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const before = readFileSync(join(host.folder, 'journal-000000.chancery'));
    const body = JSON.stringify({ record: 'item-1', field: 'title', value: 'Welcome' });
    const answer = await host.ask({ method: 'POST', path: '/call/fields.edit', body, headers });
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true });
    const after = readFileSync(join(host.folder, 'journal-000000.chancery'));
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(after.subarray(before.length).toString('utf8')).toContain('Welcome');
  });
});

function expectStrict({ headers }: Answer): void {
  expect(headers).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
}

function firstLine(port: number, raw: string): Promise<string> {
  return new Promise((settle, reject) => {
    let text = '';
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(raw));
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      settle(text.split('\r\n')[0] ?? '');
    });
  });
}
