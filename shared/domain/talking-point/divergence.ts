import { Temporal } from 'temporal-polyfill';
import type { DossierView } from '#shared/domain/dossier/view';
import { groupBy } from '#shared/domain/group-by';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { plainText } from '#shared/domain/rich-text/read';
import {
  contradictions,
  figuresIn,
  measuredFigure,
  sameFigure,
  type Figure,
} from '#shared/domain/talking-point/figures';
import { linesOf, type PrincipalLine } from '#shared/domain/talking-point/lines';
import { isPastAsOf } from '#shared/domain/topic/key-figures';
import type { KeyFigure } from '#shared/domain/topic/topic';

/** Days within which two meetings with the same partner count as one occasion: a visit, or a round of calls. */
const occasionDays = 7;

/** Something about principals' lines on a topic that a person should look at before they are used. */
export type LineWarning =
  | {
      /** Two principals are to make different lines on the topic on one occasion: each has one that the other lacks. */
      readonly code: 'lines-differ';
      readonly topic: string;
      readonly principals: readonly [string, string];
      /** The lines that only the first has, and those that only the second has. */
      readonly points: readonly [readonly string[], readonly string[]];
    }
  | {
      /** Lines of two principals on the topic give different values for the same thing. */
      readonly code: 'figures-differ';
      readonly topic: string;
      readonly principals: readonly [string, string];
      readonly points: readonly [readonly string[], readonly string[]];
      readonly figures: readonly [Figure, Figure];
    }
  | {
      /** A line gives a key figure of its topic that is past its as-of date. */
      readonly code: 'figure-old';
      readonly topic: string;
      readonly principals: readonly [string];
      readonly points: readonly [readonly string[]];
      readonly figure: KeyFigure;
    };

/** True when two meetings belong to one occasion. A meeting without a date may yet fall on any. */
export function onOneOccasion(
  left: Pick<Meeting, 'relationship' | 'date'>,
  right: Pick<Meeting, 'relationship' | 'date'>,
): boolean {
  if (left.relationship !== right.relationship) return false;
  if (left.date === null || right.date === null) return true;
  const apart = Temporal.PlainDate.from(left.date).until(Temporal.PlainDate.from(right.date)).days;
  return Math.abs(apart) <= occasionDays;
}

/**
 * What each of two sets of lines has and the other lacks, where both have such a line. Who says a part of what the
 * other says is given no different line.
 */
export function differingLines(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): readonly [readonly string[], readonly string[]] | undefined {
  const onlyLeft = [...left].filter((line) => !right.has(line));
  const onlyRight = [...right].filter((line) => !left.has(line));
  return onlyLeft.length === 0 || onlyRight.length === 0 ? undefined : [onlyLeft, onlyRight];
}

/** Every warning about the lines of `principals`, by topic in the order in which their lines come. */
export function lineWarnings(
  view: DossierView,
  principals: readonly string[],
  today: string,
): readonly LineWarning[] {
  const all = principals.flatMap((principal) =>
    linesOf(view, principal)
      .filter(({ point }) => point.use !== 'avoid')
      .map((line) => ({ ...line, principal, figures: figuresIn(plainText(line.point.text)) })),
  );
  return [...groupBy(all, ({ point }) => point.topic ?? '')].flatMap(([topic, lines]) => {
    const byPrincipal = [...groupBy(lines, ({ principal }) => principal)];
    return [
      ...pairsOf(byPrincipal).flatMap((pair) => pairWarnings(topic, pair)),
      ...byPrincipal.flatMap(([principal, own]) => oldFigures(view, topic, principal, own, today)),
    ];
  });
}

interface ReadLine extends PrincipalLine {
  readonly figures: readonly Figure[];
}

type Owned = readonly [principal: string, lines: readonly ReadLine[]];

function pairsOf(all: readonly Owned[]): readonly (readonly [Owned, Owned])[] {
  return all.flatMap((left, index) => all.slice(index + 1).map((right) => [left, right] as const));
}

function pairWarnings(topic: string, [left, right]: readonly [Owned, Owned]): readonly LineWarning[] {
  const about = { topic, principals: [left[0], right[0]] } as const;
  const points = differingOnOccasion(left[1], right[1]);
  return [
    ...(points === undefined ? [] : [{ code: 'lines-differ', ...about, points } as const]),
    ...differingFigures(left[1], right[1]).map(
      ({ of, figures }) =>
        ({ code: 'figures-differ', ...about, points: [[of[0]], [of[1]]], figures }) as const,
    ),
  ];
}

function differingOnOccasion(
  left: readonly PrincipalLine[],
  right: readonly PrincipalLine[],
): readonly [readonly string[], readonly string[]] | undefined {
  const found = madeByMeeting(left).flatMap((ours) =>
    madeByMeeting(right).flatMap((theirs) => {
      if (!onOneOccasion(ours.meeting, theirs.meeting)) return [];
      const differing = differingLines(ours.points, theirs.points);
      return differing === undefined ? [] : [differing];
    }),
  );
  if (found.length === 0) return undefined;
  return [[...new Set(found.flatMap(([own]) => own))], [...new Set(found.flatMap(([, other]) => other))]];
}

function madeByMeeting(
  lines: readonly PrincipalLine[],
): readonly { readonly meeting: Meeting; readonly points: ReadonlySet<string> }[] {
  const made = lines
    .filter(({ point }) => point.use === 'make')
    .flatMap(({ point, planned }) => planned.map(({ meeting }) => ({ point: point.id, meeting })));
  return [...groupBy(made, ({ meeting }) => meeting.id).values()].flatMap((ofMeeting) => {
    const [first] = ofMeeting;
    if (first === undefined) return [];
    return [{ meeting: first.meeting, points: new Set(ofMeeting.map(({ point }) => point)) }];
  });
}

function differingFigures(
  left: readonly ReadLine[],
  right: readonly ReadLine[],
): readonly { readonly of: readonly [string, string]; readonly figures: readonly [Figure, Figure] }[] {
  return left.flatMap((own) =>
    right.flatMap((other) => {
      if (own.point.id === other.point.id) return [];
      const of = [own.point.id, other.point.id] as const;
      return contradictions(own.figures, other.figures).map((figures) => ({ of, figures }));
    }),
  );
}

function oldFigures(
  view: DossierView,
  topic: string,
  principal: string,
  lines: readonly ReadLine[],
  today: string,
): readonly LineWarning[] {
  const old = view.by('keyFigure', 'topic', topic).filter((figure) => isPastAsOf(figure, today));
  return old.flatMap((figure) => {
    if (figure.value === null) return [];
    const known = measuredFigure(figure.value, figure.unit);
    const quoting = lines
      .filter(({ figures }) => figures.some((given) => sameFigure(given, known)))
      .map(({ point }) => point.id);
    if (quoting.length === 0) return [];
    return [{ code: 'figure-old', topic, principals: [principal], points: [quoting], figure } as const];
  });
}
