import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDossier, must, temporaryFolder } from '#tests/fixtures/made-dossier';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import type { FieldValue } from '#shared/domain/dossier/operation';
import { interleaved, rowsAgainst, type Bench, type Row } from './measure';

const sizes = [1_000, 10_000, 100_000];
const rounds = 200;

async function journalLength(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('journal-')).sort();
  return (await stat(join(folder, names.at(-1) ?? ''))).size;
}

/** One edit of a text, as autosave commits it, against appending and syncing as many bytes to a bare file. */
async function measureCommit(records: number): Promise<readonly Row[]> {
  const folder = temporaryFolder();
  const dossier = await makeDossier(join(folder.path, 'dossier'), records);
  let edits = 0;
  const edit = async (): Promise<void> => {
    edits += 1;
    const value = paragraphs(
      `Edit ${String(edits)}. ${'A line to take that was just reworded. '.repeat(10)}`,
    );
    const record = `point-${String((edits * 37) % records)}`;
    const change = { record, kind: 'talkingPoint', field: 'text', value: value as unknown as FieldValue };
    must(await dossier.commit('fields.edit', [change]));
  };
  const before = await journalLength(dossier.folder);
  await edit();
  const bytes = Buffer.alloc((await journalLength(dossier.folder)) - before, 'x');
  const bare = await open(join(folder.path, 'bare'), 'a');
  const medians = await interleaved(
    [
      {
        name: 'append and fsync',
        run: async () => {
          await bare.write(bytes);
          await bare.sync();
        },
      },
      { name: 'commit', run: edit },
    ],
    rounds,
    20,
  );
  await bare.close();
  must(await dossier.close());
  folder.remove();
  return rowsAgainst(medians, 'append and fsync', `${String(records)} records:`, { commit: 2 });
}

/** `commit`: an edit against a bare append and fsync of the same bytes, at three sizes of dossier. */
export const commitBench: Bench = {
  name: 'commit',
  run: async () => {
    const rows: Row[] = [];
    for (const records of sizes) rows.push(...(await measureCommit(records)));
    return rows;
  },
};
