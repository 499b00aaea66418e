import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { composePack } from '#electron/documents/compose/compose-pack';
import { renderWord } from '#electron/documents/word/render-word';
import { createDossier } from '#electron/store/dossier';
import { workerRenderer } from '#electron/usecases/packs/worker-renderer';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { changesFor, dossierOf } from '#tests/fixtures/dossier-of';
import { must, temporaryFolder, testIdentity } from '#tests/fixtures/made-dossier';
import { madeRecords } from '#tests/fixtures/made-meeting';
import { answers, pythonWith } from '#tests/fixtures/packs/installed';
import { sampleToday } from '#tests/fixtures/packs/sample-records';
import { interleaved, median, type Bench, type Row } from './measure';
import { pandocTree, piecesOf } from './word/pieces';
import { timedProcess, type Taken } from './word/timed-process';

/** Topics of the meeting, and how often each contestant makes its pack. */
const sizes = [
  { topics: 60, rounds: 3 },
  { topics: 500, rounds: 1 },
  { topics: 5_000, rounds: 1 },
] as const;

/** A peer that takes so many times what ours took has lost; nobody waits longer than a minute for it to say so. */
const patience = 1.5;

const ours = 'chancery pack';

interface Maker {
  readonly name: string;
  readonly command: readonly string[];
}

/** A dossier of so many topics on disk with the pack that is made of it, as each contestant wants it. */
async function prepare(folder: string, topics: number): Promise<PackDocument> {
  const records = madeRecords(topics);
  const options = { folder: join(folder, 'dossier'), dossierId: 'made', ...testIdentity() };
  const dossier = must(await createDossier(options));
  must(await dossier.commit('made', changesFor(records)));
  must(await dossier.compact());
  must(await dossier.close());
  const request = { meeting: 'm', variant: 'full', today: sampleToday } as const;
  const document = must(composePack(dossierOf(records), request));
  const parts = Object.entries(unzipSync(await renderWord(document)));
  const strings = Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
  writeFileSync(join(folder, 'parts.json'), JSON.stringify(strings));
  return document;
}

/** The contestants that are installed; the others are named in `missing`. */
function makers(folder: string, document: PackDocument, missing: Set<string>): readonly Maker[] {
  const pieces = piecesOf(document);
  const request = ['pack', '--dossier', join(folder, 'dossier'), '--meeting', 'm', '--variant', 'full'];
  const found: Maker[] = [
    {
      name: 'floor: the same XML as strings, zipped',
      command: [
        process.execPath,
        resolve('tests/bench/word/zip-strings.mjs'),
        join(folder, 'parts.json'),
        join(folder, 'floor.docx'),
      ],
    },
    {
      name: ours,
      command: [
        process.execPath,
        resolve('out/main/cli.js'),
        ...request,
        '--out',
        join(folder, 'out'),
        '--replace',
      ],
    },
  ];
  if (answers('pandoc', '--version')) {
    const empty = execFileSync('pandoc', ['-t', 'json'], { input: '', encoding: 'utf8' });
    const version = (JSON.parse(empty) as { 'pandoc-api-version': number[] })['pandoc-api-version'];
    writeFileSync(join(folder, 'tree.json'), pandocTree(pieces, version));
    const command = ['pandoc', '-f', 'json', join(folder, 'tree.json'), '-o', join(folder, 'pandoc.docx')];
    found.push({ name: 'pandoc', command });
  } else missing.add('pandoc');
  const python = pythonWith('docx');
  if (python !== undefined) {
    writeFileSync(join(folder, 'pieces.json'), JSON.stringify(pieces));
    const script = resolve('tests/bench/word/make_with_python_docx.py');
    const command = [python, script, join(folder, 'pieces.json'), join(folder, 'python.docx')];
    found.push({ name: 'python-docx', command });
  } else missing.add('python-docx');
  return found;
}

/** What the contestants took, in turns; those that were stopped once are left out of further rounds. */
async function race(
  contestants: readonly Maker[],
  rounds: number,
  folder: string,
): Promise<ReadonlyMap<string, readonly Taken[]>> {
  const taken = new Map<string, Taken[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, command } of contestants) {
      const before = taken.get(name) ?? [];
      if (before.some(({ stopped }) => stopped)) continue;
      const own = taken.get(ours)?.at(-1)?.milliseconds;
      const limit = own === undefined ? 900_000 : Math.max(60_000, patience * own);
      before.push(await timedProcess(command, limit, join(folder, 'scratch')));
    }
  }
  return taken;
}

const measures = [
  { of: 'milliseconds', named: '', unit: 'ms' },
  { of: 'processor', named: ', processor', unit: 'ms' },
  { of: 'mebibytes', named: ', peak', unit: 'MiB' },
] as const;

/** Each measure of each contestant, against that of the floor, which is the first of them. */
function rowsOf(topics: number, taken: ReadonlyMap<string, readonly Taken[]>): readonly Row[] {
  return measures.flatMap(({ of, named, unit }) => {
    let floor: number | undefined;
    return [...taken].flatMap(([name, all]): Row[] => {
      const known = all.flatMap((one) => one[of] ?? []);
      if (known.length === 0) return [];
      const value = median(known);
      const stopped = all.some((one) => one.stopped) ? ' (stopped)' : '';
      const label = `${String(topics)} topics: ${name}${named}${stopped}`;
      if (floor !== undefined)
        return [{ name: label, median: value, unit, against: 'floor', ratio: value / floor }];
      floor = value;
      return [{ name: label, median: value, unit }];
    });
  });
}

/** The pack of 60 topics as the window makes it: composed, and rendered by the thread that is there already. */
async function warmWorker(): Promise<readonly Row[]> {
  const view = dossierOf(madeRecords(60));
  const worker = workerRenderer(resolve('out/main/pack-worker.js'));
  const request = { meeting: 'm', variant: 'full', today: sampleToday } as const;
  const name = '60 topics: composed and rendered in a warm worker';
  const run = async (): Promise<unknown> => worker.render(must(composePack(view, request)));
  const medians = await interleaved([{ name, run }], 9);
  await worker.close();
  return [...medians].map(([label, value]) => ({ name: label, median: value, unit: 'ms' as const }));
}

/**
 * `word`: the full pack of 60, 500 and 5,000 topics as a whole process, against pandoc and python-docx making a file of
 * the same words and against the floor, with the most memory that each held. It takes the build in `out/`.
 */
export const wordBench: Bench = {
  name: 'word',
  run: async () => {
    const rows: Row[] = [...(await warmWorker())];
    const missing = new Set<string>();
    for (const { topics, rounds } of sizes) {
      const folder = temporaryFolder();
      const document = await prepare(folder.path, topics);
      const contestants = makers(folder.path, document, missing);
      rows.push(...rowsOf(topics, await race(contestants, rounds, folder.path)));
      folder.remove();
    }
    for (const name of missing) process.stdout.write(`  not run, because it is not installed: ${name}\n`);
    return rows;
  },
};
