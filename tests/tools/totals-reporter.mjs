import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFolder } from './tasks.mjs';
import { reports } from './totals.mjs';

/**
 * Vitest's part of the totals. Its own JSON report holds neither why a test was skipped nor what failed outside of
 * any test.
 */
export default class TotalsReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest').SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {import('./totals.mjs').Totals} */
    const totals = { passed: 0, failed: 0, skipped: [], troubles: unhandled.map(({ message }) => message) };
    for (const module of modules) {
      const outside = [module, ...module.children.allSuites()].flatMap((part) => part.errors());
      totals.troubles.push(...outside.map(({ message }) => `${module.relativeModuleId}: ${message}`));
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') totals.passed += 1;
        else if (result.state === 'failed') totals.failed += 1;
        else
          totals.skipped.push({ name: `${module.relativeModuleId}: ${test.fullName}`, reason: noteOf(test) });
      }
    }
    mkdirSync(reportFolder, { recursive: true });
    writeFileSync(join(reportFolder, reports.vitest), JSON.stringify(totals));
  }
}

/** @param {import('vitest/node').TestCase} test */
function noteOf(test) {
  const result = test.result();
  if (test.options.mode === 'todo') return 'not written yet';
  return (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
}
