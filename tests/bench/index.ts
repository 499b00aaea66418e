import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { commitBench } from './commit';
import type { Bench, Row } from './measure';
import { memoryBench } from './memory';
import { openBench } from './open';
import { packBench } from './pack';
import { searchBench } from './search';
import { windowBench } from './window';
import { wordBench } from './word';

const benches: readonly Bench[] = [
  commitBench,
  openBench,
  memoryBench,
  packBench,
  searchBench,
  windowBench,
  wordBench,
];

function figures(row: Row): string {
  const value = `${row.median.toFixed(row.median < 10 ? 2 : 0)} ${row.unit}`.padStart(12);
  if (row.ratio === undefined) return `${row.name.padEnd(52)}${value}`;
  const goal = row.goal === undefined ? '' : ` (goal: at most ${row.goal})`;
  return `${row.name.padEnd(52)}${value}   ${row.ratio.toFixed(2)} x ${row.against ?? ''}${goal}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const words = process.argv.slice(2);
const jsonAt = words.indexOf('--json');
const jsonFile = jsonAt >= 0 ? words[jsonAt + 1] : undefined;
const names = words.filter((word, index) => !word.startsWith('--') && (jsonAt < 0 || index !== jsonAt + 1));
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));

if (unknown.length > 0 || (jsonAt >= 0 && jsonFile === undefined)) {
  const known = benches.map((bench) => bench.name).join(', ');
  process.stderr.write(`Usage: npm run bench [-- NAME...] [--json FILE]; the names are ${known}.\n`);
  process.exitCode = 2;
} else {
  print(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  const results: Record<string, readonly Row[]> = {};
  for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
    print(`\n${bench.name}`);
    const rows = await bench.run();
    results[bench.name] = rows;
    for (const row of rows) print(`  ${figures(row)}`);
  }
  if (jsonFile !== undefined)
    writeFileSync(jsonFile, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
}
