import { describe, expect, it } from 'vitest';
import {
  chromiumSwitches,
  externalAddress,
  isAllowedRequest,
  isOwnAddress,
  isOwnPage,
  ownArguments,
  windowAddress,
  windowOptions,
  windowPartition,
} from '#electron/main/policy';

const elsewhere = [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'chancery://evil/',
  'chancery://window.evil/',
  'chancery://window@evil/',
  'chancery:window/',
  'CHANCERY-X://window/',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:chancery://window/1',
  'about:blank',
  'view-source:chancery://window/',
  '',
];

describe('the policy of the desktop window', () => {
  it('knows its own addresses', () => {
    expect(isOwnAddress(windowAddress)).toBe(true);
    expect(isOwnAddress(`${windowAddress}assets/index.js`)).toBe(true);
    for (const address of elsewhere) expect([address, isOwnAddress(address)]).toEqual([address, false]);
  });

  it('lets the window go to its own page only', () => {
    expect(isOwnPage(`${windowAddress}#/meetings/1`)).toBe(true);
    expect(isOwnPage(`${windowAddress}assets/index.js`)).toBe(false);
    for (const address of elsewhere) expect([address, isOwnPage(address)]).toEqual([address, false]);
  });

  it('lets a session request nothing but the files of the window', () => {
    expect(isAllowedRequest(`${windowAddress}index.html`)).toBe(true);
    for (const address of elsewhere) expect([address, isAllowedRequest(address)]).toEqual([address, false]);
  });

  it.each([
    ['https://www.gov.uk/a?b#c', 'https://www.gov.uk/a?b#c'],
    ['HTTPS://WWW.GOV.UK', 'https://www.gov.uk/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['http://www.gov.uk/', undefined],
    ['https://user:word@www.gov.uk/', undefined],
    ['https://user@www.gov.uk/', undefined],
    ['file:///etc/passwd', undefined],
    ['smb://server/share', undefined],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['ms-word:ofe|u|https://example.org/x.docx', undefined],
    ['ftp://example.org/', undefined],
    ['https:', undefined],
    ['www.gov.uk', undefined],
  ])('hands %s to the system as %s', (address, expected) => {
    expect(externalAddress(address)).toBe(expected);
  });

  it('makes every window sandboxed and isolated, with a session in memory', () => {
    expect(windowPartition).not.toMatch(/^persist:/);
    expect(windowOptions('/app/preload.cjs', false)).toEqual({
      ...{ title: 'Chancery', width: 1280, height: 860, minWidth: 960, minHeight: 640, show: false },
      webPreferences: {
        ...{ preload: '/app/preload.cjs', devTools: false, partition: windowPartition },
        ...{ sandbox: true, contextIsolation: true, webSecurity: true, safeDialogs: true },
        ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
        ...{ allowRunningInsecureContent: false, webviewTag: false, navigateOnDragDrop: false },
        ...{ spellcheck: false, enableWebSQL: false },
      },
    });
  });

  it('lets Chromium look up no name', () => {
    expect(chromiumSwitches).toMatchObject({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'no-proxy-server': '',
    });
  });

  it('finds its own arguments behind those of Electron and of test tools', () => {
    expect(ownArguments(['/x/electron', '.', '--dossier', 'd'], false)).toEqual(['--dossier', 'd']);
    expect(ownArguments(['/x/electron', '--inspect=0', '/app', '--dossier', 'd'], false)).toEqual([
      '--dossier',
      'd',
    ]);
    expect(ownArguments(['/x/chancery', '--dossier', 'd'], true)).toEqual(['--dossier', 'd']);
  });
});
