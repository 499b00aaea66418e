import type { RecordLink, SourceView } from '#shared/contract/views/common';
import type { CommitmentState } from '#shared/domain/commitment/commitment';
import type { DueState } from '#shared/domain/commitment/commitments';
import type { ChapterStatus } from '#shared/domain/negotiation/negotiation';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** A commitment in the register. */
export interface CommitmentRow {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
  readonly homeOwner: string;
  readonly partnerOwner: string;
  readonly dueDate: string | null;
  readonly dueText: string;
  readonly state: CommitmentState;
  readonly due: DueState;
  readonly announcedOn: string | null;
  readonly origin: RecordLink | null;
  readonly topics: readonly RecordLink[];
  readonly illustrativeFields: readonly string[];
}

/** A negotiation, chapter by chapter and round by round. */
export interface NegotiationView {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly stateText: RichText;
  readonly launched: string | null;
  readonly note: RichText;
  readonly negotiators: readonly {
    readonly id: string;
    readonly person: RecordLink;
    readonly side: 'home' | 'partner';
    readonly from: string | null;
    readonly note: string;
  }[];
  readonly rounds: readonly {
    readonly id: string;
    readonly number: number;
    readonly startDate: string | null;
    readonly endDate: string | null;
    readonly place: string;
    readonly note: RichText;
  }[];
  /** `statuses` follows `rounds`: one entry for each round, `null` where nothing is recorded. */
  readonly chapters: readonly {
    readonly id: string;
    readonly name: string;
    readonly note: RichText;
    readonly illustrativeFields: readonly string[];
    readonly statuses: readonly ({ readonly status: ChapterStatus; readonly illustrative: boolean } | null)[];
  }[];
  readonly closureCounts: readonly {
    readonly id: string;
    readonly date: string | null;
    readonly closed: number;
    readonly total: number;
    readonly wording: string;
    /** Ids of the sources that report it. */
    readonly sources: readonly string[];
  }[];
  readonly issues: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: RichText;
    readonly chapters: readonly RecordLink[];
    readonly homeText: RichText;
    readonly partnerText: RichText;
    readonly ladder: readonly { readonly label: string; readonly text: RichText }[];
    readonly illustrativeFields: readonly string[];
  }[];
  readonly sources: readonly SourceView[];
}
