import type { FieldView, RecordLink, Saved } from '#shared/contract/views/common';
import type { CommitmentRow } from '#shared/contract/views/registers';
import type { RunOnItem } from '#shared/domain/meeting/day-clock';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** A point that was made at the meeting, and what was answered. */
export interface DeliveryView {
  readonly id: string;
  readonly point: string;
  readonly principal: RecordLink | null;
  readonly addressee: RecordLink | null;
  /** ISO in UTC; `null` where only the day is known. */
  readonly at: string | null;
  readonly answer: FieldView<RichText>;
}

/** That a point counts as not made after all. */
export interface WithdrawnDelivery extends Saved {
  /** True when an answer was taken down, which went with it. */
  readonly answered: boolean;
}

/** What a meeting's own day adds to it: the time taken, what was said, and what was agreed. */
export interface DayView {
  /** The planned start as a moment, ISO in UTC; `null` while day, time or zone are not known. */
  readonly plannedStart: string | null;
  /** True in a training dossier, where a meeting is begun by hand on any day: its clock then runs from the planned start. */
  readonly training: boolean;
  readonly runs: readonly RunOnItem[];
  readonly deliveries: readonly DeliveryView[];
  /** Commitments made at the meeting, in the order of the register. */
  readonly commitments: readonly CommitmentRow[];
}
