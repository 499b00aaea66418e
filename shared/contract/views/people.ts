import type { FieldView, RecordLink, SourceView } from '#shared/contract/views/common';
import type { Marking } from '#shared/domain/marking/marking';
import type { Side } from '#shared/domain/person/person';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** A person in the list. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly organisation: string;
  readonly officeHeld: 'yes' | 'former' | 'unconfirmed';
  readonly side: Side;
  readonly principal: boolean;
  readonly relationships: readonly RecordLink[];
}

/** A person with biography and form of address. */
export interface PersonView {
  readonly id: string;
  readonly deleted: boolean;
  readonly name: FieldView<string>;
  readonly office: FieldView<string>;
  readonly organisation: FieldView<string>;
  readonly officeHeld: 'yes' | 'former' | 'unconfirmed';
  readonly officeNote: FieldView<string>;
  readonly side: Side;
  readonly principal: boolean;
  readonly formalAddress: FieldView<string>;
  readonly salutation: FieldView<string>;
  readonly spokenAddress: FieldView<string>;
  readonly biography: FieldView<RichText>;
  readonly relationships: readonly RecordLink[];
  readonly meetings: readonly RecordLink[];
  readonly marking: string | null;
  /** What an editor of the marking writes back to; `marking` is the same as printed. */
  readonly markingField: FieldView<Marking | null>;
  readonly sources: readonly SourceView[];
}
