/** Adds up the reports of all test runners, names each skipped test, and ends with the one line of totals. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFolder } from './tasks.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: { name: string, reason: string }[], troubles: string[] }} Totals
 *   `troubles` are failures that belong to no test; each counts as one failed
 * @typedef {{ file: string, title: string, suites?: Suite[], specs: { title: string, tests: { projectName: string,
 *   status: string, annotations: { type: string, description?: string }[] }[] }[] }} Suite
 * @typedef {{ suites: Suite[], errors: { message?: string }[] }} PlaywrightReport
 */

/** The report files by runner: Vitest's is written as totals by our own reporter, Playwright's is its JSON. */
export const reports = { vitest: 'vitest.json', playwright: 'playwright.json' };

/** @returns {Totals} */
const nothing = () => ({ passed: 0, failed: 0, skipped: [], troubles: [] });

/**
 * @param {PlaywrightReport} report
 * @returns {Totals}
 */
export function playwrightTotals(report) {
  const totals = nothing();
  totals.troubles.push(...report.errors.map(({ message }) => message ?? 'an error without a message'));
  for (const { title, tests } of report.suites.flatMap(specsOf)) {
    for (const { projectName, status, annotations } of tests) {
      if (status === 'expected') totals.passed += 1;
      else if (status === 'skipped') {
        const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        totals.skipped.push({ name: `${projectName}: ${title}`, reason: reason ?? 'no reason given' });
      } else totals.failed += 1;
    }
  }
  return totals;
}

/**
 * @param {Suite} suite
 * @returns {Suite['specs']}
 */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * Reads one report. One that is missing or holds no test is a failure: nobody would notice it otherwise.
 *
 * @template Report
 * @param {string} folder
 * @param {string} file
 * @param {(report: Report) => Totals} read
 * @returns {Totals}
 */
function totalsOf(folder, file, read) {
  /** @type {Totals} */
  let totals;
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    totals = read(/** @type {Report} */ (report));
  } catch (error) {
    return {
      ...nothing(),
      troubles: [`${file}: no report (${error instanceof Error ? error.message : 'unreadable'})`],
    };
  }
  const { passed, failed, skipped, troubles } = totals;
  const isEmpty = passed + failed + skipped.length + troubles.length === 0;
  return isEmpty ? { ...totals, troubles: [`${file}: no test was run`] } : totals;
}

/**
 * The sum over all runners, as text for the person and as a verdict.
 *
 * @param {string} folder where the reports lie
 * @returns {{ text: string, isGreen: boolean }} the last line of `text` is `N passed, N failed, N skipped`
 */
export function sumUp(folder) {
  const all = [
    totalsOf(folder, reports.vitest, (/** @type {Totals} */ totals) => totals),
    totalsOf(folder, reports.playwright, playwrightTotals),
  ];
  const skipped = all.flatMap((totals) => totals.skipped);
  const troubles = all.flatMap((totals) => totals.troubles);
  const passed = all.reduce((sum, totals) => sum + totals.passed, 0);
  const failed = all.reduce((sum, totals) => sum + totals.failed, troubles.length);
  const lines = [
    ...troubles.map((trouble) => `failed: ${trouble}`),
    ...skipped.map(({ name, reason }) => `skipped: ${name} (${reason})`),
    `${String(passed)} passed, ${String(failed)} failed, ${String(skipped.length)} skipped`,
  ];
  return { text: `${lines.join('\n')}\n`, isGreen: failed === 0 && passed > 0 };
}

if (process.argv[1] === import.meta.filename) {
  const { text, isGreen } = sumUp(reportFolder);
  process.stdout.write(text);
  if (!isGreen) process.exitCode = 1;
}
