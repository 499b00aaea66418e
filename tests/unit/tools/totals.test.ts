import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';
import { sumUp } from '#tests/tools/totals.mjs';

const vitest = { passed: 2, failed: 0, skipped: [], troubles: [] };

function spec(
  title: string,
  status: string,
  annotations: { type: string; description?: string }[] = [],
): object {
  return { title, tests: [{ projectName: 'window', status, annotations }] };
}

/** A folder with the reports of both runners. */
function reports(vitestReport: unknown, playwrightReport: unknown): string {
  const folder = temporaryFolder();
  put(join(folder, 'vitest.json'), JSON.stringify(vitestReport));
  put(join(folder, 'playwright.json'), JSON.stringify(playwrightReport));
  return folder;
}

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

describe('the totals of all runners', () => {
  test('add up, through nested suites, and end with one line', () => {
    const nested = { suites: [{ specs: [spec('b', 'expected')] }], specs: [spec('a', 'expected')] };
    const { text, isGreen } = sumUp(reports(vitest, { suites: [nested], errors: [] }));
    expect(text).toBe('4 passed, 0 failed, 0 skipped\n');
    expect(isGreen).toBe(true);
  });

  test('name each skipped test with its reason', () => {
    const skipped = spec('opens', 'skipped', [{ type: 'skip', description: 'there is no display' }]);
    const { text, isGreen } = sumUp(reports(vitest, { suites: [{ specs: [skipped] }], errors: [] }));
    expect(text).toBe('skipped: window: opens (there is no display)\n2 passed, 0 failed, 1 skipped\n');
    expect(isGreen).toBe(true);
  });

  test('count a failed and a flaky test, and a failure outside of any test', () => {
    const suites = [{ specs: [spec('a', 'unexpected'), spec('b', 'flaky')] }];
    const { text, isGreen } = sumUp(reports(vitest, { suites, errors: [{ message: 'no config' }] }));
    expect(lastLine(text)).toBe('2 passed, 3 failed, 0 skipped');
    expect(isGreen).toBe(false);
  });

  test('count a runner that left no report, or ran nothing, as a failure', () => {
    const empty = reports({ ...vitest, passed: 0 }, { suites: [], errors: [] });
    expect(lastLine(sumUp(empty).text)).toBe('0 passed, 2 failed, 0 skipped');
    expect(lastLine(sumUp(temporaryFolder()).text)).toBe('0 passed, 2 failed, 0 skipped');
  });
});
