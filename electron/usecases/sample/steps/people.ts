import type { Drafts } from '#electron/usecases/sample/drafts';
import type { ReferencePerson } from '#electron/usecases/sample/reference-people';
import { citations, marked, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import type { Change } from '#shared/domain/dossier/operation';
import { firstPositions } from '#shared/domain/record/position';
import { sourcedParagraph } from '#shared/domain/rich-text/rich-text';

const drafted = ['formalAddress', 'salutation', 'spokenAddress', 'addressBasis', 'marking'];

/** The people, one step for each side, with their part in relationships in the order of the reference. */
export function peopleSteps(people: readonly ReferencePerson[], drafts: Drafts): readonly SampleStep[] {
  const positions = firstPositions(people.length);
  const places = new Map(people.map((person, index) => [person.id, positions[index] ?? '']));
  const sides = [...new Set(people.map((person) => person.side))];
  return sides.map((side) => ({
    command: 'sample.people',
    changes: people
      .filter((person) => person.side === side)
      .flatMap((person) => personChanges(person, places.get(person.id) ?? '', drafts)),
  }));
}

function personChanges(person: ReferencePerson, position: string, drafts: Drafts): readonly Change[] {
  return [
    ...newRecord('person', person.id, fieldsOf(person, drafts), drafted),
    ...citations(person.id, 'office', person.officeSourceIds),
    ...citations(person.id, 'formalAddress', person.address.sourceIds),
    ...person.relationshipIds.flatMap((relationship) =>
      newRecord('personRelationship', `${person.id}-in-${relationship}`, {
        person: person.id,
        relationship,
        position,
      }),
    ),
  ];
}

function fieldsOf(person: ReferencePerson, drafts: Drafts) {
  return {
    name: person.name,
    side: person.side === 'IN' ? ('home' as const) : ('partner' as const),
    office: person.office,
    organisation: person.organisation,
    officeHeld: person.officeHeldOnAsOf,
    officeNote: person.officeNote ?? '',
    formalAddress: person.address.formal,
    salutation: person.address.salutation,
    spokenAddress: person.address.spoken,
    addressBasis: person.address.basis,
    biography: sourcedParagraph(person.biography),
    principal: drafts.dossier.principals.includes(person.id),
    marking: marked(drafts.dossier.unmarked),
  };
}
