import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor';
import type { FieldView } from '#shared/contract/views/common';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** Edits a field of rich text in place; it saves itself. */
export function RichTextField(props: {
  readonly field: FieldView<RichText>;
  readonly label?: string;
  readonly extra?: ReactNode;
}): ReactNode {
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  return (
    <FieldFrame field={props.field} draft={draft} label={props.label} extra={props.extra}>
      {(labelId) => (
        <RichTextEditor
          value={draft.value}
          labelledBy={labelId}
          readOnly={readOnly}
          onChange={draft.edit}
          onBlur={draft.flush}
        />
      )}
    </FieldFrame>
  );
}
