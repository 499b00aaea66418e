import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWindowArguments } from '#electron/host/window-arguments';

describe('the arguments of a window', () => {
  it('have their defaults', () => {
    expect(parseWindowArguments([])).toEqual({
      ...{ dossier: undefined, readOnly: false, name: undefined },
      ...{ port: 0, open: true, keep: false },
    });
  });

  it('are read', () => {
    const given = [
      '--dossier',
      'desk',
      '--read-only',
      '--name=Asha',
      '--port',
      '4711',
      '--no-open',
      '--keep',
    ];
    expect(parseWindowArguments(given)).toEqual({
      ...{ dossier: resolve('desk'), readOnly: true, name: 'Asha' },
      ...{ port: 4711, open: false, keep: true },
    });
    expect(parseWindowArguments(['-h'])).toBe('help');
  });

  it.each([['--nothing'], ['folder'], ['--port', 'x'], ['--port', '65536'], ['--dossier='], ['--dossier']])(
    'are refused: %s %s',
    (...given) => {
      expect(parseWindowArguments(given)).toHaveProperty('mistake');
    },
  );
});
