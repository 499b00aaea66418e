import { Input, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { FieldFrame } from '#renderer/fields/field-frame';
import { SaveProblem } from '#renderer/fields/save-problem';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  inline: { width: '100%', '& input': { textOverflow: 'ellipsis' } },
  bare: { flexGrow: 1, minWidth: 0 },
  strong: { '& input': { fontWeight: tokens.fontWeightSemibold } },
});

/** Edits a plain text; it saves itself on a pause, on leaving and on Enter. */
export function TextField(props: {
  readonly field: FieldView<string>;
  readonly label?: string;
  readonly multiline?: boolean;
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  const Control = props.multiline === true ? Textarea : Input;
  return (
    <FieldFrame field={props.field} draft={draft} label={props.label}>
      {(labelId) => (
        <Control
          className={styles.inline}
          aria-labelledby={labelId}
          value={draft.value}
          readOnly={readOnly}
          onChange={(_event: unknown, { value }: { value: string }) => {
            draft.edit(value);
          }}
          onBlur={draft.flush}
        />
      )}
    </FieldFrame>
  );
}

/** A plain text in a row or a heading: without a frame, labelled for those who cannot see where it stands. */
export function BareTextField(props: {
  readonly field: Pick<FieldView<string>, 'record' | 'field' | 'value'>;
  readonly label: string;
  readonly size?: 'small' | 'medium' | 'large';
  readonly strong?: boolean;
  readonly placeholder?: string;
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  const save = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') draft.flush();
  };
  return (
    <div className={styles.bare}>
      <Input
        className={mergeClasses(styles.inline, props.strong === true && styles.strong)}
        appearance="filled-lighter"
        size={props.size ?? 'medium'}
        aria-label={props.label}
        value={draft.value}
        readOnly={readOnly}
        placeholder={props.placeholder}
        onChange={(_event, { value }) => {
          draft.edit(value);
        }}
        onKeyDown={save}
        onBlur={draft.flush}
      />
      <SaveProblem failure={draft.failure} retry={draft.flush} />
    </div>
  );
}
