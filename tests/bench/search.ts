import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDossier } from '#electron/store/dossier';
import { find } from '#electron/usecases/search/find';
import { searchIndexOf } from '#electron/usecases/search/search-index';
import type { UseCaseContext } from '#electron/usecases/context';
import { makeBigDossier } from '#tests/fixtures/big-dossier/make';
import { must, temporaryFolder, testIdentity } from '#tests/fixtures/made-dossier';
import { centile, type Bench, type Row } from './measure';

/** What somebody might look for, key by key; with typing errors, in Hindi, and by several words. */
export const typed: readonly string[] = [
  'trade agreement',
  'semicondutors',
  'minister technology',
  'whisky tariff 2024',
  'व्यापार समझौता',
  'kormalsha',
  'tecnology review',
];

/** The text after each key. */
function keystrokes(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
}

/** `search`: the answer of the core to every keystroke on a dossier of 20,000 records, and the filling of its index. */
export const searchBench: Bench = {
  name: 'search',
  run: async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'big');
    must(await (await makeBigDossier(path)).close());
    const dossier = must(await openDossier({ folder: path, mode: 'read', ...testIdentity() }));
    const context = { dossier, view: dossier.view() } as unknown as UseCaseContext;
    let [turns, longest] = [0, 0];
    const start = performance.now();
    const index = searchIndexOf(dossier);
    for (let before = performance.now(); !index.isComplete; turns += 1) {
      await new Promise((settle) => setImmediate(settle));
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }
    const filled = performance.now() - start;
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1)
      for (const text of keystrokes(typed)) {
        const asked = performance.now();
        must(await find(context, { text, limit: 4, most: 24 }));
        times.push(performance.now() - asked);
      }
    must(await dossier.close());
    folder.remove();
    const rows: Row[] = [
      { name: 'filling the index, in turns', median: filled, unit: 'ms' },
      { name: 'the longest of its turns', median: longest, unit: 'ms' },
      { name: 'a keystroke, half of them', median: centile(times, 50), unit: 'ms' },
      { name: 'a keystroke, 95 of 100', median: centile(times, 95), unit: 'ms' },
      { name: 'a keystroke, the slowest', median: Math.max(...times), unit: 'ms' },
    ];
    return rows;
  },
};
