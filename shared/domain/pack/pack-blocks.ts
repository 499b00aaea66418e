import type { BarChart } from '#shared/domain/charts/bar-chart';

/**
 * What became of a part since an earlier issue. Only in a document that shows changes: `inserted` and `deleted` stand
 * for revisions that a reader may still refuse, `changed` for a paragraph with a bar beside it. Absent otherwise.
 */
export type PackChange = 'inserted' | 'deleted' | 'changed';

/** A part that can bear a change. */
interface Changeable {
  readonly change?: PackChange;
}

/**
 * Whose field a text says, so that a paper that was edited elsewhere can be laid beside the dossier. `label` names the
 * field in the language of the paper. In internal papers alone.
 */
export interface PackOrigin {
  readonly record: string;
  readonly field: string;
  readonly label: string;
}

/** A part that can say a field as it stands: a block the whole of it, a run of text a line of it. */
interface Traceable {
  readonly origin?: PackOrigin;
}

/** What a run of text may carry. */
export type PackMark = 'bold' | 'italic' | 'underline' | 'quiet';

/** A run of text. */
export interface PackText extends Changeable, Traceable {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly PackMark[];
  /** `https:` or `mailto:`. */
  readonly link?: string;
}

/** Numbers of the sources of the words before it, as the section's list of sources numbers them. */
export interface PackSourceNumbers extends Changeable {
  readonly type: 'sources';
  readonly numbers: readonly number[];
}

/** A reference to another section of the document: 'Tab 4'. */
export interface PackReference extends Changeable {
  readonly type: 'reference';
  readonly section: string;
  readonly text: string;
}

/** What a person should weigh before a pack goes out: lines not cleared, figures without a date, facts without a source. */
export const packWarningCodes = ['not-cleared', 'undated', 'unsourced'] as const;

/** One of {@link packWarningCodes}. */
export type PackWarningCode = (typeof packWarningCodes)[number];

/** The record that is to be mended: what it says in short, and the topic on whose page it is edited. */
export interface PackSubject {
  readonly record: string;
  readonly topic: string;
  readonly words: string;
}

/**
 * A short word set apart from the text: `example` for a drafted example that is no public fact, `alert` for what must
 * not be overlooked (draft, overdue), `status` for anything else.
 */
export interface PackTag extends Changeable {
  readonly type: 'tag';
  readonly text: string;
  readonly tone: 'example' | 'alert' | 'status';
  /** What the gate warns of before a pack is written, and of which record; printed nowhere. */
  readonly warns?: { readonly code: PackWarningCode; readonly of: PackSubject };
}

/** A new line within a paragraph. */
export interface PackLineBreak extends Changeable {
  readonly type: 'line-break';
}

/** What stands in a line. */
export type PackInline = PackText | PackSourceNumbers | PackReference | PackTag | PackLineBreak;

/** A heading; levels nest without gaps, level 1 is the title of its section. */
export interface PackHeading extends Changeable {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly PackInline[];
}

/** What a paragraph is for, and so how it looks. */
export type ParagraphRole = 'title' | 'subtitle' | 'eyebrow' | 'lead' | 'body' | 'small' | 'question';

/** A paragraph. */
export interface PackParagraph extends Changeable, Traceable {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly inlines: readonly PackInline[];
}

/** How a list is set: bullets, numbers from 1, boxes to tick, or the numbered sources of a section. */
export type ListLook = 'bullet' | 'number' | 'check' | 'sources';

/** An entry of a list. */
export interface PackListItem extends Changeable {
  readonly level: number;
  readonly inlines: readonly PackInline[];
}

/** A list; deeper entries carry a level above 0. */
export interface PackList extends Changeable, Traceable {
  readonly type: 'list';
  readonly look: ListLook;
  readonly items: readonly PackListItem[];
}

/** A fact with its label. */
export interface PackFact extends Changeable {
  readonly label: string;
  readonly inlines: readonly PackInline[];
}

/** Short facts with their labels: 'Place: New Delhi'. */
export interface PackFacts extends Changeable {
  readonly type: 'facts';
  readonly items: readonly PackFact[];
}

/** A column: its head, its share of the width (shares of a table need not add up to anything) and its alignment. */
export interface PackColumn {
  readonly label: string;
  readonly share: number;
  readonly align: 'start' | 'end';
}

/** What stands in a cell. */
export type PackCell = readonly (PackParagraph | PackList)[];

/** A row: one cell for each column. */
export interface PackRow extends Changeable {
  readonly cells: readonly PackCell[];
  /** Lines to write on by hand that the row keeps free, in a form. */
  readonly room?: number;
  /** Read with the next row: the two stay on one page, unless such rows fill more than half of one. */
  readonly withNext?: true;
}

/** A table with a header row that repeats on each page. `caption` says what it shows to those who cannot see it. */
export interface PackTable extends Changeable {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly PackRow[];
  /** Read as one: its rows stay on one page, unless they fill more than half of one. */
  readonly together?: true;
}

/** What a note is for: a remark, a caution, what must not be disclosed, or that texts are examples. */
export type NoteTone = 'remark' | 'caution' | 'withheld' | 'example';

/** A passage set apart from the running text. */
export interface PackNote extends Changeable {
  readonly type: 'note';
  readonly tone: NoteTone;
  readonly title: string;
  readonly blocks: readonly (PackParagraph | PackList)[];
}

/** A picture drawn from numbers, with its title below; its description is the alternative text. */
export interface PackFigure extends Changeable {
  readonly type: 'figure';
  readonly chart: BarChart;
  /** The picture as SVG, for whoever cannot draw it: the preview. Word draws its own, which is the same. */
  readonly svg?: string;
}

/** The next block starts a new page. */
export interface PackPageBreak extends Changeable {
  readonly type: 'page-break';
}

/** A block of a pack document. */
export type PackBlock =
  PackHeading | PackParagraph | PackList | PackFacts | PackTable | PackNote | PackFigure | PackPageBreak;

/** The words of a line without marks, source numbers and tags. */
export function packInlineText(inlines: readonly PackInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'line-break') return ' ';
      return inline.type === 'text' || inline.type === 'reference' ? inline.text : '';
    })
    .join('');
}
