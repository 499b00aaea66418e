/** `npm test`: builds once, then the unit, integration and window tests; brief when green, ending with totals. */
import { join } from 'node:path';
import { BuildError, buildWhenNeeded } from '../../electron/launch/build-when-needed.mjs';
import { ensureTestBrowser } from './ensure-test-browser.mjs';
import { forgetReport, reportFailure, reportFolder, run } from './tasks.mjs';
import { reports, sumUp } from './totals.mjs';

/** @param {import('./tasks.mjs').Done} done */
function report(done) {
  reportFailure(done);
  process.stdout.write(`${done.name}: ${done.passed ? 'done' : 'FAILED'} in ${done.seconds.toFixed(0)} s\n`);
}

async function runTests() {
  report(
    await run({
      name: 'unit and integration tests',
      command: [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=minimal',
        '--reporter=./tests/tools/totals-reporter.mjs',
      ],
    }),
  );
  const noBrowser = await ensureTestBrowser();
  if (noBrowser !== undefined) {
    process.stdout.write(`${noBrowser}\n`);
    return;
  }
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = join(reportFolder, reports.playwright);
  report(
    await run({
      name: 'window tests',
      command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'],
    }),
  );
}

Object.values(reports).forEach(forgetReport);
try {
  await buildWhenNeeded();
  await runTests();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stdout.write(`${error.message}\n`);
}
const { text, isGreen } = sumUp(reportFolder);
process.stdout.write(text);
if (!isGreen) process.exitCode = 1;
