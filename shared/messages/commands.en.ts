import type { CallName } from '#shared/contract/calls';

/** What a command did, for 'Undo: ...' and the history of a field. Names that are no call come from the store. */
export const commandWording: Readonly<Partial<Record<CallName, string>>> & Readonly<Record<string, string>> =
  {
    'fields.edit': 'edit',
    'records.delete': 'deletion',
    'records.restore': 'bringing back',
    'topics.create': 'new topic',
    'topics.move': 'move of a topic',
    'topics.startBrief': 'new brief',
    'topics.confirmReviewed': 'brief confirmed',
    'points.create': 'new talking point',
    'points.setState': 'state of a talking point',
    'points.move': 'order of talking points',
    'meetings.create': 'new meeting',
    'participants.add': 'new participant',
    'agenda.addItem': 'new agenda item',
    'agenda.moveItem': 'order of the agenda',
    'agenda.addTopic': 'topic under an item',
    'agenda.choosePoint': 'choice of a point',
    'agenda.movePoint': 'order of points',
    'day.startItem': 'item taken up',
    'day.pause': 'pause',
    'day.end': 'end of the meeting',
    'day.reset': 'times forgotten',
    'deliveries.record': 'point made',
    'deliveries.withdraw': 'point not made after all',
    'outcomes.create': 'new outcome',
    'commitments.create': 'new commitment',
    'history.undo': 'undo',
    'history.redo': 'redo',
  };
