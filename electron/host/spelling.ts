import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';

/** British spelling, with the words that a person taught it. */
export interface Spelling {
  /** Those of the words that are not spelt as the dictionary has them. */
  misspelt(words: readonly string[]): readonly string[];
  /** What may have been meant, the likeliest first; a few at most. */
  suggest(word: string): readonly string[];
  /** Takes a word into the personal dictionary, also for later starts. */
  learn(word: string): void;
  /** The personal dictionary, in order. */
  words(): readonly string[];
  /** Takes a word out of the personal dictionary. What the shipped one knows stays right. */
  forget(word: string): void;
}

const mostSuggestions = 6;
const longestWord = 100;
const personalName = 'personal-dictionary.txt';

/**
 * Reads the dictionary that ships with the product, and the personal one from `folder`: a plain text of one word a line,
 * readable by its owner only. It belongs to this installation and to no dossier.
 */
export function openSpelling(folder: string): Spelling {
  const shipped = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
  const read = (name: string): Buffer => readFileSync(join(shipped, name));
  const checker = nspell(read('index.aff'), read('index.dic'));
  const path = join(folder, personalName);
  const personal = new Set(personalWords(path));
  // A word that the shipped dictionary knows anyway is not its own to forget.
  const own = new Set([...personal].filter((word) => !checker.correct(word)));
  for (const word of own) checker.add(word);
  return {
    misspelt: (words) => words.filter((word) => word.length <= longestWord && !checker.correct(word)),
    suggest: (word) => (word.length > longestWord ? [] : checker.suggest(word).slice(0, mostSuggestions)),
    learn: (word) => {
      if (word === '' || word.length > longestWord || /\s/u.test(word)) return;
      if (!checker.correct(word)) {
        own.add(word);
        checker.add(word);
      }
      personal.add(word);
      writeWords(folder, path, [...personal]);
    },
    words: () => [...personal].sort(),
    forget: (word) => {
      if (!personal.delete(word)) return;
      if (own.delete(word)) checker.remove(word);
      writeWords(folder, path, [...personal]);
    },
  };
}

function personalWords(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Written beside and renamed. Where the folder cannot be written, a word holds until Chancery ends. */
function writeWords(folder: string, path: string, words: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const beside = `${path}.${String(process.pid)}`;
    writeFileSync(beside, `${[...words].sort().join('\n')}\n`, { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    return;
  }
}
