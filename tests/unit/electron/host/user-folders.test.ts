import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userFolders } from '#electron/host/user-folders';
import { newFolder } from '#tests/fixtures/small-dossier';

const home = '/home/asha';

describe('the folders of a person', () => {
  it('are the XDG folders on Linux', () => {
    expect(userFolders({ platform: 'linux', home, variables: {} })).toEqual({
      data: '/home/asha/.local/share/chancery',
      config: '/home/asha/.config/chancery',
      logs: '/home/asha/.local/state/chancery/logs',
      packs: '/home/asha/Chancery',
    });
    const variables = { XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: 'relative', XDG_STATE_HOME: '' };
    expect(userFolders({ platform: 'linux', home, variables })).toMatchObject({
      data: '/data/chancery',
      config: '/home/asha/.config/chancery',
      logs: '/home/asha/.local/state/chancery/logs',
    });
  });

  it('are below Library on macOS', () => {
    expect(userFolders({ platform: 'darwin', home, variables: {} })).toMatchObject({
      data: '/home/asha/Library/Application Support/Chancery',
      logs: '/home/asha/Library/Logs/Chancery',
    });
  });

  it('are below AppData on Windows', () => {
    const variables = { APPDATA: '/roaming', LOCALAPPDATA: '/local' };
    expect(userFolders({ platform: 'win32', home, variables })).toMatchObject({
      data: '/roaming/Chancery',
      logs: '/local/Chancery/Logs',
    });
  });

  it('put packs into Documents where there is such a folder', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'Documents'));
    const { packs } = userFolders({ platform: 'linux', home: folder, variables: {} });
    expect(packs).toBe(join(folder, 'Documents', 'Chancery'));
  });
});
