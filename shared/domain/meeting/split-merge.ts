import { agreedMinutes } from '#shared/domain/meeting/shared-agenda';
import type { AgendaItem, Visibility } from '#shared/domain/meeting/agenda-item';

/** A topic under an item, by its link. */
export interface TopicUnderItem {
  readonly link: string;
  readonly topic: string | null;
}

/** A point under an item, by its link: whose topic it belongs to and who makes it. */
export interface PointUnderItem {
  readonly link: string;
  readonly point: string | null;
  readonly topic: string | null;
  readonly principal: string | null;
}

/** What stands under an item, each in its order. */
export interface UnderItem {
  readonly topics: readonly TopicUnderItem[];
  readonly points: readonly PointUnderItem[];
}

/** Fields of an agenda item that a split or a merge writes. */
export type ItemChanges = Partial<Omit<AgendaItem, 'id' | 'kind'>>;

/** How an item is split: what the first part keeps, what the second starts with, and the links that go along. */
export interface ItemSplit {
  readonly first: ItemChanges;
  readonly second: ItemChanges;
  readonly topics: readonly string[];
  readonly points: readonly string[];
}

/**
 * Splits an item in two that together take as long. The chosen topics go to the second part with the points on them, in
 * their order. What the other side was told stays with the first part: nobody has shared the second one.
 */
export function splitItem(
  item: AgendaItem,
  under: UnderItem,
  wanted: { readonly title: string; readonly minutes: number; readonly topics: readonly string[] },
): ItemSplit {
  const moved = under.topics.filter(({ link }) => wanted.topics.includes(link));
  const about = new Set(moved.map(({ topic }) => topic));
  const kept = item.minutes - wanted.minutes;
  const told = agreedMinutes(item);
  return {
    first: {
      minutes: kept,
      ...(item.visibility === 'shared' && { sharedMinutes: told === kept ? 0 : told }),
    },
    second: {
      meeting: item.meeting,
      title: wanted.title,
      minutes: wanted.minutes,
      visibility: item.visibility === 'shared' ? 'internal' : item.visibility,
      purpose: item.purpose,
      lead: item.lead,
    },
    topics: moved.map(({ link }) => link),
    points: under.points.filter(({ topic }) => about.has(topic)).map(({ link }) => link),
  };
}

/** How two items become one: what the first becomes, the links that move behind its own, and those it has already. */
export interface ItemMerge {
  readonly merged: ItemChanges;
  readonly moved: { readonly topics: readonly string[]; readonly points: readonly string[] };
  readonly dropped: { readonly topics: readonly string[]; readonly points: readonly string[] };
}

/**
 * Makes one item of two. It takes as long as both, keeps the first one's title and holds the topics and points of both,
 * each once. Where one of them is shared, the other side's line stays as it was told; where both are, its minutes add up.
 */
export function mergeItems(
  first: AgendaItem,
  second: AgendaItem,
  under: { readonly first: UnderItem; readonly second: UnderItem },
): ItemMerge {
  const minutes = first.minutes + second.minutes;
  const topics = apart(under.first.topics, under.second.topics, ({ topic }) => String(topic));
  const points = apart(
    under.first.points,
    under.second.points,
    ({ point, principal }) => `${String(point)} ${String(principal)}`,
  );
  return {
    merged: {
      minutes,
      title: first.title.trim() === '' ? second.title : first.title,
      script: [...first.script, ...second.script],
      illustrative: [...new Set([...first.illustrative, ...second.illustrative])],
      visibility: mostOpen(first.visibility, second.visibility),
      ...sharedLine(first, second, minutes),
    },
    moved: { topics: topics.news, points: points.news },
    dropped: { topics: topics.known, points: points.known },
  };
}

/** The line that the other side gets: its title, lead and minutes. */
function sharedLine(first: AgendaItem, second: AgendaItem, minutes: number): ItemChanges {
  const shared = [first, second].filter(({ visibility }) => visibility === 'shared');
  const [only] = shared;
  if (only === undefined) return { lead: first.lead ?? second.lead };
  const told = shared.reduce((sum, item) => sum + agreedMinutes(item), 0);
  const titles = shared.map(({ sharedTitle }) => sharedTitle).filter((title) => title.trim() !== '');
  return {
    lead: shared.length === 1 ? only.lead : (first.lead ?? second.lead),
    sharedTitle: titles[0] ?? '',
    sharedMinutes: told === minutes ? 0 : told,
  };
}

function mostOpen(first: Visibility, second: Visibility): Visibility {
  const either = [first, second];
  if (either.includes('shared')) return 'shared';
  return either.includes('internal') ? 'internal' : 'hidden';
}

function apart<T extends { readonly link: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  same: (one: T) => string,
): { readonly news: readonly string[]; readonly known: readonly string[] } {
  const known = new Set(mine.map(same));
  return {
    news: theirs.filter((one) => !known.has(same(one))).map(({ link }) => link),
    known: theirs.filter((one) => known.has(same(one))).map(({ link }) => link),
  };
}
