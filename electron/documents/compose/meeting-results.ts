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
import { homeName, partnerName } from '#electron/documents/compose/meeting-words';
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

/** A commitment with its owners on both sides and when it is due. */
export function commitmentCells(
  context: ComposeContext,
  commitment: Commitment,
  sources: SourceRegister | null,
): readonly PackCell[] {
  const cited =
    sources === null || sourcesOf(commitment.text).length > 0
      ? []
      : sources.citeRecord(commitment.id, 'text', 'title');
  const date = commitment.dueDate === null ? '' : writtenDate(commitment.dueDate, context.wording);
  const owner = (side: string, name: 'homeOwner' | 'partnerOwner'): readonly PackInline[] =>
    commitment[name] === '' ? [] : [words(`${side}: ${commitment[name]}`), ...exampleTag(commitment, name)];
  return [
    cell([words(commitment.title), ...cited, ...exampleTag(commitment, 'title')]),
    cell(joined([owner(homeName(context), 'homeOwner'), owner(partnerName(context), 'partnerOwner')], '; ')),
    cell([
      words(commitment.dueText === '' ? date : commitment.dueText),
      ...exampleTag(commitment, 'dueDate', 'dueText'),
    ]),
  ];
}
