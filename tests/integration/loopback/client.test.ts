import { describe, expect, it, vi } from 'vitest';
import { loopbackClient } from '#renderer/api/loopback-client';
import { longestBody, loopback } from '#shared/contract/loopback';
import type { CoreEvent } from '#shared/contract/events';
import { openPage } from '#tests/fixtures/open-page';
import { servedHost } from '#tests/fixtures/served';

describe("the window's client over the browser host", () => {
  it('asks and changes', async () => {
    const page = await openPage((await servedHost()).launchAddress);
    const made = await page.call('topics.create', {
      relationship: 'rel-1',
      under: 'topic-1',
      title: 'Chips',
    });
    expect(made).toMatchObject({ ok: true, value: { id: 'new-1' } });
    const tree = await page.call('topics.tree', { relationship: 'rel-1' });
    expect(tree.ok && tree.value.map(({ title, depth }) => [title, depth])).toEqual([
      ['Semiconductors', 0],
      ['Chips', 1],
    ]);
  });

  it('hears of changes as they are saved', async () => {
    const page = await openPage((await servedHost()).launchAddress);
    const heard: CoreEvent[] = [];
    const listening = await page.listen();
    const stop = page.subscribe((event) => heard.push(event));
    await vi.waitFor(async () => {
      await page.call('fields.edit', {
        record: 'item-1',
        field: 'minutes',
        value: Math.floor(Math.random() * 500),
      });
      expect(heard).toContainEqual({
        event: 'dossier.changed',
        data: { kinds: ['agendaItem'], records: ['item-1'] },
      });
    });
    stop();
    listening.close();
  });

  it('opens the stream again when it breaks, and then asks for everything to be refreshed', async () => {
    const lines = ['\n{"event":"dossier.statusChanged","da', 'ta":{}}\n\n'];
    let opened = 0;
    const fetchStub = vi.fn(() => {
      opened += 1;
      return Promise.resolve(new Response(opened === 1 ? lines.join('') : '\n'));
    });
    const heard: CoreEvent[] = [];
    const stop = loopbackClient({ secret: 's', fetch: fetchStub }).subscribe((event) => heard.push(event));
    await vi.waitFor(() => {
      expect(opened).toBeGreaterThan(2);
    }, 5_000);
    stop();
    expect(heard.slice(0, 2)).toEqual([
      { event: 'dossier.statusChanged', data: {} },
      { event: 'dossier.statusChanged', data: {} },
    ]);
  });

  it('asks for everything to be refreshed that was asked for before the stream was open', async () => {
    const heard: CoreEvent[] = [];
    let open: () => void = () => undefined;
    const opened = new Promise<void>((settle) => {
      open = settle;
    });
    const fetchStub = async (path: string, { signal }: RequestInit): Promise<Response> => {
      if (path !== loopback.eventsPath) return new Response('{"ok":true,"value":null}');
      await opened;
      const lines = new ReadableStream({
        start: (controller) => {
          signal?.addEventListener('abort', () => {
            controller.close();
          });
        },
      });
      return new Response(lines);
    };
    const client = loopbackClient({ secret: 's', fetch: fetchStub });
    const stop = client.subscribe((event) => heard.push(event));
    await client.call('dossier.status', {});
    expect(heard).toEqual([]);
    open();
    await vi.waitFor(() => {
      expect(heard).toEqual([{ event: 'dossier.statusChanged', data: {} }]);
    });
    stop();
  });

  it('answers a host that has ended, and what is too long for it, as failures', async () => {
    const host = await servedHost();
    const page = await openPage(host.launchAddress);
    const value = 'x'.repeat(longestBody('fields.edit'));
    expect(await page.call('fields.edit', { record: 'item-1', field: 'title', value })).toMatchObject({
      failure: { code: 'call-invalid', details: { reason: 'it is too long' } },
    });
    await host.close();
    expect(await page.call('dossier.status', {})).toEqual({
      ok: false,
      failure: { code: 'core-unreachable', details: {} },
    });
  });

  it('lets small requests outlive the page, within what a browser allows', async () => {
    const kept: (boolean | undefined)[] = [];
    const releases: (() => void)[] = [];
    const fetchStub = (_path: string, init: RequestInit): Promise<Response> => {
      kept.push(init.keepalive);
      return new Promise((settle) =>
        releases.push(() => {
          settle(new Response('{"ok":true,"value":null}'));
        }),
      );
    };
    const client = loopbackClient({ secret: 's', fetch: fetchStub });
    const call = (given: typeof input): Promise<unknown> => client.call('fields.edit', given);
    const input = { record: 'r', field: 'f', value: 'x'.repeat(27_000) };
    const asked = [call(input), call(input), call(input)];
    expect(kept).toEqual([true, true, false]);
    for (const release of releases) release();
    await Promise.all(asked);
    void client.call('drafts.keep', { ...input, typed: { window: 'w', number: 1 } });
    void call(input);
    expect(kept.slice(-2)).toEqual([false, true]);
  });
});
