import { Textarea, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  // As tall as its text: a long office or title is never cut.
  growing: {
    width: '100%',
    '& textarea': { fieldSizing: 'content', minHeight: '30px', maxHeight: '240px', padding: '4px 12px' },
  },
});

/** Edits a plain text of one line; it saves itself on a pause, on leaving and on Enter. */
export function TextField(props: { readonly field: FieldView<string>; readonly label?: string }): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  const save = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    draft.flush();
  };
  return (
    <FieldFrame field={props.field} draft={draft} label={props.label}>
      {(labelId) => (
        <Textarea
          className={styles.growing}
          aria-labelledby={labelId}
          rows={1}
          value={draft.value}
          readOnly={readOnly}
          onChange={(_event, { value }) => {
            draft.edit(value.replace(/\s*[\r\n]+\s*/gu, ' '));
          }}
          onKeyDown={save}
          onBlur={draft.flush}
        />
      )}
    </FieldFrame>
  );
}
