/** How far along a part of a chart is, from what is not begun to what is done; `alert` is what must not be overlooked. */
export type ChartTone = 'alert' | 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'done' | 'free';

/**
 * A chart as pure data: bars made of stretches. Word and the window draw the same picture from it; the table that stands
 * behind the picture holds the same numbers.
 */
export interface BarChart {
  readonly title: string;
  /** What it shows, with its numbers, for those who cannot see it. */
  readonly description: string;
  /** Bars that lie are read from the left, those that stand from below. */
  readonly lying: boolean;
  /** Of what the numbers are: `chapters`, `minutes`. */
  readonly unit: string;
  readonly bars: readonly string[];
  /** `values` follows `bars`. */
  readonly stretches: readonly {
    readonly name: string;
    readonly tone: ChartTone;
    readonly values: readonly number[];
  }[];
}

/** The numbers of a chart as a table: a row for each bar, a column for each stretch. */
export function chartTable(chart: BarChart): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...(readonly number[])])[];
} {
  return {
    head: chart.stretches.map(({ name }) => name),
    rows: chart.bars.map((bar, index) => [bar, ...chart.stretches.map(({ values }) => values[index] ?? 0)]),
  };
}

/** `Round 1: 3 closed, 2 open. Round 2: 5 closed.`: every bar in words, stretches of nothing left out. */
export function barsInWords(bars: BarChart['bars'], stretches: BarChart['stretches']): string {
  return bars
    .map((bar, index) => {
      const parts = stretches
        .filter(({ values }) => (values[index] ?? 0) > 0)
        .map(({ name, values }) => `${String(values[index])} ${name}`);
      return `${bar}: ${parts.length === 0 ? '0' : parts.join(', ')}.`;
    })
    .join(' ');
}

/** Size of a chart in pixels, 96 to the inch. Bars that lie need a line each. */
export function chartSize(chart: { readonly lying: boolean; readonly bars: readonly unknown[] }): {
  readonly width: number;
  readonly height: number;
} {
  if (!chart.lying) return { width: 640, height: 300 };
  return { width: 640, height: chart.bars.length === 1 ? 84 : 44 + chart.bars.length * 34 };
}
