import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '#renderer/api/connect';
import type { CoreEvent } from '#shared/contract/events';
import { loopback } from '#shared/contract/loopback';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the way to the core', () => {
  it("is the desktop host's bridge where there is one", async () => {
    const heard: CoreEvent[] = [];
    const calls = { 'meetings.list': vi.fn(() => Promise.resolve({ ok: true, value: [] })) };
    const onEvent = vi.fn(() => () => undefined);
    vi.stubGlobal('window', { chancery: { calls, onEvent } });
    const client = connect();
    expect(await client.call('meetings.list', {})).toEqual({ ok: true, value: [] });
    expect(calls['meetings.list']).toHaveBeenCalledWith({});
    client.subscribe((event) => heard.push(event));
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  it('answers a desktop host that has ended as a failure', async () => {
    const calls = { 'meetings.list': () => Promise.reject(new Error('reply was never sent')) };
    vi.stubGlobal('window', { chancery: { calls } });
    expect(await connect().call('meetings.list', {})).toEqual({
      ok: false,
      failure: { code: 'core-unreachable', details: {} },
    });
  });

  it('is the browser host that served the page elsewhere, with the secret of the page', async () => {
    const sent = vi.fn(() => Promise.resolve(new Response('{"ok":true,"value":[]}')));
    vi.stubGlobal('window', { fetch: sent });
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('document', {
      querySelector: (selector: string) =>
        selector === `meta[name="${loopback.windowMeta}"]` ? { content: 'page-secret' } : null,
    });
    expect(await connect().call('meetings.list', {})).toEqual({ ok: true, value: [] });
    expect(sent).toHaveBeenCalledWith(
      '/call/meetings.list',
      expect.objectContaining({
        method: 'POST',
        body: '{}',
        redirect: 'error',
        headers: { 'content-type': 'application/json', [loopback.windowHeader]: 'page-secret' },
      }),
    );
  });
});
