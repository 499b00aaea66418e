import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import {
  choiceField,
  lineField,
  referenceField,
  richTextField,
  wholeNumberField,
} from '#shared/domain/record/field';
import { positionField } from '#shared/domain/record/placement';

/**
 * Who may know of an agenda item. `shared`: on the agenda that the other side gets. `internal`: on our papers only.
 * `hidden`: taken off the table for now, on no paper.
 */
export const visibilities = ['internal', 'shared', 'hidden'] as const;
/** One of {@link visibilities}. */
export type Visibility = (typeof visibilities)[number];

/** What an item is for. */
export const itemPurposes = ['discussion', 'information', 'decision'] as const;
/** One of {@link itemPurposes}. */
export type ItemPurpose = (typeof itemPurposes)[number];

/** An item of a meeting's agenda: its place in the order, its lead, minutes and script. */
export const agendaItemKind = defineKind(
  'agendaItem',
  { label: 'Agenda item', plural: 'Agenda' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    title: lineField('internal', 'Title'),
    /** Title on the shared agenda; the internal title is never a default for it. */
    sharedTitle: lineField('shareable', 'Shared title'),
    visibility: choiceField('internal', 'Visibility', visibilities),
    /** Minutes by the clock, on our agenda and, unless `sharedMinutes` says otherwise, on the shared one. */
    minutes: wholeNumberField('shareable', 'Minutes', { min: 0, max: 1440, initial: 5 }),
    /** Minutes as agreed with the other side, where they differ from ours; 0 means that they do not. */
    sharedMinutes: wholeNumberField('shareable', 'Minutes as agreed', { min: 0, max: 1440, initial: 0 }),
    /** The person who speaks first. */
    lead: referenceField('shareable', 'Lead', 'person'),
    purpose: choiceField('internal', 'Purpose', itemPurposes),
    script: richTextField('internal', 'Script'),
    position: positionField(),
  },
);

/** An agenda item. */
export type AgendaItem = RecordOfKind<typeof agendaItemKind>;

/** A topic under an agenda item. */
export const itemTopicKind = defineKind(
  'itemTopic',
  { label: 'Topic of an item', plural: 'Topics of items' },
  {
    item: referenceField('internal', 'Agenda item', 'agendaItem'),
    topic: referenceField('internal', 'Topic', 'topic'),
    position: positionField(),
  },
);

/** A topic under an agenda item. */
export type ItemTopic = RecordOfKind<typeof itemTopicKind>;

/** The choice that a principal makes a point under an item, and to whom. */
export const itemPointKind = defineKind(
  'itemPoint',
  { label: 'Point under an item', plural: 'Points under items' },
  {
    item: referenceField('internal', 'Agenda item', 'agendaItem'),
    point: referenceField('internal', 'Talking point', 'talkingPoint'),
    principal: referenceField('internal', 'Principal', 'person'),
    addressee: referenceField('internal', 'Addressee', 'person'),
    position: positionField(),
  },
);

/** A point that a principal makes under an item. */
export type ItemPoint = RecordOfKind<typeof itemPointKind>;
