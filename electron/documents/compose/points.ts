import type { PackInline } from '#shared/domain/pack/pack-blocks';
import type { Person } from '#shared/domain/person/person';
import type { Assignment } from '#shared/domain/talking-point/assignments';
import { sourcesOf } from '#shared/domain/rich-text/read';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { MarkedPart } from '#electron/documents/compose/draft';
import { originOf } from '#electron/documents/compose/origin';
import { richInlines } from '#electron/documents/compose/rich-text';
import type { SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag, pointTags } from '#electron/documents/compose/tags';

/** Points that one principal makes to one addressee. */
export interface Exchange {
  readonly principal: Person | undefined;
  readonly addressee: Person | undefined;
  readonly points: readonly Assignment[];
}

/** Groups points by who makes them to whom, in the order in which they first come up. */
export function exchanges(points: readonly Assignment[]): readonly Exchange[] {
  const groups = new Map<string, Assignment[]>();
  for (const made of points) {
    const key = `${made.principal?.id ?? ''}>${made.addressee?.id ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [made]);
    else group.push(made);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ principal: first.principal, addressee: first.addressee, points: group }];
  });
}

/** `S. Jaishankar to David Lammy`; as much of it as is known. */
export function exchangeWords(
  exchange: Pick<Exchange, 'principal' | 'addressee'>,
  wording: PaperWording,
): string {
  const from = exchange.principal?.name ?? '';
  const to = exchange.addressee?.name ?? '';
  if (from === '') return to === '' ? '' : wording.exchange.to(to);
  return to === '' ? from : wording.exchange.fromTo(from, to);
}

/** The text of a point, its sources where the section lists them, and its tags. */
export function pointInlines(
  point: TalkingPoint,
  sources: SourceRegister | null,
  wording: PaperWording,
): readonly PackInline[] {
  const text = richInlines(point.text, sources, originOf(point, 'text', wording.record.point));
  const cited =
    sources === null || sourcesOf(point.text).length > 0 ? [] : sources.citeRecord(point.id, 'text');
  return [
    ...(text.length === 0 ? [words(wording.brief.noText, 'italic')] : text),
    ...cited,
    ...pointTags(point, wording),
  ];
}

/** The example tag of a record that chose or made a point; none where the point itself bears it already. */
export function choiceTag(
  point: TalkingPoint,
  record: Parameters<typeof exampleTag>[0],
  ...fields: readonly string[]
): readonly PackInline[] {
  return exampleTag(point, 'text', 'question').length > 0 ? [] : exampleTag(record, ...fields);
}

/** Every point under an item of the agenda. */
export function saidPoints({ items }: Pick<ComposeContext, 'items'>): readonly TalkingPoint[] {
  return items.flatMap((of) => of.points).map(({ point }) => point);
}

/** Points that are made unprompted. */
export function toMake(points: readonly Assignment[]): readonly Assignment[] {
  return points.filter(({ point }) => point.use === 'make');
}

/** Points as parts with a marking of their own. */
export function pointParts(points: readonly TalkingPoint[], topicTitle: string): readonly MarkedPart[] {
  return points.map((point) => ({ name: `Point on '${topicTitle}'`, marking: point.marking }));
}
