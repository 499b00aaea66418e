import type { FieldView } from '#shared/contract/views/common';

/** A level or caveat of the dossier's scheme as one edits it. */
export interface EditableMarking {
  readonly id: string;
  readonly label: FieldView<string>;
  readonly note: FieldView<string>;
  /** Which records bear it: `12 talking points`. Empty where it can be deleted. */
  readonly uses: readonly { readonly name: string; readonly count: number }[];
}

/** The dossier's marking scheme to be edited, levels from the lowest to the highest. */
export interface MarkingEditorView {
  readonly name: string;
  readonly levels: readonly EditableMarking[];
  readonly caveats: readonly EditableMarking[];
}
