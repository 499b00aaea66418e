/** Holds the layer rules of .dependency-cruiser.cjs in the current folder, and that every source file was looked at. */
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = ['electron', 'renderer', 'shared', 'tests'];

/**
 * @typedef {import('dependency-cruiser').IConfiguration & { options: { tsConfig: { fileName: string } } }} RuleSet
 * @typedef {{ rule: string, from: string, to: string, comment: string }} Breach
 */

/**
 * Cruises the current folder, which is laid out as this project is. It must be the current one: names such as
 * `#shared/...` are resolved from there.
 *
 * @returns {Promise<{ cruised: number, unseen: string[], breaches: Breach[] }>} `unseen` are source files that the
 *   cruise did not read: a checker that reads nothing finds nothing
 */
async function checkBoundaries() {
  const root = process.cwd();
  const load = /** @type {(path: string) => RuleSet} */ (createRequire(import.meta.url));
  const { options, ...ruleSet } = load(join(root, '.dependency-cruiser.cjs'));
  const comments = new Map((ruleSet.forbidden ?? []).map(({ name, comment }) => [name, comment]));
  const sources = folders.flatMap((folder) => sourcesBelow(root, folder));
  if (sources.length === 0) return { cruised: 0, unseen: [], breaches: [] };
  const { output } = await cruise(
    folders.filter((folder) => sources.some((path) => path.startsWith(`${folder}/`))),
    { ...options, baseDir: root, validate: true, ruleSet },
    {},
    { tsConfig: extractTypeScriptConfig(join(root, options.tsConfig.fileName)) },
  );
  if (typeof output === 'string') throw new Error(output);
  const seen = new Set(output.modules.map((module) => module.source));
  return {
    cruised: output.modules.filter((module) => sources.includes(module.source)).length,
    unseen: sources.filter((path) => !seen.has(path)),
    breaches: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
      comment: comments.get(rule.name) ?? '',
    })),
  };
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesBelow(root, folder) {
  /** @type {string[]} */
  let paths = [];
  try {
    paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return paths
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

const { cruised, unseen, breaches } = await checkBoundaries();
for (const path of unseen) process.stdout.write(`not looked at: ${path}\n`);
for (const { rule, from, to, comment } of breaches) {
  process.stdout.write(`${rule}: ${from} -> ${to}\n  ${comment}\n`);
}
if (cruised === 0) process.stdout.write('no source file was looked at\n');
if (cruised === 0 || unseen.length > 0 || breaches.length > 0) process.exitCode = 1;
else process.stdout.write(`${String(cruised)} modules\n`);
