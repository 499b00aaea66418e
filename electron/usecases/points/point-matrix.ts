import { warningView } from '#electron/usecases/points/warning-view';
import type { UseCase } from '#electron/usecases/context';
import { linkTo } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { PointCell, PointMatrixView, StateCounts } from '#shared/contract/views/points';
import type { DossierView } from '#shared/domain/dossier/view';
import { groupBy } from '#shared/domain/group-by';
import type { Person } from '#shared/domain/person/person';
import { succeed } from '#shared/domain/result';
import { pointsOfTopic } from '#shared/domain/talking-point/assignments';
import { lineWarnings, type LineWarning } from '#shared/domain/talking-point/divergence';
import { linesOf, principalsOf } from '#shared/domain/talking-point/lines';
import type { PointUse, TalkingPoint } from '#shared/domain/talking-point/talking-point';
import { topicTree } from '#shared/domain/topic/tree';

/** What is to be said on each topic of a relationship, by whom, and how far it is cleared. */
export const readPointMatrix: UseCase<CheckedInput<'points.matrix'>, PointMatrixView> = (
  { view, today },
  input,
) => {
  const tree = topicTree(view, input.relationship);
  const here = new Set(tree.map(({ topic }) => topic.id));
  const people = principalsOf(view);
  const warnings = lineWarnings(
    view,
    people.map(({ id }) => id),
    today,
  ).filter(({ topic }) => here.has(topic));
  const rows = people.map((person) => ({ person, cells: cellsOf(view, person, warnings) }));
  const shown = rows.filter(
    ({ person, cells }) => person.principal || [...cells.keys()].some((id) => here.has(id)),
  );
  return succeed({
    principals: shown.map(({ person }) => ({ person: linkTo(person), office: person.office })),
    topics: tree.map(({ topic, depth }) => ({
      topic: linkTo(topic),
      depth,
      all: cellOf(
        pointsOfTopic(view, topic.id),
        madeOn(view, topic.id),
        warnings.filter((warning) => warning.topic === topic.id).length,
      ),
      cells: Object.fromEntries(
        shown.flatMap(({ person, cells }) => {
          const cell = cells.get(topic.id);
          return cell === undefined ? [] : [[person.id, cell]];
        }),
      ),
    })),
    warnings: warnings.map((warning) => warningView(view, warning)),
  });
};

/** A principal's cells by topic. */
function cellsOf(
  view: DossierView,
  { id }: Person,
  warnings: readonly LineWarning[],
): ReadonlyMap<string, PointCell> {
  const lines = groupBy(linesOf(view, id), ({ point }) => point.topic ?? '');
  const made = groupBy(
    view.by('delivery', 'principal', id),
    ({ point }) => view.get('talkingPoint', point)?.topic ?? '',
  );
  return new Map(
    [...new Set([...lines.keys(), ...made.keys()])].map((topic) => {
      const theirs = warnings.filter(
        (warning) => warning.topic === topic && warning.principals.some((principal) => principal === id),
      );
      const points = (lines.get(topic) ?? []).map(({ point }) => point);
      return [topic, cellOf(points, made.get(topic)?.length ?? 0, theirs.length)];
    }),
  );
}

function madeOn(view: DossierView, topic: string): number {
  return view
    .by('talkingPoint', 'topic', topic)
    .reduce((sum, { id }) => sum + view.by('delivery', 'point', id).length, 0);
}

function cellOf(points: readonly TalkingPoint[], made: number, warnings: number): PointCell {
  const ofUse = (use: PointUse): StateCounts => countStates(points.filter((point) => point.use === use));
  return {
    counts: { make: ofUse('make'), respond: ofUse('respond'), avoid: ofUse('avoid') },
    made,
    warnings,
  };
}

function countStates(points: readonly TalkingPoint[]): StateCounts {
  const counts = { draft: 0, review: 0, cleared: 0, delivered: 0, retired: 0 };
  for (const { state } of points) counts[state] += 1;
  return counts;
}
