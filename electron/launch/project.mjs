import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder that holds package.json, in a clone and in an installed package alike. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/**
 * The folder for what may be lost without harm, as each system's custom has it. Nothing of a dossier goes there.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {string} absolute path; the folder may not exist yet
 */
export function userCacheFolder(environment = process.env, platform = process.platform) {
  const home = environment.HOME ?? environment.USERPROFILE ?? homedir();
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Chancery', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Chancery');
  return join(environment.XDG_CACHE_HOME ?? join(home, '.cache'), 'chancery');
}
