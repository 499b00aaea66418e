import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { passphraseIn } from '#electron/cli/passphrase';
import { temporaryFolder } from '#tests/fixtures/made-dossier';

function file(bytes: Uint8Array | string): string {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const path = join(folder.path, 'passphrase');
  writeFileSync(path, bytes);
  return path;
}

it.each(['monsoon', 'monsoon\n', 'monsoon\r\n', '\ufeffmonsoon\n'])(
  'reads %j as one passphrase',
  async (text) => {
    expect(await passphraseIn(file(text))).toEqual({ ok: true, value: 'monsoon' });
  },
);

it('refuses bytes that are no text, since different ones would read alike', async () => {
  const read = await passphraseIn(file(new Uint8Array([0xff, 0xfe, 0xfd])));
  expect(read).toMatchObject({ failure: { code: 'passphrase-file-unreadable' } });
});

it('refuses an empty one', async () => {
  expect(await passphraseIn(file('\n'))).toMatchObject({ failure: { code: 'passphrase-empty' } });
});

it('does not read on for ever', async () => {
  const read = await passphraseIn('/dev/zero');
  expect(read.ok && read.value.length).toBe(65_537);
});
