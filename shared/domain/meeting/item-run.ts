import { defineKind, type RecordOfKind } from '#shared/domain/record/define-kind';
import { instantField, referenceField } from '#shared/domain/record/field';

/** A stretch of time that a meeting spent on an item; without an end it runs still. An item may have several. */
export const itemRunKind = defineKind(
  'itemRun',
  { label: 'Time on an item', plural: 'Times on items' },
  {
    meeting: referenceField('internal', 'Meeting', 'meeting'),
    item: referenceField('internal', 'Agenda item', 'agendaItem'),
    startedAt: instantField('internal', 'Begun at'),
    endedAt: instantField('internal', 'Ended at'),
  },
);

/** A stretch of time on an item. */
export type ItemRun = RecordOfKind<typeof itemRunKind>;
