import type { DossierView } from '#shared/domain/dossier/view';
import type { SharedAgendaLine } from '#shared/domain/meeting/shared-agenda';
import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { succeed, type Result } from '#shared/domain/result';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { cell, column, heading, joined, paragraph } from '#electron/documents/compose/blocks';
import { markSections } from '#electron/documents/compose/draft';
import { clockSpan } from '#electron/documents/compose/format';
import { nextDayNote } from '#electron/documents/compose/sections/agenda-table';
import {
  sharedFacts,
  sharedFrame,
  sharedMeeting,
  type SharedMeeting,
  type SharedRequest,
} from '#electron/documents/compose/shared-meeting';

/**
 * The agenda that the other side gets (security, 21), made from what {@link sharedMeeting} gathers and from nothing
 * else; no internal paper is ever cut down to it. A change to anything internal or hidden leaves every byte as it is.
 */
export function sharedAgenda(view: DossierView, request: SharedRequest): Result<PackDocument> {
  const shared = sharedMeeting(view, request);
  if (!shared.ok) return shared;
  const { meeting, content } = shared.value;
  const { wording } = content;
  const marked = markSections(
    view,
    [
      {
        id: 'agenda',
        kind: 'paper',
        title: wording.agenda.shared,
        parts: [{ name: 'Marking of shared papers', marking: meeting.sharedMarking }],
        blocks: blocksOf(content),
      },
    ],
    wording,
  );
  return marked.ok ? succeed({ ...sharedFrame(content, 'shared-agenda'), ...marked.value }) : marked;
}

function blocksOf(content: SharedMeeting): readonly PackBlock[] {
  const { wording } = content;
  return [
    heading(1, content.title === '' ? wording.agenda.shared : content.title),
    sharedFacts(content),
    heading(2, wording.agenda.shared),
    sharedAgendaTable(content.lines, wording),
    ...nextDayNote(content.lines, wording),
    ...(content.illustrative ? [paragraph(wording.sharedIllustrative, 'small')] : []),
  ];
}

function sharedAgendaTable(lines: readonly SharedAgendaLine[], { agenda }: PaperWording): PackTable {
  const timed = lines.every((line) => line.start !== null);
  return {
    type: 'table',
    caption: agenda.shared,
    columns: [
      column(agenda.number, 3, 'end'),
      ...(timed ? [column(agenda.time, 8)] : []),
      column(agenda.minutes, 5, 'end'),
      column(agenda.item, 19),
      column(agenda.ledByColumn, 19),
    ],
    rows: lines.map((line) => ({
      cells: [
        cell(String(line.number)),
        ...(timed ? [cell(clockSpan(line))] : []),
        cell(String(line.minutes)),
        cell(line.title),
        cell(joined([line.leadName, line.leadOffice], ', ')),
      ],
    })),
  };
}
