import { describe, expect, it } from 'vitest';
import { openingOf } from '#electron/host/open-path';

describe('opening a path by the system', () => {
  it('hands the path over as one argument, whatever stands in it', () => {
    const path = '/papers/a "b" $(c) & d.docx';
    expect(openingOf('linux', path, 'file')).toEqual({ program: 'xdg-open', given: [path] });
    expect(openingOf('linux', path, 'folder')).toEqual({ program: 'xdg-open', given: ['/papers'] });
    expect(openingOf('darwin', path, 'folder')).toEqual({ program: 'open', given: ['-R', path] });
    expect(openingOf('win32', path, 'folder')).toEqual({
      program: 'explorer.exe',
      given: [`/select,${path}`],
    });
  });
});
