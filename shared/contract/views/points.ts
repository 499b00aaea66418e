import type { RecordLink, Saved } from '#shared/contract/views/common';
import type { PointView } from '#shared/contract/views/topics';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import type { LineWarning } from '#shared/domain/talking-point/divergence';
import type { LineBasis } from '#shared/domain/talking-point/lines';
import type { PointState, PointUse } from '#shared/domain/talking-point/talking-point';

/** How many points stand in each state. */
export type StateCounts = Readonly<Record<PointState, number>>;

/** The points of a topic, of everyone or of one principal. */
export interface PointCell {
  readonly counts: Readonly<Record<PointUse, StateCounts>>;
  /** How often the principal, or anyone, delivered a point on the topic. */
  readonly made: number;
  readonly warnings: number;
}

/** Principals by topics of a relationship. */
export interface PointMatrixView {
  readonly principals: readonly { readonly person: RecordLink; readonly office: string }[];
  /** In the order in which the tree is read. `cells` is by principal; a principal without points there has none. */
  readonly topics: readonly {
    readonly topic: RecordLink;
    readonly depth: number;
    readonly all: PointCell;
    readonly cells: Readonly<Record<string, PointCell>>;
  }[];
  readonly warnings: readonly LineWarningView[];
}

/** A warning about lines, with the lines that it is about. */
export interface LineWarningView {
  readonly code: LineWarning['code'];
  readonly topic: RecordLink;
  readonly lines: readonly {
    readonly principal: RecordLink;
    readonly points: readonly {
      readonly id: string;
      readonly text: string;
      readonly illustrative: boolean;
    }[];
  }[];
  /** Figures as written that differ; for an old figure its label and its as-of date. */
  readonly figures: readonly string[];
}

/** A line that a principal is to make, to respond with or to avoid. */
export interface PrincipalLineView {
  readonly point: PointView;
  readonly topic: RecordLink;
  readonly basis: LineBasis;
  readonly planned: readonly {
    readonly itemPoint: string;
    readonly meeting: RecordLink;
    readonly date: string | null;
    readonly item: string;
    readonly itemTitle: string;
    readonly addressee: RecordLink | null;
  }[];
}

/** A point that a principal has made: when, to whom, with what answer. */
export interface DeliveredLineView {
  readonly id: string;
  readonly topic: RecordLink | null;
  readonly text: RichText;
  readonly meeting: RecordLink | null;
  readonly date: string | null;
  readonly addressee: RecordLink | null;
  readonly answer: RichText;
  readonly illustrative: boolean;
}

/** Everything that a principal is to say, has said and is not to say. */
export interface PrincipalLinesView {
  readonly person: RecordLink;
  readonly office: string;
  readonly lines: readonly PrincipalLineView[];
  readonly delivered: readonly DeliveredLineView[];
  readonly warnings: readonly LineWarningView[];
  /** Planned meetings in which they take part: where lines can be chosen for them. */
  readonly meetings: readonly { readonly meeting: RecordLink; readonly date: string | null }[];
}

/** Why a point was left as it was when several were changed. */
export type KeptReason = 'state' | 'same' | 'no-item' | 'not-chosen';

/** What a change of several points did: how many it changed, and which it left as they are. */
export interface EditedMany extends Saved {
  readonly changed: number;
  readonly kept: readonly { readonly point: string; readonly reason: KeptReason }[];
}
