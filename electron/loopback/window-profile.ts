import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const attempts = 50;
const pauseBetween = 100;
const prefix = 'chancery-window-';

/** A browser profile of our own in the system's temporary folder. */
export interface WindowProfile {
  readonly folder: string;
  /**
   * Removes it with all that is in it; may be called twice. A browser that is ending still writes for a moment, so
   * this tries for a while; what is left even then is removed at the next start.
   */
  remove(): Promise<void>;
  /** The same in one go, for when the process ends. */
  readonly removeAtOnce: () => void;
}

/** Settings for which there is no command-line switch: nothing that is typed is looked up anywhere. */
const preferences = {
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  net: { network_prediction_options: 2 },
  dns_prefetching: { enabled: false },
  alternate_error_pages: { enabled: false },
  safebrowsing: { enabled: false, scout_reporting_enabled: false },
  signin: { allowed: false },
};

/** Makes a profile that only its owner can read. `temporary` is the folder to make it in. */
export function makeWindowProfile(temporary = tmpdir()): WindowProfile {
  removeLeftProfiles(temporary);
  const folder = mkdtempSync(join(temporary, `${prefix}${process.pid}-`));
  mkdirSync(join(folder, 'Default'), { mode: 0o700 });
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences), { mode: 0o600 });
  return {
    folder,
    remove: async () => {
      for (let attempt = 0; attempt < attempts && !isRemoved(folder); attempt += 1) await pause(pauseBetween);
    },
    removeAtOnce: () => {
      isRemoved(folder);
    },
  };
}

/** Removes what a host that was killed could not: profiles whose process is gone. */
function removeLeftProfiles(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : Number.NaN;
    if (!Number.isInteger(owner) || isAlive(owner)) continue;
    isRemoved(join(temporary, name));
  }
}

/** False where something still writes to the folder, or it belongs to somebody else. */
function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
