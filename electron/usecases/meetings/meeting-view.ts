import { resultsOf } from '#electron/usecases/meetings/share-result';
import { agendaView } from '#electron/usecases/agenda/agenda-view';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { fieldView, linkById, linkTo, markingLabel } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { RecordLink } from '#shared/contract/views/common';
import type {
  AgendaItemView,
  MeetingView,
  ParticipantView,
  SharedAgendaRow,
} from '#shared/contract/views/meetings';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaMinutes, isTimeZone, overrunMinutes } from '#shared/domain/meeting/agenda';
import { timeOnClock } from '#shared/domain/meeting/clocks';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { participantsOf } from '#shared/domain/meeting/participants';
import { readinessOf } from '#shared/domain/meeting/readiness';
import { sharedAgendaOf } from '#shared/domain/meeting/shared-agenda';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { comparePositions } from '#shared/domain/record/position';
import { fail, succeed } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** A meeting with its agenda, participants, readiness and the agenda that the other side would see. */
export const getMeeting: UseCase<CheckedInput<'meetings.get'>, MeetingView> = (context, input) => {
  const meeting = context.view.get('meeting', input.meeting);
  if (meeting === undefined) return fail('meeting-unknown', { meeting: input.meeting });
  return succeed(toView(context, meeting));
};

function toView({ view, today }: UseCaseContext, meeting: Meeting): MeetingView {
  const agenda = agendaView(view, meeting);
  const counted = agenda.filter((item) => item.visibility !== 'hidden');
  const { id, type, state, interpretation, deleted } = meeting;
  return {
    ...{ id, type, state, interpretation, deleted },
    ...meetingFields(view, meeting),
    relationship: linkById(view, 'relationship', meeting.relationship),
    marking: markingLabel(view, meeting.marking),
    sharedMarking: markingLabel(view, meeting.sharedMarking),
    markingField: fieldView(view, meeting, 'marking'),
    sharedMarkingField: fieldView(view, meeting, 'sharedMarking'),
    participants: participants(view, meeting),
    agenda,
    agendaMinutes: agendaMinutes(counted),
    overrunMinutes: overrunMinutes(counted, meeting.minutes),
    capitalZone: capitalZone(view, meeting),
    sharedAgenda: sharedRows(view, meeting, agenda),
    readiness: state === 'planned' ? readinessOf(view, meeting, today) : [],
    programme: programme(view, meeting),
    outcomes: outcomes(view, meeting),
    results: resultsOf(view, meeting.id),
    mattersArising: [...view.by('matterArising', 'meeting', id)]
      .sort(comparePositions)
      .flatMap((link) => linkById(view, 'commitment', link.commitment) ?? []),
    topics: topicsOf(view, meeting, agenda),
  };
}

function meetingFields(view: DossierView, meeting: Meeting): Pick<MeetingView, EditedField> {
  return {
    title: fieldView(view, meeting, 'title'),
    sharedTitle: fieldView(view, meeting, 'sharedTitle'),
    date: fieldView(view, meeting, 'date'),
    startTime: fieldView(view, meeting, 'startTime'),
    minutes: fieldView(view, meeting, 'minutes'),
    timeZone: fieldView(view, meeting, 'timeZone'),
    place: fieldView(view, meeting, 'place'),
    venue: fieldView(view, meeting, 'venue'),
    purpose: fieldView(view, meeting, 'purpose'),
    successTest: fieldView(view, meeting, 'successTest'),
    handling: fieldView(view, meeting, 'handling'),
    note: fieldView(view, meeting, 'note'),
  };
}

type EditedField =
  | 'title'
  | 'sharedTitle'
  | 'date'
  | 'startTime'
  | 'minutes'
  | 'timeZone'
  | 'place'
  | 'venue'
  | 'purpose'
  | 'successTest'
  | 'handling'
  | 'note';

function participants(view: DossierView, meeting: Meeting): readonly ParticipantView[] {
  return participantsOf(view, meeting.id).map(({ participant, person }) => ({
    participant: participant.id,
    person: linkTo(person),
    office: person.office,
    role: participant.role,
    side: person.side,
    principal: person.principal,
    illustrative: isIllustrative(participant, 'person'),
  }));
}

function capitalZone(view: DossierView, meeting: Meeting): string | null {
  const timeZone = view.get('dossierSettings', settingsId)?.timeZone ?? '';
  return isTimeZone(timeZone) && timeZone !== meeting.timeZone ? timeZone : null;
}

function sharedRows(
  view: DossierView,
  meeting: Meeting,
  agenda: readonly AgendaItemView[],
): readonly SharedAgendaRow[] {
  const ours = new Map(agenda.map((item) => [item.id, item.start]));
  return sharedAgendaOf(view, meeting).map((line) => ({
    item: line.item,
    start: line.start === null ? null : timeOnClock(line.start, line.startDay),
    minutes: line.minutes,
    title: line.title,
    lead: line.leadName,
    differsFromOurs: line.start !== ours.get(line.item),
  }));
}

function programme(view: DossierView, meeting: Meeting): MeetingView['programme'] {
  return [...view.by('programmeEntry', 'meeting', meeting.id)].sort(comparePositions).map((entry) => ({
    id: entry.id,
    date: entry.date,
    time: entry.time,
    text: entry.text,
    place: entry.place,
    greeter: entry.greeter,
    press: entry.press,
    illustrative: isIllustrative(entry, 'text'),
  }));
}

function outcomes(view: DossierView, meeting: Meeting): MeetingView['outcomes'] {
  return [...view.by('outcome', 'meeting', meeting.id)].sort(comparePositions).map((outcome) => ({
    id: outcome.id,
    text: fieldView(view, outcome, 'text'),
  }));
}

function topicsOf(
  view: DossierView,
  meeting: Meeting,
  agenda: readonly AgendaItemView[],
): readonly RecordLink[] {
  const onAgenda = agenda.flatMap((item) => item.topics.map(({ topic }) => topic));
  const mentioned = [...view.by('meetingTopic', 'meeting', meeting.id)]
    .sort(comparePositions)
    .flatMap((link) => linkById(view, 'topic', link.topic) ?? []);
  return [...new Map([...onAgenda, ...mentioned].map((topic) => [topic.id, topic])).values()];
}
