import type { DossierView } from '#shared/domain/dossier/view';
import type { Marking } from '#shared/domain/marking/marking';
import { rollUpMarkings } from '#shared/domain/marking/roll-up';

/** What a page bears: the highest marking of what stands on it, and how many of its records nobody marked. */
export interface PageMarking {
  /** `null` where no record on the page bears a marking. */
  readonly marking: Marking | null;
  readonly unmarked: number;
}

interface Bearer {
  readonly id: string;
  readonly marking: Marking | null;
}

/** Records without a marking of their own bear that of another: how to get there, by kind. */
const bearersOf: Readonly<
  Record<string, (view: DossierView, id: string) => readonly (Bearer | undefined)[]>
> = {
  brief: (view, id) => [view.get('brief', id)],
  talkingPoint: (view, id) => [view.get('talkingPoint', id)],
  commitment: (view, id) => [view.get('commitment', id)],
  meeting: (view, id) => [view.get('meeting', id)],
  negotiation: (view, id) => [view.get('negotiation', id)],
  topic: (view, id) => view.by('brief', 'topic', id),
  delivery: (view, id) => [view.get('talkingPoint', view.get('delivery', id)?.point ?? null)],
  agendaItem: (view, id) => [view.get('meeting', view.get('agendaItem', id)?.meeting ?? null)],
  chapter: (view, id) => [view.get('negotiation', view.get('chapter', id)?.negotiation ?? null)],
  issue: (view, id) => [view.get('negotiation', view.get('issue', id)?.negotiation ?? null)],
};

/**
 * The marking of a page that shows records: the highest level with the union of the caveats (briefing conventions). A
 * topic bears the marking of its briefs, an agenda item that of its meeting. Unlike a pack, a page is not refused for
 * what nobody marked: it is counted, and the paper says so. Ids that no marking belongs to count for nothing; nor does a
 * person who is only named (most papers name some), but for `people`, whose own records are shown.
 */
export function markingOfRecords(
  view: DossierView,
  records: Iterable<string>,
  people: Iterable<string> = [],
): PageMarking {
  const markings = new Map<string, Marking>();
  const unmarked = new Set<string>();
  for (const { id, marking } of [...bearers(view, records), ...recordsOf(view, people)]) {
    if (marking !== null && rollUpMarkings(view, [marking]) !== null)
      markings.set(JSON.stringify(marking), marking);
    else unmarked.add(id);
  }
  return { marking: rollUpMarkings(view, [...markings.values()]), unmarked: unmarked.size };
}

function bearers(view: DossierView, records: Iterable<string>): readonly Bearer[] {
  const found = new Map<string, Bearer>();
  for (const id of new Set(records)) {
    for (const of of Object.values(bearersOf)) {
      for (const bearer of of(view, id)) if (bearer !== undefined) found.set(bearer.id, bearer);
    }
  }
  return [...found.values()];
}

function recordsOf(view: DossierView, people: Iterable<string>): readonly Bearer[] {
  return [...new Set(people)].flatMap((id) => view.get('person', id) ?? []);
}
