import type { DossierView } from '#shared/domain/dossier/view';
import type { Participant } from '#shared/domain/meeting/meeting';
import type { Person, Side } from '#shared/domain/person/person';
import { comparePositions } from '#shared/domain/record/position';

/** A person at a meeting, with the part they have in it. */
export interface Attendance {
  readonly participant: Participant;
  readonly person: Person;
}

const leadingRoles: readonly string[] = ['host', 'guest', 'principal', 'co-chair'];

/** Who takes part, in order; people who were deleted are left out. */
export function participantsOf(view: DossierView, meeting: string): readonly Attendance[] {
  return [...view.by('participant', 'meeting', meeting)].sort(comparePositions).flatMap((participant) => {
    const person = view.get('person', participant.person);
    return person === undefined || person.deleted ? [] : [{ participant, person }];
  });
}

/** Our head of delegation: the first on our side in a leading role, else our first principal. */
export function homePrincipal(view: DossierView, meeting: string): Person | undefined {
  return leaderOf(view, meeting, 'home');
}

/** The one who sits opposite: their first in a leading role. */
export function counterpart(view: DossierView, meeting: string): Person | undefined {
  return leaderOf(view, meeting, 'partner');
}

function leaderOf(view: DossierView, meeting: string, side: Side): Person | undefined {
  const ofSide = participantsOf(view, meeting).filter(({ person }) => person.side === side);
  const leading = ofSide.find(({ participant }) => leadingRoles.includes(participant.role));
  return (leading ?? ofSide.find(({ person }) => person.principal))?.person;
}
