import type { DossierView } from '#shared/domain/dossier/view';
import { momentAfter, momentAt } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { participantsOf } from '#shared/domain/meeting/participants';
import type { Person } from '#shared/domain/person/person';

/** Two planned meetings at the same time that need the same people; the earlier one first. */
export interface Clash {
  readonly meetings: readonly [Meeting, Meeting];
  readonly people: readonly Person[];
}

interface Stretch {
  readonly meeting: Meeting;
  /** Moments in milliseconds; the end itself is free again. */
  readonly from: number;
  readonly until: number;
}

/** A view never changes, and each meeting of a list asks. */
const found = new WeakMap<DossierView, readonly Clash[]>();

/**
 * Every two planned meetings that overlap and that somebody would have to attend both, by their start. A meeting whose
 * day, start or zone is not known clashes with none; one whose length is not known is taken to last a minute.
 */
export function clashesIn(view: DossierView): readonly Clash[] {
  const known = found.get(view);
  if (known !== undefined) return known;
  const clashes = findClashes(view);
  found.set(view, clashes);
  return clashes;
}

/** The meetings that clash with one, each with the people whom both need. */
export function clashesWith(
  view: DossierView,
  meeting: string,
): readonly { readonly other: Meeting; readonly people: readonly Person[] }[] {
  return clashesIn(view).flatMap(({ meetings: [first, second], people }) => {
    if (first.id === meeting) return [{ other: second, people }];
    return second.id === meeting ? [{ other: first, people }] : [];
  });
}

function findClashes(view: DossierView): readonly Clash[] {
  const stretches = view.all('meeting').flatMap(stretchOf);
  stretches.sort((left, right) => left.from - right.from || (left.meeting.id < right.meeting.id ? -1 : 1));
  return stretches.flatMap((first, index) => {
    const clashes: Clash[] = [];
    for (const second of stretches.slice(index + 1)) {
      if (second.from >= first.until) break;
      const people = inBoth(view, first.meeting.id, second.meeting.id);
      if (people.length > 0) clashes.push({ meetings: [first.meeting, second.meeting], people });
    }
    return clashes;
  });
}

function stretchOf(meeting: Meeting): readonly Stretch[] {
  const start = meeting.state === 'planned' ? momentAt(meeting.startTime, meeting) : null;
  if (start === null) return [];
  const end = momentAfter(start, Math.max(1, meeting.minutes));
  return [{ meeting, from: Date.parse(start), until: Date.parse(end) }];
}

function inBoth(view: DossierView, first: string, second: string): readonly Person[] {
  const there = new Set(participantsOf(view, second).map(({ person }) => person.id));
  return participantsOf(view, first)
    .map(({ person }) => person)
    .filter(({ id }) => there.has(id));
}
