import { spellingChannel } from '#shared/contract/bridge';

/** The part of Electron's `SpellCheckProvider` that is ours. */
interface Provider {
  spellCheck(words: string[], callback: (misspelt: string[]) => void): void;
}

/** Checks the spelling of what is typed by asking the desktop host; where it does not answer, nothing is underlined. */
export function spellingProvider(
  ask: (channel: string, words: readonly string[]) => Promise<unknown>,
): Provider {
  return {
    spellCheck: (words, callback) => {
      ask(spellingChannel, words).then(
        (misspelt) => {
          callback(Array.isArray(misspelt) ? words.filter((word) => misspelt.includes(word)) : []);
        },
        () => {
          callback([]);
        },
      );
    },
  };
}
