import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'chancery-window-';

/** A browser profile of our own in the system's temporary folder. */
export interface WindowProfile {
  readonly folder: string;
  /** Removes it with all that is in it; may be called twice. */
  remove(): void;
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
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Removes what a host that was killed could not: profiles whose process is gone. */
function removeLeftProfiles(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : Number.NaN;
    if (!Number.isInteger(owner) || isAlive(owner)) continue;
    try {
      rmSync(join(temporary, name), { recursive: true, force: true });
    } catch {
      // It belongs to somebody else, who removes it.
    }
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
