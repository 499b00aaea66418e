import { Temporal } from 'temporal-polyfill';
import type { DossierView } from '#shared/domain/dossier/view';
import type { Brief } from '#shared/domain/topic/brief';

/** The texts of a brief, in the order in which a brief is read. */
export const briefTexts = [
  'objective',
  'homePosition',
  'partnerObjective',
  'partnerPosition',
  'background',
  'notForDisclosure',
  'pressLine',
  'redLine',
  'fallBack',
] as const satisfies readonly (keyof Brief)[];

/** Words that fit on the two sides that a topic brief may take (briefing conventions), at our type and margins. */
export const briefWordBudget = 800;

/** Days after which a brief that nobody confirmed counts as stale. */
const staleAfterDays = 30;

/** The brief of a topic for a meeting: the meeting's own, else the standing one. `null` asks for the standing one. */
export function briefFor(view: DossierView, topic: string, meeting: string | null): Brief | undefined {
  const briefs = view.by('brief', 'topic', topic);
  const own = meeting === null ? undefined : briefs.find((brief) => brief.meeting === meeting);
  return own ?? briefs.find((brief) => brief.meeting === null);
}

/** True when nobody confirmed the brief within {@link staleAfterDays} days before `today`, or ever. */
export function isStale(brief: Brief, today: string): boolean {
  if (brief.reviewedOn === null) return true;
  const limit = Temporal.PlainDate.from(today).subtract({ days: staleAfterDays });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(brief.reviewedOn), limit) < 0;
}
