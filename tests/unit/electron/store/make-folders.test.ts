import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolders } from '#electron/store/make-folders';
import { temporaryFolder } from '#tests/fixtures/made-dossier';

function folder(): string {
  const made = temporaryFolder();
  onTestFinished(made.remove);
  return made.path;
}

it('makes a folder with those above it, and leaves one that exists', () => {
  const deep = join(folder(), 'a', 'b', 'c');
  makeFolders(deep);
  makeFolders(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

it('says so where a file has the name', () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  expect(() => {
    makeFolders(file);
  }).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  expect(() => {
    makeFolders(join(file, 'under'));
  }).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
});

it('ends where nothing can be made', (context) => {
  if (!existsSync('/proc/self')) context.skip('there is no /proc');
  expect(() => {
    makeFolders('/proc/chancery/deep/er');
  }).toThrow();
});
