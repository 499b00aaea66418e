import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '#electron/launch/find-chromium.mjs';
import { makeBigDossier } from '#tests/fixtures/big-dossier/make';
import { must, temporaryFolder } from '#tests/fixtures/made-dossier';
import { centile, type Bench, type Row } from './measure';
import { typed } from './search';
import { threadTime } from './thread-time';

const starts = 5;
const pause = 120;

/** In the page: times from each input to the frame in which the finder is up to date. */
const timeAnswers = `
  globalThis.times = [];
  document.addEventListener('input', () => {
    const typedAt = performance.now();
    const look = () => {
      const busy = document.querySelector('[data-finder]')?.getAttribute('aria-busy');
      if (busy === 'false') times.push(performance.now() - typedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, true);
`;

/** In the page: times from each key to the next frame. */
const timeFrames = `
  globalThis.times = [];
  document.addEventListener('keydown', () => {
    const typedAt = performance.now();
    requestAnimationFrame(() => times.push(performance.now() - typedAt));
  }, true);
`;

interface Started {
  readonly host: ChildProcess;
  readonly page: Page;
  /** From the start of the host's process to a first page that can be used. */
  readonly took: number;
}

async function start(browser: Browser, dossier: string, home: string): Promise<Started> {
  const page = await browser.newPage();
  const before = performance.now();
  const host = spawn(
    process.execPath,
    [resolve('out/main/loopback.js'), '--no-open', '--keep', '--dossier', dossier],
    {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'c'), XDG_STATE_HOME: join(home, 's') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: host.stdout })) {
    if (!line.startsWith('http://127.0.0.1:')) continue;
    await page.goto(line);
    break;
  }
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Topics' }).first().waitFor();
  return { host, page, took: performance.now() - before };
}

async function end({ host, page }: Started): Promise<void> {
  await page.close();
  const exited = once(host, 'exit');
  host.kill('SIGTERM');
  await exited;
}

interface Searched {
  /** From each key to the frame that shows what is found for the text with it. */
  readonly times: readonly number[];
  /** Processor time of the window's own thread, by key. */
  readonly thread: number;
}

async function search(page: Page): Promise<Searched> {
  await page.keyboard.press('Control+k');
  const input = page.getByRole('combobox', { name: 'Find records and actions' });
  await input.waitFor();
  await page.evaluate(timeAnswers);
  const thread = await threadTime(page, async () => {
    for (const text of typed) {
      await input.fill('');
      await page.keyboard.type(text, { delay: pause });
    }
    await page.waitForTimeout(1_000);
  });
  const times = await page.evaluate<number[]>('times');
  await page.keyboard.press('Escape');
  return { times, thread: thread / times.length };
}

/** From each key in an editor to the next frame, while every save takes a second. */
async function typingTimes(page: Page): Promise<readonly number[]> {
  await page.route(/fields\.edit/, async (route) => {
    await new Promise((settle) => setTimeout(settle, 1_000));
    await route.continue();
  });
  await page.evaluate("location.hash = '/topics/topic-1'");
  const editor = page.locator('[contenteditable=true]').first();
  await editor.click();
  await page.evaluate(timeFrames);
  await page.keyboard.type('The line is to be reworded before the meeting. '.repeat(4), { delay: 60 });
  return page.evaluate<number[]>('times');
}

/** `window`: the window on a dossier of 20,000 records, through the loopback host and a real browser. */
export const windowBench: Bench = {
  name: 'window',
  run: async () => {
    const folder = temporaryFolder();
    const dossier = join(folder.path, 'big');
    must(await (await makeBigDossier(dossier)).close());
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      ...(executablePath !== undefined && { executablePath }),
    });
    const rows: Row[] = [];
    const row = (name: string, median: number): void => {
      rows.push({ name, median, unit: 'ms' });
    };
    try {
      const first: number[] = [];
      for (let round = 0; round < starts; round += 1) {
        const started = await start(browser, dossier, folder.path);
        first.push(started.took);
        if (round + 1 === starts) {
          await started.page.waitForTimeout(6_000);
          const { times, thread } = await search(started.page);
          row('a keystroke in search, half of them', centile(times, 50));
          row('a keystroke in search, 95 of 100', centile(times, 95));
          row("a keystroke in search, time of the window's thread", thread);
          const typing = await typingTimes(started.page);
          row('a keystroke in an editor while it saves, 95 of 100', centile(typing, 95));
        }
        await end(started);
      }
      rows.unshift({
        name: 'first page, from the start of the host',
        median: centile(first, 50),
        unit: 'ms',
      });
      return rows;
    } finally {
      await browser.close();
      folder.remove();
    }
  },
};
