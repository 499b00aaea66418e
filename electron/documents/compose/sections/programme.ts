import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import type { ParticipantRole, ProgrammeEntry } from '#shared/domain/meeting/meeting';
import { participantsOf, type Attendance } from '#shared/domain/meeting/participants';
import { comparePositions } from '#shared/domain/record/position';
import { cell, column, facts, heading, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { headedField } from '#electron/documents/compose/field-text';
import { writtenDay } from '#electron/documents/compose/format';
import {
  capitalTime,
  homeName,
  meetingDay,
  meetingTime,
  partnerName,
} from '#electron/documents/compose/meeting-words';
import { sourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

const roleWords: Readonly<Record<ParticipantRole, string>> = {
  delegation: 'Delegation',
  host: 'Host',
  guest: 'Guest',
  principal: 'Principal',
  'co-chair': 'Co-chair',
  'called-on': 'Called on',
  press: 'Press',
};

const interpretationWords = {
  none: 'None',
  simultaneous: 'Simultaneous',
  consecutive: 'Consecutive',
} as const;

/** Programme and logistics: when and where, who takes part on either side, and what happens around the meeting. */
export function programme(context: ComposeContext): SectionDraft {
  const { meeting, view } = context;
  const sources = sourceRegister(view);
  const people = participantsOf(view, meeting.id);
  const ofSide = (side: 'home' | 'partner'): readonly Attendance[] =>
    people.filter(({ person }) => person.side === side);
  return {
    id: 'programme',
    kind: 'paper',
    title: 'Programme and logistics',
    parts: [{ name: meeting.title, marking: meeting.marking }],
    blocks: [
      heading(1, 'Programme and logistics'),
      facts([
        ['Date', meetingDay(context)],
        ['Time', meetingTime(context)],
        ['In the capital', capitalTime(context)],
        ['Place', meeting.place === '' ? '' : [words(meeting.place), ...exampleTag(meeting, 'place')]],
        [
          'Venue',
          meeting.venue === '' ? 'Not fixed yet' : [words(meeting.venue), ...exampleTag(meeting, 'venue')],
        ],
        ['Interpretation', interpretationWords[meeting.interpretation]],
      ]),
      ...programmeTable(context),
      ...delegation(homeName(context), ofSide('home')),
      ...delegation(partnerName(context), ofSide('partner')),
      ...headedField(2, { title: 'Notes', text: meeting.note, record: meeting, field: 'note' }, sources),
      ...sources.list(),
    ],
  };
}

function programmeTable({ view, meeting }: ComposeContext): readonly PackBlock[] {
  const entries = [...view.by('programmeEntry', 'meeting', meeting.id)].sort(comparePositions);
  if (entries.length === 0) return [heading(2, 'Programme'), paragraph('No programme entries yet.')];
  const days = [...new Set(entries.map((entry) => entry.date))];
  return [
    heading(2, 'Programme'),
    ...days.flatMap((day) => [
      ...(day === null ? [] : [heading(3, writtenDay(day))]),
      dayTable(entries.filter((entry) => entry.date === day)),
    ]),
  ];
}

function dayTable(entries: readonly ProgrammeEntry[]): PackTable {
  return {
    type: 'table',
    caption: 'Programme of the day',
    columns: [column('Time', 1), column('What', 7), column('Where', 3)],
    rows: entries.map((entry) => ({
      cells: [
        cell(entry.time ?? ''),
        cell([words(entry.text), ...exampleTag(entry, 'text', 'time', 'date', 'place')]),
        cell(entry.place),
      ],
    })),
  };
}

function delegation(side: string, people: readonly Attendance[]): readonly PackBlock[] {
  if (people.length === 0) return [];
  return [
    heading(2, side),
    {
      type: 'table',
      caption: `Who takes part for ${side}`,
      columns: [column('Name', 4), column('Office', 7), column('Part', 2)],
      rows: people.map(({ participant, person }) => ({
        cells: [
          cell([words(person.name), ...exampleTag(participant, 'person', 'role')]),
          cell([words(person.office), ...exampleTag(person, 'office')]),
          cell(roleWords[participant.role]),
        ],
      })),
    },
  ];
}
