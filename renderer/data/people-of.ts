import type { PersonRow } from '#shared/contract/views/people';
import type { Side } from '#shared/domain/person/person';

/**
 * The people of one side in a relationship who hold their office, principals first. Our own who are in no relationship
 * are there for each: a minister meets all.
 */
export function peopleOf(
  people: readonly PersonRow[],
  relationship: string,
  side: Side,
): readonly PersonRow[] {
  return people
    .filter((person) => person.side === side && person.officeHeld !== 'former')
    .filter(
      ({ relationships }) =>
        relationships.some(({ id }) => id === relationship) ||
        (side === 'home' && relationships.length === 0),
    )
    .sort((left, right) => Number(right.principal) - Number(left.principal));
}

/** A person in one line, to be told from others of the same name: 'Rachel Reeves, Chancellor of the Exchequer'. */
export function nameAndOffice({ name, office }: Pick<PersonRow, 'name' | 'office'>): string {
  return office === '' ? name : `${name}, ${office}`;
}
