import { byNeed, pressing } from '#electron/usecases/overview/pressing';
import { linkTo } from '#electron/usecases/views/field-view';
import type { OverviewView } from '#shared/contract/views/overview';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { briefFor, isStale } from '#shared/domain/topic/briefs';

/**
 * Standing briefs that nobody confirmed lately, and topics that a planned meeting takes up without a brief; those first
 * that a meeting needs first. `planned` must be in order of time.
 */
export function briefsToMend(
  view: DossierView,
  planned: readonly Meeting[],
  today: string,
): OverviewView['briefs'] {
  const needed = firstNeeds(view, planned);
  const states = view.all('topic').map((topic) => {
    const brief = briefFor(view, topic.id, null);
    return {
      topic,
      brief,
      neededOn: needed.get(topic.id) ?? null,
      missing: brief === undefined && needed.has(topic.id),
      stale: brief !== undefined && isStale(brief, today),
    };
  });
  const toMend = states.filter(({ stale, missing }) => stale || missing).sort(byNeed);
  return {
    confirmed: states.filter(({ brief, stale }) => brief !== undefined && !stale).length,
    stale: states.filter(({ stale }) => stale).length,
    missing: states.filter(({ missing }) => missing).length,
    ...pressing(toMend, ({ topic, brief, missing, neededOn }) => ({
      topic: linkTo(topic),
      missing,
      reviewedOn: brief?.reviewedOn ?? null,
      neededOn,
    })),
  };
}

/** The first planned meeting's day for each topic on an agenda; `null` where it has no date. */
function firstNeeds(view: DossierView, planned: readonly Meeting[]): ReadonlyMap<string, string | null> {
  const needs = new Map<string, string | null>();
  for (const meeting of planned) {
    for (const item of agendaItemsOf(view, meeting.id)) {
      if (item.visibility === 'hidden') continue;
      for (const { id } of topicsOfItem(view, item.id)) if (!needs.has(id)) needs.set(id, meeting.date);
    }
  }
  return needs;
}
