import type { MeetingDraft, NewItemDraft } from '#electron/usecases/sample/drafts';
import type { ReferenceMeeting } from '#electron/usecases/sample/reference-meetings';
import { inOrder, newRecord } from '#electron/usecases/sample/step';
import { draftedText } from '#electron/usecases/sample/texts';
import type { Change } from '#shared/domain/dossier/operation';
import type { Visibility } from '#shared/domain/meeting/agenda-item';

interface Item extends NewItemDraft {
  readonly visibility: Visibility;
  readonly sharedTitle: string;
  readonly sharedMinutes: number;
}

/** True for a meeting with an agenda, its own or a drafted one. */
export function hasAgenda(meeting: ReferenceMeeting, draft: MeetingDraft): boolean {
  return meeting.agenda.length + draft.agenda.length > 0;
}

/** The agenda of a meeting: items, their topics, and who makes which point to whom. All of it is drafted. */
export function agendaChanges(meeting: ReferenceMeeting, draft: MeetingDraft): readonly Change[] {
  const { principal = null, addressee = null } = draft;
  return inOrder(itemsOf(meeting, draft), ({ id, topics, points, script, ...fields }, position) => [
    ...newRecord(
      'agendaItem',
      id,
      { ...fields, meeting: meeting.id, script: draftedText(script), position },
      ['*'],
    ),
    ...inOrder(topics, (topic, place, number) =>
      newRecord('itemTopic', `${id}-topic-${number}`, { item: id, topic, position: place }, ['*']),
    ),
    ...inOrder(points, (point, place, number) =>
      newRecord(
        'itemPoint',
        `${id}-point-${number}`,
        { item: id, point, principal, addressee, position: place },
        ['*'],
      ),
    ),
  ]);
}

function itemsOf(meeting: ReferenceMeeting, draft: MeetingDraft): readonly Item[] {
  const own = [...meeting.agenda].sort((left, right) => left.order - right.order);
  const unshared = { visibility: 'internal' as const, sharedTitle: '', sharedMinutes: 0 };
  return [
    ...own.map((item) => ({ ...unshared, ...ofReference(item), ...ofDraft(item.id, draft) })),
    ...draft.agenda.map((item) => ({ ...unshared, ...item })),
  ];
}

function ofReference(item: ReferenceMeeting['agenda'][number]) {
  const { id, title, minutes, purpose } = item;
  return { id, title, minutes, purpose, lead: item.leadPersonId, topics: item.topicIds };
}

function ofDraft(id: string, draft: MeetingDraft) {
  const found = draft.items.find((candidate) => candidate.item === id);
  if (found === undefined) throw new Error(`No drafts for agenda item ${id}`);
  const { item: _item, sharedTitle = '', sharedMinutes = 0, ...rest } = found;
  return { ...rest, sharedTitle, sharedMinutes };
}
