import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { servedHost, type Asked, type TestHost } from '#tests/fixtures/served';
import { canary } from '#tests/fixtures/small-dossier';

const status: Asked = { method: 'POST', path: '/call/dossier.status', body: '{}' };

async function statusOfCall(host: TestHost, headers: Asked['headers']): Promise<number> {
  const answer = await host.ask({ ...status, headers: headers ?? {} });
  if (answer.status !== 200) expect(answer.body).not.toContain(canary);
  return answer.status;
}

describe('the browser host', () => {
  it('answers the page it served', async () => {
    const host = await servedHost();
    const { status: code, body } = await host.ask({ ...status, headers: await host.open() });
    expect(code).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { state: 'open', title: `Desk ${canary}` } });
  });

  it('listens on 127.0.0.1 only', async () => {
    const host = await servedHost();
    const others = Object.values(networkInterfaces()).flatMap((known) =>
      (known ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    );
    for (const address of [...others, '::1'])
      await expect(reach(address, host.port)).resolves.toBe('refused');
  });

  it('takes a random port', async () => {
    const [first, second] = [await servedHost(), await servedHost()];
    expect(first.port).not.toBe(second.port);
  });

  it.each(['localhost', '127.0.0.1', 'evil.example', '[::1]', '0.0.0.0', '127.0.0.1.evil.example'])(
    'refuses the host %s',
    async (name) => {
      const host = await servedHost();
      const headers = await host.open();
      for (const given of [
        name,
        `${name}:1`,
        ...(name === '127.0.0.1' ? [] : [`${name}:${String(host.port)}`]),
      ]) {
        expect(await statusOfCall(host, { ...headers, host: given })).toBe(403);
        expect((await host.ask({ headers: { ...headers, host: given } })).status).toBe(403);
      }
    },
  );

  it('ignores what a proxy would say', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const own = `127.0.0.1:${String(host.port)}`;
    const forwarded = { 'x-forwarded-host': own, 'x-original-host': own, forwarded: `host=${own}` };
    expect(await statusOfCall(host, { ...headers, ...forwarded, host: 'evil.example' })).toBe(403);
    expect(await statusOfCall(host, { ...headers, 'x-forwarded-host': 'evil.example' })).toBe(200);
  });

  it.each([
    undefined,
    'null',
    'http://evil.example',
    'https://127.0.0.1:PORT',
    'http://localhost:PORT',
    'http://127.0.0.1',
    'http://127.0.0.1:PORT.evil.example',
    'HTTP://127.0.0.1:PORT',
    'http://127.0.0.1:PORT/',
  ])('refuses a call from origin %s', async (origin) => {
    const host = await servedHost();
    const headers = await host.open();
    const given = origin?.replace('PORT', String(host.port));
    expect(await statusOfCall(host, { ...headers, origin: given })).toBe(403);
    const events = { method: 'POST', path: '/events', body: '{}', headers: { ...headers, origin: given } };
    expect((await host.ask(events)).status).toBe(403);
  });

  it('refuses a call that is not a POST', async () => {
    const host = await servedHost();
    const headers = await host.open();
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const answer = await host.ask({ ...status, method, body: '', headers });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain(canary);
    }
  });

  it('refuses a call without cookie, with a wrong one, and with a wrong or no secret of the page', async () => {
    const host = await servedHost();
    const headers = await host.open();
    const name = `chancery-${String(host.port)}`;
    for (const cookie of [
      undefined,
      `${name}=`,
      `${name}=wrong`,
      headers.cookie?.replace(name, 'chancery'),
    ]) {
      expect(await statusOfCall(host, { ...headers, cookie })).toBe(403);
    }
    for (const secret of [undefined, '', 'wrong', headers.cookie?.split('=')[1]]) {
      expect(await statusOfCall(host, { ...headers, 'x-chancery-window': secret })).toBe(403);
    }
    expect(await statusOfCall(host, headers)).toBe(200);
  });

  it('serves no page without the cookie', async () => {
    const host = await servedHost();
    for (const path of ['/', '/index.html', '/assets/index.js']) {
      expect((await host.ask({ path })).status).toBe(403);
    }
  });

  it('exchanges the launch token once, for a cookie that scripts cannot read and other sites cannot send', async () => {
    const host = await servedHost();
    const path = host.launchAddress.slice(host.origin.length);
    expect((await host.ask({ path: `${path}x` })).status).toBe(403);
    const first = await host.ask({ path });
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^chancery-${String(host.port)}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ),
    ]);
    const again = await host.ask({ path });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('leads a browser that has the session already to the window', async () => {
    const host = await servedHost();
    const { cookie } = await host.open();
    const again = await host.ask({ path: host.launchAddress.slice(host.origin.length), headers: { cookie } });
    expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined]);
  });

  it('ends the session when somebody else uses the launch token too', async () => {
    const host = await servedHost();
    const headers = await host.open();
    expect((await host.ask({ path: host.launchAddress.slice(host.origin.length) })).status).toBe(403);
    expect(await statusOfCall(host, headers)).toBe(403);
  });
});

function reach(address: string, port: number): Promise<'reached' | 'refused'> {
  return new Promise((settle) => {
    const socket = connect({ host: address, port, timeout: 2_000 });
    const end = (outcome: 'reached' | 'refused'): void => {
      socket.destroy();
      settle(outcome);
    };
    socket.on('connect', () => {
      end('reached');
    });
    socket.on('error', () => {
      end('refused');
    });
    socket.on('timeout', () => {
      end('refused');
    });
  });
}
