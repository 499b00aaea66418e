import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** Where things of a person's own go, as each system's custom has it. Absolute paths; none needs to exist yet. */
export interface UserFolders {
  /** Dossiers that the product makes by itself: the sample. */
  readonly data: string;
  /** What this installation remembers of itself. */
  readonly config: string;
  /** The log; never content of a dossier. */
  readonly logs: string;
  /** Where packs go unless the person says otherwise. */
  readonly packs: string;
}

/** What the folders depend on; a test passes its own. */
export interface UserEnvironment {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * The folders of the person who runs this process: XDG folders on Linux (a relative one counts as unset, as the XDG
 * base directory specification demands), `Library` on macOS, `AppData` on Windows.
 */
export function userFolders({ platform, home, variables }: UserEnvironment): UserFolders {
  const from = (variable: string, otherwise: string): string => {
    const value = variables[variable];
    return value !== undefined && isAbsolute(value) ? value : otherwise;
  };
  const documents = join(home, 'Documents');
  const packs = existsSync(documents) ? join(documents, 'Chancery') : join(home, 'Chancery');
  if (platform === 'win32') {
    const roaming = join(from('APPDATA', join(home, 'AppData', 'Roaming')), 'Chancery');
    const local = join(from('LOCALAPPDATA', join(home, 'AppData', 'Local')), 'Chancery');
    return { data: roaming, config: roaming, logs: join(local, 'Logs'), packs };
  }
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support', 'Chancery');
    return { data: support, config: support, logs: join(home, 'Library', 'Logs', 'Chancery'), packs };
  }
  return {
    data: join(from('XDG_DATA_HOME', join(home, '.local', 'share')), 'chancery'),
    config: join(from('XDG_CONFIG_HOME', join(home, '.config')), 'chancery'),
    logs: join(from('XDG_STATE_HOME', join(home, '.local', 'state')), 'chancery', 'logs'),
    packs,
  };
}
