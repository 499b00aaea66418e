import type { ResultSharing } from '#shared/domain/meeting/shared-readout';
import type { FieldView, RecordLink } from '#shared/contract/views/common';
import type { CommitmentRow } from '#shared/contract/views/registers';
import type { PointView } from '#shared/contract/views/topics';
import type { Marking } from '#shared/domain/marking/marking';
import type { ReadinessFinding } from '#shared/domain/meeting/readiness';
import type { ItemPurpose, Visibility } from '#shared/domain/meeting/agenda-item';
import type {
  Interpretation,
  MeetingKind,
  ParticipantRole,
  PressAccess,
} from '#shared/domain/meeting/meeting';
import type { Side } from '#shared/domain/person/person';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** A meeting in a list. */
export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly relationship: RecordLink | null;
  readonly type: MeetingKind;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly date: string | null;
  readonly startTime: string | null;
  readonly timeZone: string;
  readonly minutes: number;
  readonly place: string;
  readonly counterpart: RecordLink | null;
  /** Items on its agenda; hidden ones are on no paper and do not count. */
  readonly items: number;
  /** Findings that stand in the way of a ready meeting; 0 for a meeting that was held. */
  readonly findings: number;
  readonly illustrative: boolean;
}

/** A point that a principal makes under an item. */
export interface AssignedPointView {
  readonly itemPoint: string;
  readonly point: PointView;
  readonly principal: RecordLink | null;
  readonly addressee: RecordLink | null;
  readonly illustrative: boolean;
  /** What was said on this topic to the same addressee last time, and the answer. */
  readonly lastTime: {
    readonly meeting: RecordLink;
    readonly date: string | null;
    readonly said: RichText;
    readonly answer: RichText;
    readonly illustrative: boolean;
  } | null;
}

/** An agenda item with its clock times. */
export interface AgendaItemView {
  readonly id: string;
  /** Its number on our papers, from 1; `null` for a hidden item, which is on no paper and takes no time. */
  readonly number: number | null;
  readonly title: FieldView<string>;
  readonly sharedTitle: FieldView<string>;
  readonly visibility: Visibility;
  readonly minutes: number;
  readonly sharedMinutes: number;
  readonly purpose: ItemPurpose;
  readonly lead: RecordLink | null;
  readonly script: FieldView<RichText>;
  /** `HH:MM` in the zone of the place; `null` for a hidden item, and while the meeting has no start time. */
  readonly start: string | null;
  readonly end: string | null;
  /** Minutes from the start of the meeting. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** True when the item ends after the meeting should. */
  readonly overruns: boolean;
  /** Estimated speaking time of its points in minutes, interpretation allowed for. */
  readonly speakingMinutes: number;
  readonly topics: readonly { readonly itemTopic: string; readonly topic: RecordLink }[];
  readonly points: readonly AssignedPointView[];
  /** Points of the item's topics that are not chosen for anyone yet. */
  readonly available: readonly { readonly topic: RecordLink; readonly points: readonly PointView[] }[];
}

/** A participant of a meeting. */
export interface ParticipantView {
  readonly participant: string;
  readonly person: RecordLink;
  readonly office: string;
  readonly role: ParticipantRole;
  readonly side: Side;
  readonly principal: boolean;
  readonly illustrative: boolean;
}

/** A line of the shared agenda, as the other side would see it. */
export interface SharedAgendaRow {
  readonly item: string;
  readonly start: string | null;
  readonly minutes: number;
  readonly title: string;
  readonly lead: string;
  /** True when its clock time differs from that on our own agenda. */
  readonly differsFromOurs: boolean;
}

/** A meeting with its agenda. */
export interface MeetingView {
  readonly id: string;
  readonly deleted: boolean;
  readonly relationship: RecordLink | null;
  readonly title: FieldView<string>;
  readonly sharedTitle: FieldView<string>;
  readonly type: MeetingKind;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly date: FieldView<string | null>;
  readonly startTime: FieldView<string | null>;
  readonly minutes: FieldView<number>;
  readonly timeZone: FieldView<string>;
  readonly place: FieldView<string>;
  readonly venue: FieldView<string>;
  readonly interpretation: Interpretation;
  readonly purpose: FieldView<RichText>;
  readonly successTest: FieldView<RichText>;
  readonly handling: FieldView<RichText>;
  readonly note: FieldView<RichText>;
  readonly marking: string | null;
  readonly sharedMarking: string | null;
  /** What an editor of the marking writes back to; `marking` is the same as printed. */
  readonly markingField: FieldView<Marking | null>;
  readonly sharedMarkingField: FieldView<Marking | null>;
  readonly participants: readonly ParticipantView[];
  readonly agenda: readonly AgendaItemView[];
  /** Minutes of the items that are not hidden. */
  readonly agendaMinutes: number;
  /** Minutes by which the agenda is longer than the meeting; 0 when it fits or the length is not known. */
  readonly overrunMinutes: number;
  /** The zone of our capital, where that is not the zone of the place. */
  readonly capitalZone: string | null;
  readonly sharedAgenda: readonly SharedAgendaRow[];
  readonly readiness: readonly ReadinessFinding[];
  readonly programme: readonly {
    readonly id: string;
    readonly date: string | null;
    readonly time: string | null;
    readonly text: string;
    readonly place: string;
    readonly greeter: string;
    readonly press: PressAccess;
    readonly illustrative: boolean;
  }[];
  readonly outcomes: readonly { readonly id: string; readonly text: FieldView<RichText> }[];
  readonly results: readonly ResultView[];
  readonly mattersArising: readonly RecordLink[];
  readonly topics: readonly RecordLink[];
}

/** What a meeting led to: in our own words, and how it stands towards the other side. */
export interface ResultView {
  readonly id: string;
  readonly kind: 'outcome' | 'commitment';
  readonly label: string;
  readonly sharing: ResultSharing;
}

/** An outline of a meeting that ships with the product: our own suggestion to start an agenda from. */
export interface MeetingTemplate {
  readonly id: string;
  readonly name: string;
  readonly type: MeetingKind;
  readonly minutes: number;
  readonly items: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly purpose: ItemPurpose;
  }[];
}

/** A point that the last meeting left open: it was not made there, or has no answer on record. */
export interface CarriedPoint {
  readonly why: 'not-made' | 'unanswered';
  readonly point: PointView;
  readonly topic: RecordLink | null;
}

/** An item of the last meeting's agenda that was never taken up there. */
export interface CarriedItem {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly topics: readonly string[];
}

/** What the last meeting with the same counterpart left open and this one has not taken up yet. */
export interface CarriedOverView {
  /** That meeting; `null` where there was none before, or nobody is named as counterpart. */
  readonly from: RecordLink | null;
  readonly date: string | null;
  readonly items: readonly CarriedItem[];
  readonly points: readonly CarriedPoint[];
  readonly commitments: readonly CommitmentRow[];
}
