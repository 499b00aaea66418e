import { byNeed, pressing } from '#electron/usecases/overview/pressing';
import { linkById } from '#electron/usecases/views/field-view';
import type { OverviewView } from '#shared/contract/views/overview';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { plainText } from '#shared/domain/rich-text/read';
import { compareMeetings } from '#shared/domain/talking-point/assignments';
import { awaitsClearance } from '#shared/domain/talking-point/clearance';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** Points that await clearance, those first that a meeting needs first, and how all points stand. */
export function pointsWaiting(view: DossierView): OverviewView['points'] {
  const points = view.all('talkingPoint').filter(({ topic }) => view.get('topic', topic)?.deleted === false);
  const states = { draft: 0, review: 0, cleared: 0, delivered: 0, retired: 0 };
  for (const { state } of points) states[state] += 1;
  const waiting = points
    .filter(awaitsClearance)
    .map((point) => ({ point, ...firstUse(view, point) }))
    .sort(byNeed);
  return {
    states,
    ...pressing(waiting, ({ point, principal, neededOn }) => ({
      point: point.id,
      text: plainText(point.text),
      state: point.state,
      topic: linkById(view, 'topic', point.topic) ?? { id: '', label: '', deleted: true },
      principal: linkById(view, 'person', principal),
      neededOn,
      illustrative: isIllustrative(point, 'text'),
    })),
  };
}

/** For whom a point is needed first, and when; else for whom it was drafted. */
function firstUse(
  view: DossierView,
  point: TalkingPoint,
): { readonly principal: string | null; readonly neededOn: string | null } {
  const [first] = view
    .by('itemPoint', 'point', point.id)
    .flatMap((link) => {
      const item = view.get('agendaItem', link.item);
      const meeting = view.get('meeting', item?.meeting ?? null);
      const counts = item?.deleted === false && item.visibility !== 'hidden';
      return counts && meeting?.state === 'planned' && !meeting.deleted ? [{ link, meeting }] : [];
    })
    .sort((left, right) => compareMeetings(left.meeting, right.meeting));
  return {
    principal: first?.link.principal ?? point.draftedFor,
    neededOn: first?.meeting.date ?? null,
  };
}
