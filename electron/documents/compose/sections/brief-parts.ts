import { pointsOfTopic, lastDelivery, type EarlierDelivery } from '#shared/domain/talking-point/assignments';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { ComposeContext, PaperTopic } from '#electron/documents/compose/context';
import type { MarkedPart } from '#electron/documents/compose/draft';
import { exchanges, pointParts } from '#electron/documents/compose/points';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';

/** What a brief is composed from, gathered once for its parts. */
export interface BriefParts {
  readonly context: ComposeContext;
  readonly of: PaperTopic;
  readonly sources: SourceRegister;
  /** Points of the topic that nobody makes at this meeting, retired ones left out. */
  readonly unassigned: readonly TalkingPoint[];
  /** What was said on the topic to each addressee last time, by addressee. */
  readonly earlier: ReadonlyMap<string, EarlierDelivery>;
}

/** Gathers what the brief of a topic is composed from. */
export function briefParts(context: ComposeContext, of: PaperTopic): BriefParts {
  const assigned = new Set(of.points.map(({ point }) => point.id));
  const earlier = new Map<string, EarlierDelivery>();
  for (const { addressee } of exchanges(of.points)) {
    if (addressee === undefined) continue;
    const found = lastDelivery(context.view, of.topic.id, addressee.id, context.meeting);
    if (found !== undefined) earlier.set(addressee.id, found);
  }
  const unassigned = pointsOfTopic(context.view, of.topic.id).filter(
    (point) => !assigned.has(point.id) && point.state !== 'retired',
  );
  return { context, of, sources: sourceRegister(context), unassigned, earlier };
}

/** The records in the brief that bear a marking; the meeting stands in where none does. */
export function markedParts({ context, of, unassigned, earlier }: BriefParts): readonly MarkedPart[] {
  const { title } = of.topic;
  const said = [...earlier.values()].map(({ point }) => point);
  const points = pointParts([...of.points.map(({ point }) => point), ...unassigned, ...said], title);
  const brief = of.brief === undefined ? [] : [{ name: `Brief on '${title}'`, marking: of.brief.marking }];
  const own = [...brief, ...points];
  return own.length > 0 ? own : [{ name: context.meeting.title, marking: context.meeting.marking }];
}
