import type { Audience, FieldShape } from '#shared/domain/record/field';
import type { KindName } from '#shared/domain/record/kinds';
import type { Failure } from '#shared/domain/result';

/** A field as an editor needs it: what it is called, what stands in it, who may see it, and what to write back to. */
export interface FieldView<T> {
  readonly record: string;
  readonly kind: KindName;
  readonly field: string;
  readonly label: string;
  readonly audience: Audience;
  readonly shape: FieldShape;
  readonly value: T;
  /** True for a drafted example; the window shows it as such. */
  readonly illustrative: boolean;
  /** True when somebody has edited the field since it was marked as an example. */
  readonly editedSinceMarked: boolean;
  /** True when two versions stand on the field. */
  readonly conflict: boolean;
}

/** A record in a list or a link: its id and what people call it. `deleted` is shown struck through. */
export interface RecordLink {
  readonly id: string;
  readonly label: string;
  readonly deleted: boolean;
}

/** A record that was deleted and can be brought back: what people called it, and its kind. */
export interface DeletedRecordView {
  readonly id: string;
  readonly kindLabel: string;
  /** Empty where it has no title of its own, nor one of what it belongs to. */
  readonly label: string;
}

/** The markings that one can choose: the dossier's scheme, levels from the lowest to the highest. */
export interface MarkingSchemeView {
  readonly name: string;
  readonly levels: readonly { readonly id: string; readonly label: string }[];
  readonly caveats: readonly { readonly id: string; readonly label: string }[];
}

/** The highest marking of what stands on a page, as printed; `null` where nothing there bears one. */
export interface PageMarkingView {
  readonly marking: string | null;
  /** How many of its records nobody marked. */
  readonly unmarked: number;
}

/** A source as a footnote shows it. */
export interface SourceView {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string;
}

/** What names a source, and what follows where those references are taken out. */
export interface SourceUsesView {
  /** Each text or record that names it: whose it is, what it is, and the sentences or the figure concerned. */
  readonly uses: readonly {
    readonly of: string;
    readonly what: string;
    readonly sentences: readonly string[];
  }[];
  /** Cleared points whose wording names it: they would go back to draft. */
  readonly clearedPoints: number;
}

/**
 * What every command answers: the moment at which the change was safe on disk, ISO in UTC, and by which number it can be
 * taken back where it is a change of the dossier's records.
 */
export interface Saved {
  readonly savedAt: string;
  readonly change?: number;
}

/** What a command answers that made a record. */
export interface Made extends Saved {
  readonly id: string;
}

/** Something the person must know about the dossier; worded by `shared/messages`. */
export interface Notice {
  readonly code: 'torn-tail' | 'damaged-drafts' | 'unclean-close' | 'read-only' | 'not-sealed' | 'training';
  readonly details: Readonly<Record<string, string | number>>;
}

/** The dossier and its state, for the frame of the window. */
export type DossierStatus =
  | {
      readonly state: 'open';
      readonly title: string;
      readonly folder: string;
      readonly home: string;
      readonly training: boolean;
      /** The day that counts as today: the training date, or the calendar's. */
      readonly today: string;
      readonly sealed: boolean;
      readonly readOnly: boolean;
      readonly notices: readonly Notice[];
      readonly undo: { readonly command: string } | null;
      readonly redo: { readonly command: string } | null;
      /** The last commit of this session, ISO in UTC. */
      readonly savedAt: string | null;
      /** The name under which one works; not a login. */
      readonly by: string;
      readonly version: string;
      readonly exportFolder: string;
    }
  | {
      /** There is no dossier to open yet; the person chooses what is to be made, and where. */
      readonly state: 'none';
      /** Where one was looked for. */
      readonly folder: string;
      /** True when the person asked for that folder. */
      readonly asked: boolean;
      /** Where a sample and an empty dossier go unless the person says otherwise. */
      readonly sampleFolder: string;
      readonly emptyFolder: string;
      readonly by: string;
      readonly version: string;
    }
  | { readonly state: 'sealed'; readonly folder: string; readonly version: string }
  | {
      readonly state: 'failed';
      readonly folder: string;
      readonly failure: Failure;
      readonly version: string;
    };

/**
 * A text that was typed and not saved, as it was found; `label` names record and field, `typed` the window and the edit
 * of it, `at` is ISO in UTC, `held` what the field holds in its place. `form` is there for what stood in a form: `value` is then what readKeptForm reads.
 */
export interface DraftView {
  readonly record: string;
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  readonly held: unknown;
  readonly at: string;
  readonly typed: { readonly window: string; readonly number: number };
  readonly form: DraftFormView | null;
}

/** A form as it was left: what it asks for (`New topic`), where it was filled in, and its texts that are not empty. */
export interface DraftFormView {
  readonly title: string;
  readonly place: string;
  readonly texts: readonly { readonly label: string; readonly value: unknown }[];
}

/** One version of a field, for its history. */
export interface FieldVersionView {
  readonly at: string;
  readonly by: string;
  readonly command: string;
  readonly value: unknown;
  /** What it says in words, where the value is no text itself: a reference by its name, a marking as printed. */
  readonly shown: string;
  /** Names the version, for restoring it. */
  readonly head: string;
}

/** A field in the editor of a whole record, with what one can choose from. */
export interface EditableField extends FieldView<unknown> {
  /** The words of a choice. */
  readonly choices: readonly string[];
  /** The records that a reference may name. */
  readonly options: readonly RecordLink[];
  /** True for a date that may be known to the month or year alone. */
  readonly partialDate: boolean;
}

/** The records to which one is linked, and those to which it can be. */
export interface RecordLinksView {
  readonly label: string;
  readonly chosen: readonly RecordLink[];
  readonly options: readonly RecordLink[];
}

/** A record of any kind with all its fields. */
export interface RecordView {
  readonly id: string;
  readonly kind: KindName;
  readonly kindLabel: string;
  readonly label: string;
  readonly deleted: boolean;
  readonly fields: readonly EditableField[];
  readonly links: RecordLinksView | null;
  /** Sources that its texts refer to; a reference shows their number in this list. */
  readonly sources: readonly SourceView[];
}
