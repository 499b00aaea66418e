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
 * The line at the foot of the last page: who drafted, who cleared how many of the points that the paper prints and when,
 * and where it is from. A `short` one, on a paper that is not cleared as such, says that it speaks of points, and of
 * several who cleared only when the last of them did.
 */
export function clearance(
  context: ComposeContext,
  said: readonly TalkingPoint[],
  look: 'full' | 'short',
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
      [look === 'short' ? labels.pointsCleared : labels.cleared, clearedBy(points, context.wording, look)],
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

/** Above so many names, a short line gives one moment for all of them. */
const namesWithMoments = 2;

function clearedBy(points: readonly TalkingPoint[], wording: PaperWording, look: 'full' | 'short'): Words {
  const byName = new Map<string, TalkingPoint[]>();
  for (const point of points) {
    if (!isCleared(point)) continue;
    const name = point.clearedBy.trim() === '' ? wording.clearance.nameless : point.clearedBy;
    const members = byName.get(name);
    if (members === undefined) byName.set(name, [point]);
    else members.push(point);
  }
  const lines =
    look === 'short' && byName.size > namesWithMoments
      ? shortLines(byName, wording)
      : [...byName].map(([name, members]) => clearedLine(name, members, wording));
  const example = points.flatMap((point) => exampleTag(point, 'clearedBy', 'clearedAt', 'state')).slice(0, 1);
  return lines.length === 0 ? '' : [words(lines.join('; ')), ...example];
}

function clearedLine(name: string, points: readonly TalkingPoint[], wording: PaperWording): string {
  const at = lastMoment(points, wording);
  return `${name} (${wording.points(points.length)}${at === '' ? '' : `, ${at}`})`;
}

/** Names with the number of their points, and the moment of the last clearance. */
function shortLines(
  byName: ReadonlyMap<string, readonly TalkingPoint[]>,
  wording: PaperWording,
): readonly string[] {
  const at = lastMoment([...byName.values()].flat(), wording);
  return [
    ...[...byName].map(([name, members]) => `${name} (${String(members.length)})`),
    ...(at === '' ? [] : [wording.clearance.lastAt(at)]),
  ];
}

/** When the last of the points was cleared, to the minute or to the day; empty where no moment is on record. */
function lastMoment(points: readonly TalkingPoint[], wording: PaperWording): string {
  const latest = points
    .map((point) => point.clearedAt ?? '')
    .reduce((left, right) => (left > right ? left : right));
  if (latest === '') return '';
  const [day = '', time] = latest.split('T');
  const written = writtenDate(day, wording);
  return time === undefined ? written : wording.clearance.at(written, time.slice(0, 5));
}
