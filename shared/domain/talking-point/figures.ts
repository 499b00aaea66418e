import { groupBy } from '#shared/domain/group-by';

/** A figure that a text gives: its value in whole units (7 million is 7,000,000) and what it counts. */
export interface Figure {
  readonly value: number;
  /** A currency (`gbp`), `per cent`, or the thing counted, in the singular. Empty where the text names none. */
  readonly unit: string;
  /** As written: `GBP 7 million`. */
  readonly text: string;
}

const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const currencies: Readonly<Record<string, string>> = {
  '£': 'gbp',
  gbp: 'gbp',
  $: 'usd',
  usd: 'usd',
  '€': 'eur',
  eur: 'eur',
  '₹': 'inr',
  inr: 'inr',
  rs: 'inr',
};

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Words that follow a number without saying what it counts. */
const unitless = new Set([
  ...months,
  ...'a an and or of in by to on at from the is are was were be has have had for with as we you they it that this than per more'.split(
    ' ',
  ),
]);

const tensWord = new RegExp(`\\b(${tens.join('|')})(?:-(${small.slice(1, 10).join('|')}))?\\b`, 'giu');
// 'One' is seldom a figure ('one of us'), so that words count from two.
const smallWord = new RegExp(`\\b(${small.slice(2).join('|')})\\b`, 'giu');
const number = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const magnitude = Object.keys(magnitudes).join('|');
const currency = String.raw`£|\$|€|₹|\b(?:gbp|usd|eur|inr|rs)\b\.?`;
const figure = new RegExp(
  String.raw`(?:(${currency})\s*|(?<![\w.,/+-]))(${number})(?![\d/+])(?:\s?(${magnitude})\b)?(?:\s?(%|per cent\b|percent\b)|\s(?:out )?of (?:the )?(${number})\s([a-z]+)|[\s-]([a-z]+))?`,
  'giu',
);

/**
 * The figures of a text that can be compared with others: amounts of money, percentages and counts of something, in
 * digits or in words up to ninety-nine. Years, days of a month and numbers that count nothing are left out. Of `19 of
 * 26 chapters` both are figures, the first as a part of the chapters.
 */
export function figuresIn(text: string): readonly Figure[] {
  return [...inDigits(text).matchAll(figure)].flatMap((match) => {
    const [written, sign, digits = '', size, percent, total, totalUnit, word] = match;
    const value = valueOf(digits, size);
    const asWritten = written.trim();
    if (sign !== undefined) return [{ value, unit: currencyOf(sign), text: money(asWritten, word) }];
    if (percent !== undefined) return [{ value, unit: 'per cent', text: asWritten }];
    if (total !== undefined) return partOf(value, valueOf(total), singular(totalUnit ?? ''), asWritten);
    const unit = singular(word ?? '');
    if (unit === '' || (size === undefined && isYear(digits))) return [];
    return [{ value, unit, text: asWritten }];
  });
}

/** A value with the words of its unit, `7` and `GBP million`, as a figure. */
export function measuredFigure(value: number, unit: string): Figure {
  const words = unit.toLowerCase().split(/\s+/u).filter(Boolean);
  const size = words.find((word) => word in magnitudes);
  const named = words.find((word) => word in currencies);
  const counted = words.filter((word) => word !== size && word !== named);
  const text =
    named === undefined
      ? `${String(value)} ${unit}`
      : `${unit.replace(/\s.*/u, '')} ${String(value)} ${size ?? ''}`;
  return {
    value: scaled(value, size),
    unit: named === undefined ? singular(counted.join(' ')) : currencyOf(named),
    text: text.trim(),
  };
}

/** True for two figures of the same value that count the same thing, as far as both say what they count. */
export function sameFigure(left: Figure, right: Figure): boolean {
  const comparable = left.unit === right.unit || left.unit === '' || right.unit === '';
  return left.value === right.value && comparable;
}

/**
 * Pairs of figures in which two texts' figures contradict each other: both give one value, and one only, for the same unit, and
 * the values differ. A text that gives several values for a unit speaks of several things, and is not compared.
 */
export function contradictions(
  left: readonly Figure[],
  right: readonly Figure[],
): readonly (readonly [Figure, Figure])[] {
  const ours = singleFigures(left);
  const theirs = singleFigures(right);
  return [...ours].flatMap(([unit, one]) => {
    const other = theirs.get(unit);
    return other === undefined || other.value === one.value ? [] : [[one, other] as const];
  });
}

function singleFigures(all: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(
    [...groupBy(all, ({ unit }) => unit)].flatMap(([unit, figures]) => {
      const [first] = figures;
      const single = first !== undefined && figures.every(({ value }) => value === first.value);
      return single ? [[unit, first] as const] : [];
    }),
  );
}

function inDigits(text: string): string {
  return text
    .replace(tensWord, (_all, ten: string, one?: string) =>
      String((tens.indexOf(ten.toLowerCase()) + 2) * 10 + small.indexOf((one ?? 'zero').toLowerCase())),
    )
    .replace(smallWord, (word) => String(small.indexOf(word.toLowerCase())));
}

function partOf(part: number, total: number, unit: string, text: string): readonly Figure[] {
  if (unit === '') return [];
  return [
    { value: part, unit: `part of ${unit}`, text },
    { value: total, unit, text },
  ];
}

function valueOf(digits: string, size?: string): number {
  return scaled(Number(digits.replaceAll(',', '')), size);
}

function scaled(value: number, size: string | undefined): number {
  return value * (magnitudes[size?.toLowerCase() ?? ''] ?? 1);
}

function currencyOf(sign: string): string {
  return currencies[sign.toLowerCase().replace('.', '')] ?? '';
}

function money(written: string, word: string | undefined): string {
  return word === undefined ? written : written.slice(0, -word.length).trim();
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (unitless.has(lower)) return '';
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}
