import { describe, expect, it } from 'vitest';
import { nameAndOffice, peopleOf } from '#renderer/data/people-of';
import type { PersonRow } from '#shared/contract/views/people';

const person = (id: string, given: Partial<PersonRow>): PersonRow => ({
  ...{ id, name: id, office: '', organisation: '', officeHeld: 'yes', side: 'home', principal: false },
  relationships: [],
  ...given,
});

const inFrance = { relationships: [{ id: 'france', label: 'India - France', deleted: false }] };

describe('the people of a relationship', () => {
  const people = [
    person('aide', inFrance),
    person('minister', { principal: true }),
    person('elsewhere', { side: 'partner' }),
    person('guest', { side: 'partner', ...inFrance }),
    person('predecessor', { officeHeld: 'former' }),
  ];

  it('are our own of it and of none, principals first', () => {
    expect(peopleOf(people, 'france', 'home').map(({ id }) => id)).toEqual(['minister', 'aide']);
    expect(peopleOf(people, 'spain', 'home').map(({ id }) => id)).toEqual(['minister']);
  });

  it('are of the other side only those of it', () => {
    expect(peopleOf(people, 'france', 'partner').map(({ id }) => id)).toEqual(['guest']);
    expect(peopleOf(people, 'spain', 'partner')).toEqual([]);
  });

  it('stand in one line, with their office where they have one', () => {
    expect(nameAndOffice({ name: 'A', office: 'Minister' })).toBe('A, Minister');
    expect(nameAndOffice({ name: 'A', office: '' })).toBe('A');
  });
});
