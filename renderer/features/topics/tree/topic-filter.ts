import type { TopicRow } from '#shared/contract/views/topics';

/** What one can look for in the tree, as it stands in the address; an empty text is no condition. */
export const filterNames = ['find', 'theme', 'lead', 'state', 'clearance', 'brief'] as const;

/** The name of a condition. */
export type FilterName = (typeof filterNames)[number];

/** Conditions on topics. */
export type TopicFilter = Readonly<Record<FilterName, string>>;

/** A topic of the tree under a filter: one that meets it, or one above such a topic. */
export interface FilteredRow {
  readonly row: TopicRow;
  readonly meets: boolean;
}

/** The filter in the parameters of an address. */
export function filterIn(parameters: URLSearchParams): TopicFilter {
  const value = (name: FilterName): string => parameters.get(name) ?? '';
  return {
    find: value('find'),
    theme: value('theme'),
    lead: value('lead'),
    state: value('state'),
    clearance: value('clearance'),
    brief: value('brief'),
  };
}

/** The parameters with another filter; whatever else they say stays. */
export function withFilter(parameters: URLSearchParams, filter: Partial<TopicFilter>): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(filter)) {
    if (value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/** True when there is a condition. */
export function isFiltering(filter: TopicFilter): boolean {
  return filterNames.some((name) => filter[name].trim() !== '');
}

/** How far the points of a topic are cleared. */
export type Clearance = 'none' | 'open' | 'cleared';

/** How far the points of a topic are cleared: it has none, some are open, or all are cleared. */
function clearanceOf({ points, pointsCleared }: TopicRow): Clearance {
  if (points === 0) return 'none';
  return pointsCleared === points ? 'cleared' : 'open';
}

/** How a brief stands. */
export type BriefStanding = 'none' | 'stale' | 'confirmed';

/** Whether a topic has no brief, one to confirm, or a confirmed one. */
function briefOf({ hasBrief, stale }: TopicRow): BriefStanding {
  if (!hasBrief) return 'none';
  return stale ? 'stale' : 'confirmed';
}

/** The topics that meet a filter, in the order of the tree, with those above them so that each keeps its place. */
export function filtered(rows: readonly TopicRow[], filter: TopicFilter): readonly FilteredRow[] {
  const meeting = new Set(rows.filter((row) => meets(row, filter)).map(({ id }) => id));
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  const shown = new Set<string>();
  for (const id of meeting) {
    let at: string | null | undefined = id;
    while (at !== null && at !== undefined && !shown.has(at)) {
      shown.add(at);
      at = parents.get(at);
    }
  }
  return rows.filter(({ id }) => shown.has(id)).map((row) => ({ row, meets: meeting.has(row.id) }));
}

function meets(row: TopicRow, filter: TopicFilter): boolean {
  const { theme, lead, state, clearance, brief } = filter;
  const words = filter.find.trim().toLocaleLowerCase('en').split(/\s+/u);
  const title = row.title.toLocaleLowerCase('en');
  return (
    words.every((word) => title.includes(word)) &&
    (theme === '' || row.theme === theme) &&
    (lead === '' || row.homeLead === lead || row.partnerLead === lead) &&
    (state === '' || row.state === state) &&
    (clearance === '' || clearanceOf(row) === clearance) &&
    (brief === '' || briefOf(row) === brief)
  );
}
