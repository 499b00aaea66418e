import type { DossierView } from '#shared/domain/dossier/view';
import type { SharedAgendaLine } from '#shared/domain/meeting/shared-agenda';
import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import type { Result } from '#shared/domain/result';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { cell, column, heading, joined, paragraph } from '#electron/documents/compose/blocks';
import { clockSpan } from '#electron/documents/compose/format';
import { nextDayNote, timeColumn } from '#electron/documents/compose/sections/agenda-table';
import {
  sharedFacts,
  sharedMeeting,
  sharedPaper,
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
  const { content } = shared.value;
  return sharedPaper(view, shared.value, 'shared-agenda', {
    id: 'agenda',
    title: content.wording.agenda.shared,
    blocks: blocksOf(content),
  });
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

/** Shares of the columns of time and lead; the latter gives what times of another day take. */
const [timeShare, leadShare] = [8, 22];

function sharedAgendaTable(lines: readonly SharedAgendaLine[], wording: PaperWording): PackTable {
  const { agenda } = wording;
  const time = timeColumn(lines, timeShare, wording);
  const timed = lines.every((line) => line.start !== null);
  return {
    type: 'table',
    caption: agenda.shared,
    columns: [
      column(agenda.number, 3, 'end'),
      ...(timed ? [time] : []),
      column(agenda.minutes, 5, 'end'),
      column(agenda.item, 15),
      column(agenda.ledByColumn, leadShare - (time.share - timeShare)),
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
