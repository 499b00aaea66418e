import { delimiter, join } from 'node:path';
import { isExecutableFile } from './files.mjs';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/**
 * An installed browser of the Chromium family: the first found in the usual places of the system. The variable
 * CHANCERY_BROWSER names another one; set to something that is no program (`none`), it says that there is none.
 *
 * @param {{ environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, isProgram?: (path: string) => boolean }} [options]
 * @returns {string | undefined} absolute path of the program
 */
export function findChromium({
  environment = process.env,
  platform = process.platform,
  isProgram = isExecutableFile,
} = {}) {
  const wanted = environment.CHANCERY_BROWSER;
  const candidates = wanted === undefined || wanted === '' ? usualPlaces(platform, environment) : [wanted];
  return candidates.find(isProgram);
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
function usualPlaces(platform, environment) {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
      (name) => environment[name] ?? [],
    );
    return windowsPrograms.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
    return macApplications.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
}
