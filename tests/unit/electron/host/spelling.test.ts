import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSpelling } from '#electron/host/spelling';
import { newFolder } from '#tests/fixtures/small-dossier';

it('knows British spelling, and suggests what may have been meant', () => {
  const spelling = openSpelling(newFolder());
  expect(spelling.misspelt(['colour', 'defence', 'recieve', 'programme', 'Chancery', 'negotations'])).toEqual(
    ['recieve', 'negotations'],
  );
  expect(spelling.suggest('recieve')).toContain('receive');
});

it('learns words for later starts, in a file for its owner alone', () => {
  const folder = join(newFolder(), 'config');
  const spelling = openSpelling(folder);
  expect(spelling.misspelt(['Jaishankar'])).toEqual(['Jaishankar']);
  for (const word of ['Jaishankar', 'Nashik', 'two words', '', 'x'.repeat(101)]) spelling.learn(word);
  expect(spelling.misspelt(['Jaishankar'])).toEqual([]);
  expect(openSpelling(folder).misspelt(['Jaishankar', 'Nashik', 'recieve'])).toEqual(['recieve']);
  const path = join(folder, 'personal-dictionary.txt');
  expect(readFileSync(path, 'utf8')).toBe('Jaishankar\nNashik\n');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('goes on where the personal dictionary cannot be written, and takes no word that is too long to be one', () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const spelling = openSpelling(join(file, 'config'));
  spelling.learn('Jaishankar');
  expect(spelling.misspelt(['Jaishankar', 'x'.repeat(10_000)])).toEqual([]);
});

it('forgets a word of the personal dictionary for later starts, and none of its own', () => {
  const folder = join(newFolder(), 'config');
  const spelling = openSpelling(folder);
  for (const word of ['Nashik', 'Jaishankar', 'colour']) spelling.learn(word);
  expect(spelling.words()).toEqual(['Jaishankar', 'Nashik', 'colour']);
  const later = openSpelling(folder);
  for (const word of ['Nashik', 'colour', 'defence']) later.forget(word);
  expect(later.words()).toEqual(['Jaishankar']);
  expect(later.misspelt(['Nashik', 'Jaishankar', 'colour', 'defence'])).toEqual(['Nashik']);
  expect(openSpelling(folder).misspelt(['Nashik', 'Jaishankar', 'colour'])).toEqual(['Nashik']);
});
