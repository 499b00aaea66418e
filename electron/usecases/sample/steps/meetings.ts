import type { AfterTheMeeting } from '#electron/usecases/sample/after-the-meeting';
import type { Drafts, MeetingDraft } from '#electron/usecases/sample/drafts';
import type { Reference } from '#electron/usecases/sample/reference';
import type { ReferenceMeeting } from '#electron/usecases/sample/reference-meetings';
import { citations, inOrder, marked, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { agendaChanges, hasAgenda } from '#electron/usecases/sample/steps/agenda';
import { draftedText, listText, sourcedText } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';

/** A step for each meeting, in order of time, and one more for the agenda of each that has one. */
export function meetingSteps(
  reference: Reference,
  drafts: Drafts,
  after: AfterTheMeeting,
): readonly SampleStep[] {
  return inOrderOfTime(reference.meetings).flatMap((meeting) => {
    const draft = draftOf(meeting, drafts);
    const made = { command: 'sample.meeting', changes: changesOfMeeting(meeting, draft, after) };
    if (!hasAgenda(meeting, draft)) return [made];
    return [made, { command: 'sample.agenda', changes: agendaChanges(meeting, draft) }];
  });
}

/** What meetings take up at their start. The commitments must be there. */
export function mattersArisingStep(reference: Reference): SampleStep {
  const changes = inOrderOfTime(reference.meetings).flatMap((meeting) =>
    inOrder(meeting.mattersArisingCommitmentIds, (commitment, position, number) =>
      newRecord(
        'matterArising',
        `${meeting.id}-matter-${number}`,
        { meeting: meeting.id, commitment, position },
        ['*'],
      ),
    ),
  );
  return { command: 'sample.mattersArising', changes };
}

function inOrderOfTime(meetings: readonly ReferenceMeeting[]): readonly ReferenceMeeting[] {
  return [...meetings].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

function keyOf(meeting: ReferenceMeeting): string {
  return `${meeting.date} ${meeting.sequence}`;
}

function draftOf(meeting: ReferenceMeeting, drafts: Drafts): MeetingDraft {
  const draft = drafts.meetings.find((candidate) => candidate.meeting === meeting.id);
  if (draft === undefined) throw new Error(`No drafts for meeting ${meeting.id}`);
  return draft;
}

function changesOfMeeting(
  meeting: ReferenceMeeting,
  draft: MeetingDraft,
  after: AfterTheMeeting,
): readonly Change[] {
  return [
    ...newRecord(
      'meeting',
      meeting.id,
      { ...factsOf(meeting, after), ...draftsOf(meeting, draft) },
      illustrativeFields(meeting, draft),
    ),
    ...citations(meeting.id, '', meeting.sourceIds),
    ...participantChanges(meeting),
    ...(hasAgenda(meeting, draft) ? [] : topicChanges(meeting)),
    ...outcomeChanges(meeting),
    ...programmeChanges(meeting, draft),
  ];
}

function factsOf(meeting: ReferenceMeeting, after: AfterTheMeeting) {
  return {
    relationship: meeting.relationshipId,
    title: meeting.title,
    type: meeting.kind,
    state: meeting.date > after.trainingDate ? ('planned' as const) : ('held' as const),
    date: meeting.date,
    startTime: meeting.startTime,
    timeZone: meeting.timezone,
    place: meeting.place,
    venue: meeting.venue ?? '',
    sequence: meeting.sequence,
    note: draftedText(meeting.note ?? ''),
  };
}

function draftsOf(meeting: ReferenceMeeting, draft: MeetingDraft) {
  return {
    sharedTitle: draft.sharedTitle,
    minutes: meeting.durationMinutes ?? draft.minutes ?? 0,
    purpose: draftedText(draft.purpose),
    successTest: listText(draft.successTest),
    handling: draftedText(draft.handling),
    marking: marked(draft.marking),
    sharedMarking: marked(draft.sharedMarking),
  };
}

function illustrativeFields(meeting: ReferenceMeeting, draft: MeetingDraft): readonly string[] {
  return [
    'sharedTitle',
    'marking',
    'sharedMarking',
    ...(meeting.startTimeIllustrative ? ['startTime'] : []),
    ...(meeting.durationIllustrative || draft.minutes !== undefined ? ['minutes'] : []),
    ...(draft.purpose.length > 0 ? ['purpose', 'successTest', 'handling'] : []),
    ...(meeting.illustrativeFields ?? []),
  ];
}

function participantChanges(meeting: ReferenceMeeting): readonly Change[] {
  return inOrder(meeting.participants, ({ personId, role, illustrative }, position, number) =>
    newRecord(
      'participant',
      `${meeting.id}-participant-${number}`,
      { meeting: meeting.id, person: personId, role, position },
      illustrative ? ['*'] : [],
    ),
  );
}

function topicChanges(meeting: ReferenceMeeting): readonly Change[] {
  return inOrder(meeting.topicIds, (topic, position, number) =>
    newRecord(
      'meetingTopic',
      `${meeting.id}-topic-${number}`,
      { meeting: meeting.id, topic, position },
      meeting.topicsIllustrative === true ? ['*'] : [],
    ),
  );
}

function outcomeChanges(meeting: ReferenceMeeting): readonly Change[] {
  return inOrder(meeting.outcomes, ({ id, text, sourceIds }, position) =>
    newRecord('outcome', id, { meeting: meeting.id, text: sourcedText(text, sourceIds), position }),
  );
}

function programmeChanges(meeting: ReferenceMeeting, draft: MeetingDraft): readonly Change[] {
  return inOrder(draft.programme, (entry, position, number) =>
    newRecord(
      'programmeEntry',
      `${meeting.id}-programme-${number}`,
      { meeting: meeting.id, ...entry, position },
      ['*'],
    ),
  );
}
