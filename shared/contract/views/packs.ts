import type { RecordLink, Saved } from '#shared/contract/views/common';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import type { SectionLength } from '#shared/domain/pack/section-length';
import type { PackWarning } from '#shared/domain/pack/pack-warnings';
import type { Failure } from '#shared/domain/result';
import type { ChangeDisplay } from '#shared/domain/pack/pack-issue';

/** The look of a dossier's packs. */
export interface HouseStyleView {
  /** Name of the template; `null` for the look that is built in. */
  readonly name: string | null;
}

/** A pack as it would be written now, for the window. */
export interface PackPreviewView {
  readonly document: PackDocument;
  /** One for each section of the document, in their order. */
  readonly lengths: readonly SectionLength[];
}

/** A file that was written. */
export interface WrittenFileView {
  readonly path: string;
  readonly fileName: string;
  /** The name by which `packs.open` opens it. */
  readonly written: string;
}

/** Exactly what leaves with a paper for the other side, read back from the bytes of its file. */
export interface OutgoingView {
  readonly fileName: string;
  /** SHA-256 of the bytes; an export that names it writes these bytes or fails. */
  readonly sha256: string;
  /** The body: a line for each paragraph and for each row of a table. */
  readonly body: string;
  readonly margins: readonly string[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly string[];
  readonly descriptions: readonly string[];
  /** What a reader does not see at first; empty in a paper as we make it. */
  readonly traces: readonly ('comments' | 'revisions' | 'hidden-text' | 'tags')[];
  /** Every part of the package. */
  readonly parts: readonly string[];
}

/** A draft that was written, with what it warns of. */
export interface WrittenPackView extends WrittenFileView {
  readonly warnings: readonly PackWarning[];
}

/** What a paper warns of as it would be written now, or why it cannot be made. */
export interface WeighedPaperView {
  readonly warnings: readonly PackWarning[];
  readonly failure: Failure | null;
}

/** What became of one paper of several: where it lies, why it was not written, or that the export was stopped before. */
export type PaperOutcome =
  | { readonly state: 'written'; readonly file: WrittenPackView }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'stopped' };

/** Several papers that were written at once, in the order in which they were asked for. */
export interface SeveralWrittenView {
  /** All of them show the dossier as it stood at this moment, ISO in UTC. */
  readonly madeFrom: string;
  readonly papers: readonly PaperOutcome[];
}

/** A pack that was just issued. */
export interface IssuedPackView extends Saved {
  readonly id: string;
  /** `Brief 1, issue 2`. */
  readonly words: string;
  /** `2`, or `2.1` for an addendum. */
  readonly reference: string;
  readonly files: readonly WrittenFileView[];
  readonly warnings: readonly PackWarning[];
}

/** What became of one of several papers that were issued at once. */
export type IssueOutcome =
  | { readonly state: 'issued'; readonly issue: IssuedPackView }
  | Exclude<PaperOutcome, { readonly state: 'written' }>;

/** Several papers that were issued at once, in the order in which they were asked for. */
export interface SeveralIssuedView extends Saved {
  /** All of them show the dossier as it stood at this moment, ISO in UTC. */
  readonly madeFrom: string;
  readonly papers: readonly IssueOutcome[];
}

/** A file of an issue that was written once more; `unchanged` when its bytes are those that were recorded. */
export interface ReissuedFileView extends WrittenFileView {
  readonly unchanged: boolean;
}

/** An issue of a paper. */
export interface IssueView {
  readonly id: string;
  readonly variant: string;
  /** Whose paper it is; `null` for one that serves the whole delegation. */
  readonly principal: string | null;
  /** What the paper is called, with the name of whose points card it is. */
  readonly paper: string;
  /** `Brief 1, issue 2`. */
  readonly words: string;
  /** `2`, or `2.1` for an addendum: what the command line takes. */
  readonly reference: string;
  /** ISO in UTC. */
  readonly issuedAt: string | null;
  readonly issuedBy: string;
  /** The day that its papers carry, `YYYY-MM-DD`. */
  readonly day: string;
  /** Numbered copies; 0 where copies are not numbered. */
  readonly copies: number;
  /** The issue whose differences it shows, as `Brief 1, issue 1`, and how; `null` where it shows none. */
  readonly since: string | null;
  readonly changes: ChangeDisplay;
  /** The check printed on its last page; empty on a shareable paper. */
  readonly check: string;
  /** Version of Chancery that made it, and whether that is the one that runs. */
  readonly madeBy: string;
  readonly sameVersion: boolean;
}

/** Which issue and copy a file is. */
export interface RecognisedFileView {
  readonly issue: IssueView;
  /** 0 where copies are not numbered. */
  readonly copy: number;
  readonly meeting: RecordLink;
}

/** A text of a pack that differs in a file; `kind`, `title` and `field` name it as the dossier does, where it has it. */
export interface ComparedTextView {
  /** `spare` is one more copy of a text, `strange` one that the pack did not have. */
  readonly fate: 'changed' | 'missing' | 'spare' | 'strange';
  readonly kind: string;
  readonly title: string;
  readonly field: string;
  /** Which of the texts of its field in the pack it is, from 1: a point stands in several papers. */
  readonly part: number;
  /** As it was written, or as it would be written now where `dossierDiffers`; `null` where neither is known. */
  readonly before: string | null;
  /** True where the dossier itself has changed since, so that `before` is not what the pack said. */
  readonly dossierDiffers: boolean;
  /** As it stands in the file, in lines; `null` where it is gone. */
  readonly after: string | null;
}

/** What a Word file is that no issue is, byte for byte. */
export type CheckedFileView =
  | {
      readonly is: 'edited';
      readonly variant: string;
      readonly paper: string;
      readonly meeting: RecordLink;
      /** `null` for a draft, and for an issue of which this dossier has no record. */
      readonly issue: IssueView | null;
      /** `Brief 1, issue 2`; empty for a draft. */
      readonly words: string;
      /** 0 where copies are not numbered. */
      readonly copy: number;
      /** The day that it carries, `YYYY-MM-DD`. */
      readonly day: string;
      /** How many texts are as they were written. */
      readonly unchanged: number;
      /** How many of them stand there word for word, but without the control that held them. */
      readonly loose: number;
      readonly texts: readonly ComparedTextView[];
    }
  /** A pack of a meeting that this dossier does not have. */
  | { readonly is: 'elsewhere'; readonly day: string; readonly issue: string }
  /** No pack, or one that no longer says which; `controls` counts the texts of a pack that are in it. */
  | { readonly is: 'unknown'; readonly controls: number };
