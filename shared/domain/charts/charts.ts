import { barsInWords, type BarChart, type ChartTone } from '#shared/domain/charts/bar-chart';
import type { DueState } from '#shared/domain/commitment/commitments';
import type { StatusHistory } from '#shared/domain/negotiation/progress';
import { chapterStatuses, type ChapterStatus } from '#shared/domain/negotiation/negotiation';

/** The words that a chart says itself, in one language. */
export interface ChartWording {
  readonly progress: string;
  readonly chapters: string;
  readonly round: (number: number) => string;
  readonly statuses: Readonly<Record<ChapterStatus, string>>;
  readonly standing: string;
  readonly commitments: string;
  readonly standings: Readonly<Record<DueState, string>>;
  readonly time: string;
  readonly minutes: string;
  readonly meeting: string;
  readonly free: string;
  readonly item: (number: number, title: string) => string;
  /** What is said of numbers that are drafted examples. */
  readonly example: string;
}

const statusTones: Readonly<Record<ChapterStatus, ChartTone>> = {
  'positions-exchanged': 'first',
  'text-under-discussion': 'second',
  open: 'third',
  'open-complex': 'alert',
  advanced: 'fifth',
  closed: 'done',
};

/**
 * How many chapters of a negotiation stood where after each round: what is closed lies at the bottom. `null` where no
 * status was ever recorded.
 */
export function negotiationProgress(
  rounds: readonly number[],
  { statuses, illustrative }: StatusHistory,
  wording: ChartWording,
): BarChart | null {
  const known = rounds
    .map((number, index) => ({ number, index }))
    .filter(({ index }) => statuses.some((row) => (row[index] ?? null) !== null));
  const stretches = [...chapterStatuses]
    .reverse()
    .map((status) => ({
      name: wording.statuses[status],
      tone: statusTones[status],
      values: known.map(({ index }) => statuses.filter((row) => row[index] === status).length),
    }))
    .filter(({ values }) => values.some((value) => value > 0));
  if (stretches.length === 0) return null;
  const bars = known.map(({ number }) => wording.round(number));
  return {
    ...named(wording.progress, barsInWords(bars, stretches), illustrative, wording),
    lying: false,
    unit: wording.chapters,
    bars,
    stretches,
  };
}

const dueTones = { overdue: 'alert', due: 'third', open: 'second', closed: 'done' } as const;

/** A commitment as a chart counts it. */
export interface StandingCommitment {
  readonly due: DueState;
  readonly illustrative: boolean;
}

/** How many commitments stand how; `null` where there is none. */
export function commitmentStanding(
  commitments: readonly StandingCommitment[],
  wording: ChartWording,
): BarChart | null {
  if (commitments.length === 0) return null;
  const states = commitments.map(({ due }) => due);
  const illustrative = commitments.some((commitment) => commitment.illustrative);
  const bars = (['overdue', 'due', 'open', 'closed'] as const).filter((state) => states.includes(state));
  const stretches = bars.map((state, index) => ({
    name: wording.standings[state],
    tone: dueTones[state],
    values: bars.map((_bar, at) => (at === index ? states.filter((one) => one === state).length : 0)),
  }));
  const words = bars.map(
    (state) => `${wording.standings[state]}: ${String(states.filter((one) => one === state).length)}`,
  );
  return {
    ...named(wording.standing, `${words.join(', ')}.`, illustrative, wording),
    lying: true,
    unit: wording.commitments,
    bars: bars.map((state) => wording.standings[state]),
    stretches,
  };
}

/** An item of an agenda as its time bar shows it. */
export interface TimedItem {
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly illustrative: boolean;
}

const itemTones = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/**
 * The time of a meeting, item by item, on one bar; what is left of its length is free. `null` where no item takes time.
 * `length` is 0 where it is not known.
 */
export function agendaTimeBar(
  items: readonly TimedItem[],
  length: number,
  wording: ChartWording,
): BarChart | null {
  const timed = items.filter(({ minutes }) => minutes > 0);
  if (timed.length === 0) return null;
  const free = Math.max(0, length - timed.reduce((sum, { minutes }) => sum + minutes, 0));
  const stretches: BarChart['stretches'] = [
    ...timed.map(({ number, title, minutes }, index) => ({
      name: wording.item(number, title),
      tone: itemTones[index % itemTones.length] ?? 'first',
      values: [minutes],
    })),
    ...(free > 0 ? [{ name: wording.free, tone: 'free' as const, values: [free] }] : []),
  ];
  const words = stretches.map(({ name, values }) => `${name}: ${String(values[0])} ${wording.minutes}`);
  return {
    ...named(
      wording.time,
      `${words.join('; ')}.`,
      timed.some(({ illustrative }) => illustrative),
      wording,
    ),
    lying: true,
    unit: wording.minutes,
    bars: [wording.meeting],
    stretches,
  };
}

/** Title and description of a chart; both say when a number in it is a drafted example. */
function named(
  title: string,
  numbers: string,
  illustrative: boolean,
  { example }: ChartWording,
): Pick<BarChart, 'title' | 'description'> {
  const whole = illustrative ? `${title} [${example}]` : title;
  return { title: whole, description: `${whole}. ${numbers}` };
}
