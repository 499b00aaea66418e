import type { Commitment } from '#shared/domain/commitment/commitment';
import type { Delivery } from '#shared/domain/delivery/delivery';
import type { Outcome } from '#shared/domain/meeting/meeting';
import { comparePositions } from '#shared/domain/record/position';
import { isBlank, sourcesOf } from '#shared/domain/rich-text/read';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { PackCell, PackInline } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { cell, ending, joined, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { MarkedPart } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import { originOf } from '#electron/documents/compose/origin';
import { flatBlocks } from '#electron/documents/compose/rich-text';
import type { SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/** A point that was made at the meeting, with the answer. */
export interface Made {
  readonly delivery: Delivery;
  readonly point: TalkingPoint;
}

/** What a meeting led to, as it stands on record; empty before it was held. */
export interface MeetingResults {
  readonly outcomes: readonly Outcome[];
  readonly commitments: readonly Commitment[];
  /** In the order in which they were recorded; deleted points are left out. */
  readonly made: readonly Made[];
}

/** Gathers what a meeting led to. */
export function meetingResults({ view, meeting }: ComposeContext): MeetingResults {
  return {
    outcomes: [...view.by('outcome', 'meeting', meeting.id)].sort(comparePositions),
    commitments: [...view.by('commitment', 'meeting', meeting.id)].sort(comparePositions),
    made: view.by('delivery', 'meeting', meeting.id).flatMap((delivery) => {
      const point = view.get('talkingPoint', delivery.point);
      return point === undefined || point.deleted ? [] : [{ delivery, point }];
    }),
  };
}

/** Whether nothing of the meeting is on record yet, so that what it led to is a form to fill in. */
export function isBlankForm({ outcomes, commitments, made }: MeetingResults): boolean {
  return outcomes.length + commitments.length + made.length === 0;
}

/** The commitments that the meeting takes up at its start (matters arising); deleted ones are left out. */
export function takenUp({ view, meeting }: ComposeContext): readonly Commitment[] {
  return [...view.by('matterArising', 'meeting', meeting.id)]
    .sort(comparePositions)
    .flatMap((link) => view.get('commitment', link.commitment) ?? [])
    .filter((commitment) => !commitment.deleted);
}

/** Commitments as parts with a marking of their own. */
export function commitmentParts(commitments: readonly Commitment[]): readonly MarkedPart[] {
  return commitments.map(({ title, marking }) => ({ name: `Commitment '${title}'`, marking }));
}

/** The records among the results that bear a marking. */
export function resultParts({ commitments, made }: MeetingResults): readonly MarkedPart[] {
  return [
    ...commitmentParts(commitments),
    ...made.map(({ point }) => ({ name: 'Point made at the meeting', marking: point.marking })),
  ];
}

/** An outcome in a cell, with its sources where the section lists them. */
export function outcomeCell(
  outcome: Outcome,
  sources: SourceRegister | null,
  { record }: PaperWording,
): PackCell {
  const cited =
    sources === null || sourcesOf(outcome.text).length > 0 ? [] : sources.citeRecord(outcome.id, 'text');
  const origin = originOf(outcome, 'text', record.decision);
  return ending(flatBlocks(outcome.text, sources, origin), [...cited, ...exampleTag(outcome, 'text')]);
}

/** An answer in a cell; empty where none is on record. */
export function answerCell(delivery: Delivery | undefined, { record }: PaperWording): PackCell {
  if (delivery === undefined || isBlank(delivery.answer)) return [];
  const origin = originOf(delivery, 'answer', record.answer);
  return ending(flatBlocks(delivery.answer, null, origin), exampleTag(delivery, 'answer'));
}

/** An answer in a cell, or that none is on record. */
export function answerOrNone(delivery: Delivery, wording: PaperWording): PackCell {
  const answer = answerCell(delivery, wording);
  return answer.length > 0 ? answer : cell([words(wording.record.noAnswer, 'italic')]);
}

/** A commitment with its sources where the section lists them, its owner on each side, and when it is due. */
export function commitmentCells(
  { wording }: ComposeContext,
  commitment: Commitment,
  sources: SourceRegister | null,
): readonly PackCell[] {
  return [
    cell([
      words(commitment.title),
      ...(sources === null ? [] : commitmentSources(commitment, sources)),
      ...exampleTag(commitment, 'title', 'text'),
    ]),
    ownerCell(commitment, 'homeOwner'),
    ownerCell(commitment, 'partnerOwner'),
    dueCell(commitment, wording),
  ];
}

/** What the promise rests on: the sources that its text names, else those tied to the record. */
function commitmentSources(commitment: Commitment, sources: SourceRegister): readonly PackInline[] {
  const named = sources.cite(sourcesOf(commitment.text));
  return named.length > 0 ? named : sources.citeRecord(commitment.id, 'text', 'title');
}

function ownerCell(commitment: Commitment, field: 'homeOwner' | 'partnerOwner'): PackCell {
  return cell(commitment[field] === '' ? '' : [words(commitment[field]), ...exampleTag(commitment, field)]);
}

/** When it is due and how often; one without a date says so. */
function dueCell(commitment: Commitment, wording: PaperWording): PackCell {
  const date = commitment.dueDate === null ? '' : writtenDate(commitment.dueDate, wording);
  const due = commitment.dueText === '' ? date : commitment.dueText;
  const stated = joined([due, recurrenceWords(commitment.recurrence, wording)], '; ');
  if (stated.length === 0) return cell([words(wording.commitments.noDate, 'italic')]);
  return cell([...stated, ...exampleTag(commitment, 'dueDate', 'dueText', 'recurrence')]);
}

/** Usual periods in words; anything else as it was written. */
function recurrenceWords(recurrence: string, { commitments: labels }: PaperWording): string {
  const known: Readonly<Record<string, string>> = {
    P1M: labels.everyMonth,
    P3M: labels.everyQuarter,
    P6M: labels.everyHalfYear,
    P1Y: labels.everyYear,
  };
  return known[recurrence] ?? recurrence;
}
