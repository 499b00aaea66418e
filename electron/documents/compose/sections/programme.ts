import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import type { ProgrammeEntry } from '#shared/domain/meeting/meeting';
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
  isHeld,
  meetingDay,
  meetingTime,
  partnerName,
} from '#electron/documents/compose/meeting-words';
import { sourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/** Programme and logistics: when and where, who takes part on either side, and what happens around the meeting. */
export function programme(context: ComposeContext): SectionDraft {
  const { meeting, view, wording } = context;
  const labels = wording.facts;
  const sources = sourceRegister(context);
  const people = participantsOf(view, meeting.id);
  const ofSide = (side: 'home' | 'partner'): readonly Attendance[] =>
    people.filter(({ person }) => person.side === side);
  return {
    id: 'programme',
    kind: 'paper',
    title: wording.programme.title,
    parts: [{ name: meeting.title, marking: meeting.marking }],
    blocks: [
      heading(1, wording.programme.title),
      facts([
        [labels.date, meetingDay(context)],
        [labels.time, meetingTime(context)],
        [labels.inCapital, capitalTime(context)],
        [labels.place, meeting.place === '' ? '' : [words(meeting.place), ...exampleTag(meeting, 'place')]],
        [
          labels.venue,
          meeting.venue === '' ? openVenue(context) : [words(meeting.venue), ...exampleTag(meeting, 'venue')],
        ],
        [labels.interpretation, wording.interpretation[meeting.interpretation]],
      ]),
      ...programmeTable(context),
      ...delegation(context, homeName(context), ofSide('home')),
      ...delegation(context, partnerName(context), ofSide('partner')),
      ...headedField(
        2,
        { title: wording.programme.notes, text: meeting.note, record: meeting, field: 'note' },
        sources,
      ),
      ...sources.list(),
    ],
  };
}

/** That the venue is still to be fixed; nothing once the meeting was held. */
function openVenue(context: ComposeContext): string {
  return isHeld(context) ? '' : context.wording.facts.venueOpen;
}

function programmeTable(context: ComposeContext): readonly PackBlock[] {
  const { view, meeting, wording } = context;
  const labels = wording.programme;
  const entries = [...view.by('programmeEntry', 'meeting', meeting.id)].sort(comparePositions);
  if (entries.length === 0)
    return isHeld(context) ? [] : [heading(2, labels.heading), paragraph(labels.none)];
  const days = [...new Set(entries.map((entry) => entry.date))];
  return [
    heading(2, labels.heading),
    ...days.flatMap((day) => [
      ...(day === null ? [] : [heading(3, writtenDay(day, wording))]),
      dayTable(
        entries.filter((entry) => entry.date === day),
        wording,
      ),
    ]),
  ];
}

function dayTable(entries: readonly ProgrammeEntry[], { programme: labels }: PaperWording): PackTable {
  const further = furtherColumns(entries, labels);
  return {
    type: 'table',
    caption: labels.caption,
    together: true,
    columns: [
      column(labels.time, 2),
      column(labels.what, 8),
      ...further.map(({ label, width }) => column(label, width)),
    ],
    rows: entries.map((entry) => ({
      cells: [
        cell(entry.time ?? ''),
        cell([words(entry.text), ...exampleTag(entry, 'text', 'time', 'date', 'place', 'greeter', 'press')]),
        ...further.map(({ say }) => cell(say(entry))),
      ],
    })),
  };
}

interface FurtherColumn {
  readonly label: string;
  readonly width: number;
  readonly say: (entry: ProgrammeEntry) => string;
}

/** Where, and of who greets and what the press may see the columns in which something stands. */
function furtherColumns(
  entries: readonly ProgrammeEntry[],
  labels: PaperWording['programme'],
): readonly FurtherColumn[] {
  const stated: readonly FurtherColumn[] = [
    { label: labels.greeter, width: 3, say: ({ greeter }) => greeter },
    {
      label: labels.press,
      width: 3,
      say: ({ press }) => (press === 'not-stated' ? '' : labels.pressAccess[press]),
    },
  ];
  return [
    { label: labels.where, width: 4, say: ({ place }) => place },
    ...stated.filter(({ say }) => entries.some((entry) => say(entry).trim() !== '')),
  ];
}

function delegation(
  { wording }: ComposeContext,
  side: string,
  people: readonly Attendance[],
): readonly PackBlock[] {
  if (people.length === 0) return [];
  const labels = wording.programme;
  return [
    heading(2, side),
    {
      type: 'table',
      caption: labels.takesPart(side),
      together: true,
      columns: [column(labels.name, 4), column(labels.office, 7), column(labels.part, 2)],
      rows: people.map(({ participant, person }) => ({
        cells: [
          cell([words(person.name), ...exampleTag(participant, 'person', 'role')]),
          cell([words(person.office), ...exampleTag(person, 'office')]),
          cell(wording.roles[participant.role]),
        ],
      })),
    },
  ];
}
