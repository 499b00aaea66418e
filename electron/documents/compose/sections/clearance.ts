import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { facts, joined, words, type Words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { writtenDate } from '#electron/documents/compose/format';
import { originLine } from '#electron/documents/compose/meeting-words';
import { exampleTag } from '#electron/documents/compose/tags';
import { awaitsClearance, isCleared } from '#shared/domain/talking-point/clearance';

/**
 * The line at the foot of the last page: who drafted, who cleared which points and when, and where the paper is from.
 * The points are those under all items, unless the paper prints only some.
 */
export function clearance(
  context: ComposeContext,
  said: readonly TalkingPoint[] = context.items.flatMap((of) => of.points).map(({ point }) => point),
): readonly PackBlock[] {
  const { clearance: labels, points: counted } = context.wording;
  const points = [...new Map(said.map((point) => [point.id, point])).values()];
  const waiting = points.filter(awaitsClearance).length;
  return [
    facts([
      [
        labels.drafted,
        joined([originLine(context), context.issue === undefined ? labels.draftNotIssued : ''], '; '),
      ],
      [labels.issued, issuedLine(context)],
      [labels.cleared, clearedBy(points, context.wording)],
      [labels.notCleared, waiting === 0 ? '' : counted(waiting)],
      [labels.approved, labels.notApproved],
    ]),
  ];
}

function issuedLine({ issue, wording }: ComposeContext): string {
  if (issue === undefined) return '';
  const parts = [wording.issue.words(issue), issue.by, writtenDate(issue.day, wording)];
  return parts.filter((part) => part !== '').join('; ');
}

function clearedBy(points: readonly TalkingPoint[], wording: PaperWording): Words {
  const byName = new Map<string, TalkingPoint[]>();
  for (const point of points) {
    if (!isCleared(point)) continue;
    const name = point.clearedBy.trim() === '' ? wording.clearance.nameless : point.clearedBy;
    const members = byName.get(name);
    if (members === undefined) byName.set(name, [point]);
    else members.push(point);
  }
  const lines = [...byName].map(([name, members]) => clearedLine(name, members, wording));
  const example = points.flatMap((point) => exampleTag(point, 'clearedBy', 'clearedAt', 'state')).slice(0, 1);
  return lines.length === 0 ? '' : [words(lines.join('; ')), ...example];
}

function clearedLine(name: string, points: readonly TalkingPoint[], wording: PaperWording): string {
  const latest = points
    .map((point) => point.clearedAt ?? '')
    .reduce((left, right) => (left > right ? left : right));
  const at =
    latest === ''
      ? ''
      : `, ${wording.clearance.at(writtenDate(latest.slice(0, 10), wording), latest.slice(11, 16))}`;
  return `${name} (${wording.points(points.length)}${at})`;
}
