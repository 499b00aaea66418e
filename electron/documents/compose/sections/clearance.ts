import { issueWords } from '#shared/domain/pack/issue-numbers';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import { facts, joined, words, type Words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { counted, writtenDate } from '#electron/documents/compose/format';
import { originLine } from '#electron/documents/compose/meeting-words';
import { exampleTag } from '#electron/documents/compose/tags';
import { awaitsClearance, isCleared } from '#shared/domain/talking-point/clearance';

/** The line at the foot of the last page: who drafted, who cleared which points and when, and where the paper is from. */
export function clearance(context: ComposeContext): readonly PackBlock[] {
  const points = [
    ...new Map(context.items.flatMap((of) => of.points).map(({ point }) => [point.id, point])).values(),
  ];
  const waiting = points.filter(awaitsClearance).length;
  return [
    facts([
      [
        'Drafted',
        joined([originLine(context), context.issue === undefined ? 'draft, not issued' : ''], '; '),
      ],
      ['Issued', issuedLine(context)],
      ['Cleared', clearedBy(points)],
      ['Not cleared', waiting === 0 ? '' : counted(waiting, 'point', 'points')],
      ['Approved', 'Not approved yet'],
    ]),
  ];
}

function issuedLine({ issue }: ComposeContext): string {
  if (issue === undefined) return '';
  return [issueWords(issue), issue.by, writtenDate(issue.day)].filter((part) => part !== '').join('; ');
}

function clearedBy(points: readonly TalkingPoint[]): Words {
  const byName = new Map<string, TalkingPoint[]>();
  for (const point of points) {
    if (!isCleared(point)) continue;
    const name = point.clearedBy.trim() === '' ? 'name not recorded' : point.clearedBy;
    const members = byName.get(name);
    if (members === undefined) byName.set(name, [point]);
    else members.push(point);
  }
  const lines = [...byName].map(([name, members]) => clearedLine(name, members));
  const example = points.flatMap((point) => exampleTag(point, 'clearedBy', 'clearedAt', 'state')).slice(0, 1);
  return lines.length === 0 ? '' : [words(lines.join('; ')), ...example];
}

function clearedLine(name: string, points: readonly TalkingPoint[]): string {
  const latest = points
    .map((point) => point.clearedAt ?? '')
    .reduce((left, right) => (left > right ? left : right));
  const at = latest === '' ? '' : `, ${writtenDate(latest.slice(0, 10))} ${latest.slice(11, 16)} UTC`;
  return `${name} (${counted(points.length, 'point', 'points')}${at})`;
}
