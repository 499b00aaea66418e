import type { PersonRow } from '#shared/contract/views/people';
import type { Side } from '#shared/domain/person/person';

/** The people of one side in a relationship who hold their office, principals first. */
export function peopleOf(
  people: readonly PersonRow[],
  relationship: string,
  side: Side,
): readonly PersonRow[] {
  return people
    .filter((person) => person.side === side && person.officeHeld !== 'former')
    .filter((person) => person.relationships.some(({ id }) => id === relationship))
    .sort((left, right) => Number(right.principal) - Number(left.principal));
}
