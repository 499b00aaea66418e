import { participantsOf } from '#shared/domain/meeting/participants';
import type { Side } from '#shared/domain/person/person';
import type { PackBlock, PackRow } from '#shared/domain/pack/pack-blocks';
import type { Assignment } from '#shared/domain/talking-point/assignments';
import { allExamples, type ExampleMarks } from '#electron/documents/compose/all-examples';
import {
  cell,
  column,
  facts,
  heading,
  joined,
  list,
  paragraph,
  words,
} from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperItem } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { clockSpan } from '#electron/documents/compose/format';
import { isHeld, meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import {
  answerCell,
  answerOrNone,
  commitmentParts,
  meetingResults,
  resultParts,
  takenUp,
  type MeetingResults,
} from '#electron/documents/compose/meeting-results';
import { pointInlines, pointParts, toMake } from '#electron/documents/compose/points';
import { isForm, recordedResults } from '#electron/documents/compose/sections/record-results';
import { exampleTag, statusTag } from '#electron/documents/compose/tags';

/** Lines to write on beside a point, and for notes on an item without points. */
const roomForAnswer = 2;
const roomForNotes = 3;

/**
 * The note-taker's sheet: the agenda with room for the answer to each point, then decisions and actions. Before the
 * meeting it is a form; what is on record stands filled in (briefing conventions, 'Conventions').
 */
export function recordSheet(context: ComposeContext): SectionDraft {
  const { meeting, items, wording } = context;
  const results = meetingResults(context);
  const chosen = items.flatMap((of) =>
    pointParts(
      toMake(of.points).map(({ point }) => point),
      of.item.title,
    ),
  );
  const examples = allExamples(items.flatMap((of) => toMake(of.points)).map(({ point }) => point));
  return {
    id: 'record',
    kind: 'paper',
    title: wording.record.title,
    parts: [
      { name: meeting.title, marking: meeting.marking },
      ...chosen,
      ...commitmentParts(takenUp(context)),
      ...resultParts(results),
    ],
    blocks: [
      heading(1, wording.record.title),
      facts([
        [wording.facts.opposite, meeting.title],
        [wording.facts.date, meetingDay(context)],
        [wording.facts.time, meetingTime(context)],
        [wording.facts.place, joined([meeting.venue, meeting.place], ', ')],
        [wording.record.noteTaker, '\u2026'.repeat(24)],
      ]),
      ...present(context),
      ...mattersArising(context, isForm(context, results)),
      ...examples.note(wording),
      ...items.flatMap((of) => itemBlocks({ context, results, examples }, of)),
      ...recordedResults(context, results),
    ],
  };
}

/** Our side is called first. */
const sides = ['home', 'partner'] as const satisfies readonly Side[];

function present({ view, meeting, wording }: ComposeContext): readonly PackBlock[] {
  const all = participantsOf(view, meeting.id);
  const people = sides.flatMap((side) => all.filter(({ person }) => person.side === side));
  if (people.length === 0) return [];
  return [
    heading(2, wording.record.present),
    list(
      'check',
      people.map(({ person }) => namedPerson(person)),
    ),
  ];
}

/** What the meeting took up at its start: with room for remarks in a form, else with how each stands. */
function mattersArising(context: ComposeContext, form: boolean): readonly PackBlock[] {
  const { wording } = context;
  const taken = takenUp(context);
  if (taken.length === 0) return [];
  const labels = wording.record;
  const { commitment: name, state, states } = wording.commitments;
  return [
    heading(2, labels.arising),
    {
      type: 'table',
      caption: form ? labels.arisingCaption : labels.arising,
      columns: [column(name, 1), column(form ? labels.arisingRemark : state, 1)],
      rows: taken.map((commitment) => {
        const title = cell([words(commitment.title), ...exampleTag(commitment, 'title')]);
        const stands = [words(states[commitment.state]), ...exampleTag(commitment, 'state')];
        return form ? { cells: [title, []], room: roomForAnswer } : { cells: [title, cell(stands)] };
      }),
    },
  ];
}

/** What every item of the sheet is set with. */
interface Sheet {
  readonly context: ComposeContext;
  readonly results: MeetingResults;
  readonly examples: ExampleMarks;
}

function itemBlocks(sheet: Sheet, of: PaperItem): readonly PackBlock[] {
  const { wording } = sheet.context;
  const { item, number, slot, lead } = of;
  const title = item.title.trim() === '' ? wording.untitled : item.title;
  const chosen = toMake(of.points);
  const timing = joined(
    [
      clockSpan(slot),
      wording.minutes(item.minutes),
      lead === undefined ? '' : wording.brief.ledBy(lead.name),
    ],
    ' \u00b7 ',
  );
  return [
    heading(2, [words(`${String(number)}. ${title}`), ...exampleTag(item, 'title')]),
    paragraph(timing, 'small'),
    chosen.length === 0
      ? {
          type: 'table',
          caption: wording.record.notesCaption,
          columns: [column(wording.record.notes, 1)],
          rows: [{ cells: [[]], room: roomForNotes }],
        }
      : {
          type: 'table',
          caption: wording.record.pointsCaption(title),
          columns: [column(wording.record.point, 1), column(wording.record.answer, 1)],
          rows: chosen.map((made) => pointRow(sheet, made)),
        },
  ];
}

function pointRow({ context, results, examples }: Sheet, { point, principal }: Assignment): PackRow {
  const { wording, homePrincipal } = context;
  const held = isHeld(context);
  const answered = results.made.find((made) => made.point.id === point.id);
  const speaker =
    principal === undefined || principal.id === homePrincipal?.id
      ? []
      : [words(wording.record.saidBy(principal.name), 'bold')];
  const unsaid = held && answered === undefined ? [statusTag(wording.record.notMade)] : [];
  const said = cell([...speaker, ...examples.tagged(pointInlines(point, null, wording)), ...unsaid]);
  if (held) return { cells: [said, answered === undefined ? [] : answerOrNone(answered.delivery, wording)] };
  const answer = answerCell(answered?.delivery, wording);
  return answer.length > 0 ? { cells: [said, answer] } : { cells: [said, []], room: roomForAnswer };
}
