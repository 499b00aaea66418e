import { describe, expect, it } from 'vitest';
import { makeBridge } from '#electron/preload/bridge';
import {
  callChannel,
  dictionaryChannel,
  eventChannel,
  savePageChannel,
  signChannel,
} from '#shared/contract/bridge';
import { calls } from '#shared/contract/calls';
import type { CoreEvent } from '#shared/contract/events';

type Listener = (source: unknown, event: unknown) => void;

function recordingChannel(): {
  readonly sent: unknown[];
  readonly listeners: Map<Listener, string>;
  invoke(channel: string, ...given: unknown[]): Promise<unknown>;
  on(channel: string, listener: Listener): void;
  off(channel: string, listener: Listener): void;
} {
  const sent: unknown[] = [];
  const listeners = new Map<Listener, string>();
  return {
    sent,
    listeners,
    invoke: (...given) => Promise.resolve(sent.push(given)),
    on: (channel, listener) => void listeners.set(listener, channel),
    off: (_channel, listener) => void listeners.delete(listener),
  };
}

describe('the bridge of the desktop window', () => {
  it('offers one named function for each call, one each for events, pages, signs and words, and nothing else', () => {
    const bridge = makeBridge(recordingChannel());
    expect(Object.keys(bridge).sort()).toEqual(['calls', 'dictionary', 'giveSign', 'onEvent', 'savePage']);
    expect(Object.keys(bridge.calls).sort()).toEqual(Object.keys(calls).sort());
    for (const member of [...Object.values(bridge.calls), bridge.onEvent])
      expect(member).toBeTypeOf('function');
    expect(Object.keys(bridge.calls)).toMatchSnapshot();
  });

  it('sends a call under its own name over the one channel, whatever else it is given', async () => {
    const channel = recordingChannel();
    const call = makeBridge(channel).calls['topics.get'] as (...given: unknown[]) => Promise<unknown>;
    await call({ topic: 't' }, 'other-channel', 'history.undo');
    expect(channel.sent).toEqual([[callChannel, 'topics.get', { topic: 't' }]]);
  });

  it('saves a page, gives a sign and keeps words over a channel of its own each, whatever else it is given', async () => {
    const channel = recordingChannel();
    const { savePage, giveSign, dictionary } = makeBridge(channel) as unknown as Record<
      string,
      (...given: unknown[]) => unknown
    >;
    await savePage?.('Topics', 'other-channel');
    await giveSign?.({ sign: 'working', working: true }, 'other-channel');
    await dictionary?.({ change: 'none' }, 'other-channel');
    expect(channel.sent).toEqual([
      [savePageChannel, 'Topics'],
      [signChannel, { sign: 'working', working: true }],
      [dictionaryChannel, { change: 'none' }],
    ]);
  });

  it('passes events on without their source, until that is stopped', () => {
    const channel = recordingChannel();
    const heard: CoreEvent[] = [];
    const stop = makeBridge(channel).onEvent((...given: unknown[]) => heard.push(...(given as CoreEvent[])));
    const [[listener, name] = []] = [...channel.listeners];
    const event = { event: 'dossier.statusChanged', data: {} };
    listener?.({ sender: 'ipcRenderer' }, event);
    expect([name, heard]).toEqual([eventChannel, [event]]);
    stop();
    expect(channel.listeners.size).toBe(0);
  });
});
