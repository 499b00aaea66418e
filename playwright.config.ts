import { defineConfig, type PlaywrightTestOptions } from '@playwright/test';
import { findChromium } from './electron/launch/find-chromium.mjs';
import { browserSwitches } from './tests/e2e/browser-switches';
import type { HostOptions } from './tests/e2e/host';

const executablePath = findChromium();

export default defineConfig<PlaywrightTestOptions & HostOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  use: {
    browserName: 'chromium',
    launchOptions: {
      args: [...browserSwitches],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
    screenshot: 'only-on-failure',
    // A trace of every action costs a quarter of the whole time: `--trace on` for the spec in question.
    trace: 'off',
  },
  projects: [
    { name: 'window', use: { host: 'loopback' } },
    { name: 'electron', use: { host: 'electron' } },
  ],
});
