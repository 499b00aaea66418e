import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { OpenPath } from '#electron/usecases/packs/pack-writing';

/** A program with its arguments; no shell reads them. */
interface Opening {
  readonly program: string;
  readonly given: readonly string[];
}

/** How a system opens a file with the program that belongs to it, or shows the folder that it is in. */
export function openingOf(platform: NodeJS.Platform, path: string, what: 'file' | 'folder'): Opening {
  if (platform === 'darwin') return { program: 'open', given: what === 'file' ? [path] : ['-R', path] };
  if (platform === 'win32')
    return { program: 'explorer.exe', given: what === 'file' ? [path] : [`/select,${path}`] };
  return { program: 'xdg-open', given: [what === 'file' ? path : dirname(path)] };
}

/** Opens a path with the system's own opener; for hosts that have no other way. */
export const openBySystem: OpenPath = (path, what) => {
  const { program, given } = openingOf(process.platform, path, what);
  return new Promise((settle) => {
    const child = spawn(program, given, { detached: true, stdio: 'ignore' });
    child.once('error', () => {
      settle(false);
    });
    child.once('spawn', () => {
      child.unref();
      settle(true);
    });
  });
};
