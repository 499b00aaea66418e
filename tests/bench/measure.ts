import { performance } from 'node:perf_hooks';

/** One line of a result: what was measured, its median in milliseconds (or mebibytes), and its ratio to a floor or peer. */
export interface Row {
  readonly name: string;
  readonly median: number;
  readonly unit: 'ms' | 'MiB';
  readonly against?: string;
  readonly ratio?: number;
  /** The ratio that the project has set itself, where it has. */
  readonly goal?: number;
}

/** A benchmark: its name on the command line and what it measures. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Row[]>;
}

/** Something to time; `prepare` is not timed. */
export interface Contestant {
  readonly name: string;
  readonly prepare?: () => Promise<void> | void;
  readonly run: () => unknown;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value below which so many of a hundred values lie. */
export function centile(values: readonly number[], of100: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of100) / 100))] ?? Number.NaN;
}

/**
 * Medians of contestants that take turns, so that whatever else the machine does falls on all of them alike. The order
 * changes with every round.
 */
export async function interleaved(
  contestants: readonly Contestant[],
  rounds: number,
  warmUp = 2,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const turn = Math.abs(round) % contestants.length;
    for (const contestant of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
      await contestant.prepare?.();
      const start = performance.now();
      await contestant.run();
      if (round >= 0) times.get(contestant.name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** Rows of timed contestants, each against the first of them. */
export function rowsAgainst(
  medians: ReadonlyMap<string, number>,
  floor: string,
  label: string,
  goals: Readonly<Record<string, number>> = {},
): readonly Row[] {
  const base = medians.get(floor) ?? Number.NaN;
  return [...medians].map(([name, value]) => ({
    name: `${label} ${name}`,
    median: value,
    unit: 'ms' as const,
    ...(name !== floor && { against: floor, ratio: value / base }),
    ...(goals[name] !== undefined && { goal: goals[name] }),
  }));
}
