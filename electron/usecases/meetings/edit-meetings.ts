import { changesOf, find, firstFailure, positionChanges, saveNew } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { startingAgenda } from '#electron/usecases/meetings/start-agenda';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import { isTimeZone } from '#shared/domain/meeting/agenda';
import type { ParticipantRole } from '#shared/domain/meeting/meeting';
import { participantsOf } from '#shared/domain/meeting/participants';
import { moveTo } from '#shared/domain/record/position';
import { fail, succeed } from '#shared/domain/result';

/** Plans a meeting, with our principal as host and their counterpart as guest where they are named. */
export const createMeeting: UseCase<CheckedInput<'meetings.create'>, Made> = async (context, input) => {
  const { principal, counterpart, agenda, ...fields } = input;
  const relationship = find(context, 'relationship', input.relationship);
  const named = [principal, counterpart].map((person) =>
    person === null ? succeed(null) : find(context, 'person', person),
  );
  const missing = firstFailure(relationship, ...named);
  if (missing !== undefined) return missing;
  if (!isTimeZone(input.timeZone)) {
    return fail('field-invalid', {
      label: 'Time zone of the place',
      kind: 'meeting',
      reason: `"${input.timeZone}" is no time zone that is known here`,
    });
  }
  const id = context.newId();
  const people = [principal, counterpart].filter((person) => person !== null);
  const items = startingAgenda(context, id, agenda, people);
  if (!items.ok) return items;
  const changes = [
    ...changesOf('meeting', id, fields),
    ...items.value,
    ...(principal === null
      ? []
      : newParticipant(context, { meeting: id, person: principal, role: 'host', position: 'a0' })),
    ...(counterpart === null
      ? []
      : newParticipant(context, { meeting: id, person: counterpart, role: 'guest', position: 'a1' })),
  ];
  return saveNew(context, 'meetings.create', id, changes);
};

/** Adds a person to a meeting, as the last participant. */
export const addParticipant: UseCase<CheckedInput<'participants.add'>, Made> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  const person = find(context, 'person', input.person);
  if (!meeting.ok) return meeting;
  if (!person.ok) return person;
  const present = participantsOf(context.view, input.meeting);
  if (present.some((attendance) => attendance.person.id === input.person)) {
    return fail('already-there', { label: person.value.name });
  }
  const id = context.newId();
  const siblings = present.map(({ participant }) => participant);
  const changes = [
    ...changesOf('participant', id, input),
    ...positionChanges('participant', moveTo(siblings, id, siblings.length)),
  ];
  return saveNew(context, 'participants.add', id, changes);
};

function newParticipant(
  context: UseCaseContext,
  fields: {
    readonly meeting: string;
    readonly person: string;
    readonly role: ParticipantRole;
    readonly position: string;
  },
): readonly Change[] {
  return changesOf('participant', context.newId(), fields);
}
