import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findChromium } from '#electron/launch/find-chromium.mjs';
import { freshEnvironment, startHost } from '#tests/fixtures/processes';
import { sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();
const chromium = findChromium();

/** The installed browser without a screen; it leaves its log of the network in `folder`. */
function headless(folder: string, program: string): string {
  const path = join(folder, 'browser');
  const log = `--log-net-log=${join(folder, 'network.json')}`;
  writeFileSync(path, `#!/bin/sh\nexec "${program}" --headless=new ${log} "$@" 2>/dev/null\n`);
  chmodSync(path, 0o755);
  return path;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await pause(50);
  expect(holds()).toBe(true);
}

function everyByteBelow(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1').replaceAll('\0', ''))
    .join('\n');
}

describe.skipIf(chromium === undefined)('the window in the installed browser', () => {
  it('is shown, reaches no other machine, leaves nothing on the disk, and ends its host when closed', async () => {
    const folder = newFolder();
    const temporary = newFolder();
    const environment = { ...freshEnvironment(), DISPLAY: ':9', TMPDIR: temporary };
    const browser = headless(folder, chromium ?? '');
    const host = startHost(['--dossier', sample()], { ...environment, CHANCERY_BROWSER: browser });
    const profileOf = (): string | undefined =>
      readdirSync(temporary).find((name) => name.startsWith('chancery-window-'));
    await until(() => profileOf() !== undefined);
    const profile = join(temporary, profileOf() ?? '');
    // Enough for the pages to be drawn, and for what a browser does by itself soon after its start.
    await pause(6_000);
    const kept = everyByteBelow(profile);
    expect(kept.length).toBeGreaterThan(1_000);
    expect(kept).not.toMatch(/Semiconductors|Foreign Secretary|India - United Kingdom/);

    const processId = Number(/chancery-window-(\d+)-/.exec(profile)?.[1]);
    expect(processId).toBe(host.child.pid);
    const marker = `--user-data-dir=${profile}`;
    process.kill(browserProcess(marker), 'SIGTERM');
    expect(await host.ended).toMatchObject({ code: 0, error: '' });
    expect(host.printed()).not.toContain('token');
    expect(existsSync(profile)).toBe(false);

    const { tcp, udp, addresses } = networkUse(join(folder, 'network.json'));
    expect(addresses.some((address) => address.endsWith('/call/dossier.status'))).toBe(true);
    expect(tcp.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
    expect(udp).toBe(0);
  });
});

/** The process that was started with this argument, the browser's own and none of its children. */
function browserProcess(argument: string): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = processes.find((name) => {
    try {
      const given = readFileSync(join('/proc', name, 'cmdline'), 'utf8').split('\0');
      return given.includes(argument) && !given.some((one) => one.startsWith('--type='));
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('The browser does not run.');
  return Number(found);
}

interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly address?: string; readonly url?: string };
  }[];
}

/**
 * What Chromium's own log of the network says: where it tried to connect, how often it sent a datagram (a look-up of a
 * name is one), and what it asked for. It also opens datagram sockets to learn of routes, and sends nothing on them.
 */
function networkUse(path: string): {
  readonly tcp: readonly string[];
  readonly udp: number;
  readonly addresses: readonly string[];
} {
  const { constants, events } = JSON.parse(whole(readFileSync(path, 'utf8'))) as NetworkLog;
  const named = (name: string): NetworkLog['events'] => {
    const type = constants.logEventTypes[name];
    if (type === undefined) throw new Error(`The log knows no ${name}.`);
    return events.filter((event) => event.type === type);
  };
  return {
    tcp: named('TCP_CONNECT_ATTEMPT').flatMap(({ params }) => params?.address ?? []),
    udp: named('UDP_BYTES_SENT').length,
    addresses: named('URL_REQUEST_START_JOB').flatMap(({ params }) => params?.url ?? []),
  };
}

/** The log without its last entry, where the browser ended before it could finish it. */
function whole(log: string): string {
  return log.trimEnd().endsWith(']}') ? log : `${log.slice(0, log.lastIndexOf('},\n') + 1)}]}`;
}
