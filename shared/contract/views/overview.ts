import type { RecordLink } from '#shared/contract/views/common';
import type { LineWarningView, StateCounts } from '#shared/contract/views/points';
import type { DueState } from '#shared/domain/commitment/commitments';
import type { FieldShape } from '#shared/domain/record/field';
import type { PointState } from '#shared/domain/talking-point/talking-point';

/** A list of which only the most pressing are shown. */
export interface Pressing<T> {
  readonly total: number;
  readonly first: readonly T[];
}

/** A planned meeting and what it still lacks. */
export interface MeetingAhead {
  readonly meeting: RecordLink;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly place: string;
  readonly counterpart: RecordLink | null;
  readonly findings: number;
  /** Findings that keep its pack from being issued as it should be. */
  readonly blocking: number;
  /** Days from today; below 0 for a meeting whose day is over and that nobody marked as held. */
  readonly days: number | null;
  readonly illustrative: boolean;
}

/** A point that awaits clearance, and the first meeting for which it is chosen. */
export interface WaitingPoint {
  readonly point: string;
  readonly text: string;
  readonly state: PointState;
  readonly topic: RecordLink;
  readonly principal: RecordLink | null;
  readonly neededOn: string | null;
  readonly illustrative: boolean;
}

/** A topic whose brief nobody confirmed lately, or that has none though a meeting is to take it up. */
export interface BriefToMend {
  readonly topic: RecordLink;
  readonly missing: boolean;
  readonly reviewedOn: string | null;
  readonly neededOn: string | null;
}

/** A promise that is overdue or due soon. */
export interface CommitmentToKeep {
  readonly commitment: RecordLink;
  readonly relationship: string;
  readonly owners: string;
  readonly due: DueState;
  readonly dueDate: string | null;
  readonly illustrative: boolean;
}

/** A field on which two versions stand. */
export interface ConflictRow {
  readonly record: string;
  readonly label: string;
  readonly kind: string;
  readonly field: string;
  readonly fieldLabel: string;
  readonly shape: FieldShape;
}

/** Two planned meetings at one time that need the same people, the earlier first. */
export interface ClashRow {
  readonly meetings: readonly [ClashingMeeting, ClashingMeeting];
  readonly people: readonly RecordLink[];
}

/** A meeting of a clash: when it begins, by the clock of its place. */
export interface ClashingMeeting {
  readonly meeting: RecordLink;
  readonly date: string | null;
  readonly startTime: string | null;
}

/** A planned meeting whose agenda is longer than the meeting. */
export interface OverrunRow {
  readonly meeting: RecordLink;
  readonly minutes: number;
}

/** What needs attention now, on the day that counts as today. */
export interface OverviewView {
  readonly today: string;
  readonly meetings: Pressing<MeetingAhead>;
  readonly points: Pressing<WaitingPoint> & { readonly states: StateCounts };
  readonly briefs: Pressing<BriefToMend> & {
    readonly confirmed: number;
    readonly stale: number;
    readonly missing: number;
  };
  readonly commitments: Pressing<CommitmentToKeep> & {
    readonly due: Readonly<Record<DueState, number>>;
  };
  readonly warnings: Pressing<LineWarningView>;
  readonly conflicts: Pressing<ConflictRow>;
  readonly clashes: Pressing<ClashRow>;
  readonly overruns: Pressing<OverrunRow>;
}
