import type { FieldView, RecordLink, SourceView } from '#shared/contract/views/common';
import type { Marking } from '#shared/domain/marking/marking';
import type { BriefLength } from '#shared/domain/topic/brief-length';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import type { PointState, PointTriage, PointUse } from '#shared/domain/talking-point/talking-point';

/** A relationship in the list. */
export interface RelationshipView {
  readonly id: string;
  readonly name: string;
  readonly partner: string;
  readonly main: boolean;
  readonly framework: string;
  readonly initiative: string;
  readonly initiativeLaunched: string | null;
  readonly homeLead: string;
  readonly partnerLead: string;
  readonly reviewCadence: string;
  readonly structure: string;
  readonly areas: RichText;
  readonly illustrativeFields: readonly string[];
  readonly topics: number;
  readonly meetings: number;
  readonly people: number;
  readonly commitments: number;
}

/** A topic in the tree, in the order in which the tree is read; `depth` 0 stands at the top. */
export interface TopicRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly homeLead: string;
  readonly partnerLead: string;
  readonly state: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly children: number;
  readonly points: number;
  readonly pointsCleared: number;
  readonly hasBrief: boolean;
  readonly stale: boolean;
  /** Whether whoever works here marked it as a favourite. */
  readonly favourite: boolean;
  readonly illustrative: boolean;
}

/** A talking point with what an editor and a chooser need. */
export interface PointView {
  readonly id: string;
  readonly use: PointUse;
  readonly triage: PointTriage;
  readonly state: PointState;
  readonly question: FieldView<string>;
  readonly text: FieldView<RichText>;
  readonly clearedBy: string;
  readonly clearedAt: string | null;
  /** The wording that was cleared, where the text is a later draft of it. */
  readonly clearedText: RichText | null;
  readonly draftedFor: RecordLink | null;
  readonly marking: string | null;
  /** What an editor of the marking writes back to; `marking` is the same as printed. */
  readonly markingField: FieldView<Marking | null>;
  readonly illustrative: boolean;
}

/** A topic with its standing brief and all that belongs to it. */
export interface TopicView {
  readonly id: string;
  readonly deleted: boolean;
  readonly relationship: RecordLink | null;
  readonly path: readonly RecordLink[];
  /** Whether whoever works here marked it as a favourite. */
  readonly favourite: boolean;
  /** The topics directly under it. */
  readonly children: readonly RecordLink[];
  readonly title: FieldView<string>;
  readonly theme: FieldView<string>;
  readonly homeLead: FieldView<string>;
  readonly partnerLead: FieldView<string>;
  readonly state: FieldView<string>;
  readonly stateText: FieldView<RichText>;
  readonly nextMilestone: FieldView<RichText>;
  /** The brief's texts in the order in which a brief is read; `null` when the topic has none yet. */
  readonly brief: {
    readonly id: string;
    readonly texts: readonly FieldView<RichText>[];
    readonly reviewedOn: FieldView<string | null>;
    /** The day on which it was confirmed before it was changed; `null` where it stands confirmed, or never was. */
    readonly changedSince: string | null;
    readonly stale: boolean;
    /** How long the paper is, and what to cut where it is too long. */
    readonly length: BriefLength;
    readonly marking: string | null;
    readonly markingField: FieldView<Marking | null>;
  } | null;
  readonly points: readonly PointView[];
  readonly sensitivities: readonly { readonly id: string; readonly text: FieldView<RichText> }[];
  readonly figures: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number | null;
    readonly unit: string;
    readonly asOf: string | null;
    /** True when it is too old to be quoted without a word on its date. */
    readonly pastAsOf: boolean;
    readonly illustrative: boolean;
    readonly editedSinceMarked: boolean;
    readonly sources: readonly string[];
  }[];
  readonly meetings: readonly RecordLink[];
  readonly commitments: readonly RecordLink[];
  /** Statements of fact in texts and figures that name no source: where they stand, and what they say. */
  readonly unsourced: readonly { readonly field: string; readonly sentence: string }[];
  /** Sources that any of the texts refers to, in order of mention; a reference shows their number in this list. */
  readonly sources: readonly SourceView[];
}
