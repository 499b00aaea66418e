import { Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({ input: { maxWidth: '200px' } });

/** Edits a calendar date or a clock time; emptied, it is saved as 'not fixed'. */
export function DateField(props: {
  readonly field: FieldView<string | null>;
  readonly type: 'date' | 'time';
  readonly extra?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  return (
    <FieldFrame field={props.field} draft={draft} extra={props.extra}>
      {(labelId) => (
        <Input
          className={styles.input}
          type={props.type}
          aria-labelledby={labelId}
          value={draft.value ?? ''}
          readOnly={readOnly}
          onChange={(_event, { value }) => {
            draft.edit(value === '' ? null : value);
          }}
          onBlur={draft.flush}
        />
      )}
    </FieldFrame>
  );
}
