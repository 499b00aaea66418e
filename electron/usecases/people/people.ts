import type { UseCase } from '#electron/usecases/context';
import {
  citedSources,
  fieldView,
  linkById,
  linkTo,
  markingLabel,
  sourceViews,
} from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { RecordLink } from '#shared/contract/views/common';
import type { PersonRow, PersonView } from '#shared/contract/views/people';
import type { DossierView } from '#shared/domain/dossier/view';
import type { Person } from '#shared/domain/person/person';
import { fail, succeed } from '#shared/domain/result';
import { compareMeetings } from '#shared/domain/talking-point/assignments';

/** All people: our side first, each side in the order of its records. */
export const listPeople: UseCase<CheckedInput<'people.list'>, readonly PersonRow[]> = ({ view }) => {
  const people = view.all('person');
  const bySide = [...people.filter((p) => p.side === 'home'), ...people.filter((p) => p.side === 'partner')];
  return succeed(bySide.map((person) => toRow(view, person)));
};

/** A person with biography and form of address. */
export const getPerson: UseCase<CheckedInput<'people.get'>, PersonView> = ({ view }, input) => {
  const person = view.get('person', input.person);
  if (person === undefined) return fail('record-unknown', { kind: 'person', record: input.person });
  const { id, deleted, officeHeld, side, principal } = person;
  return succeed({
    ...{ id, deleted, officeHeld, side, principal },
    name: fieldView(view, person, 'name'),
    office: fieldView(view, person, 'office'),
    organisation: fieldView(view, person, 'organisation'),
    officeNote: fieldView(view, person, 'officeNote'),
    formalAddress: fieldView(view, person, 'formalAddress'),
    salutation: fieldView(view, person, 'salutation'),
    spokenAddress: fieldView(view, person, 'spokenAddress'),
    biography: fieldView(view, person, 'biography'),
    relationships: relationshipsOf(view, id),
    meetings: meetingsOf(view, id),
    marking: markingLabel(view, person.marking),
    markingField: fieldView(view, person, 'marking'),
    sources: sourceViews(view, [person.biography], citedSources(view, id)),
  });
};

function toRow(view: DossierView, person: Person): PersonRow {
  const { id, name, office, organisation, officeHeld, side, principal } = person;
  const relationships = relationshipsOf(view, id);
  return { id, name, office, organisation, officeHeld, side, principal, relationships };
}

function relationshipsOf(view: DossierView, person: string): readonly RecordLink[] {
  return view
    .by('personRelationship', 'person', person)
    .flatMap((link) => linkById(view, 'relationship', link.relationship) ?? []);
}

function meetingsOf(view: DossierView, person: string): readonly RecordLink[] {
  return view
    .by('participant', 'person', person)
    .flatMap((participant) => view.get('meeting', participant.meeting) ?? [])
    .sort((left, right) => compareMeetings(right, left))
    .map(linkTo);
}
