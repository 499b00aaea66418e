import { Select, Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { inWordsOf, type Choice } from '#renderer/fields/choice-field';
import { FieldFrame } from '#renderer/fields/field-frame';
import type { FieldView } from '#shared/contract/views/common';

/** Chooses one value of a field, under the field's label; it is saved at once. `''` is saved as `null`. */
export function SelectField(props: {
  readonly field: FieldView<string | null>;
  readonly choices: readonly Choice[];
}): ReactNode {
  const draft = useFieldDraft(props.field);
  const readOnly = useReadOnly();
  return (
    <FieldFrame field={props.field} draft={draft} words={inWordsOf(props.choices)}>
      {(labelId) => (
        <Select
          aria-labelledby={labelId}
          value={draft.value ?? ''}
          disabled={readOnly}
          onChange={(_event, { value }) => {
            draft.edit(value === '' ? null : value);
            draft.flush();
          }}
        >
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}

/** Yes or no, under the field's label; it is saved at once. */
export function FlagField({ field }: { readonly field: FieldView<boolean> }): ReactNode {
  const draft = useFieldDraft(field);
  const readOnly = useReadOnly();
  return (
    <FieldFrame field={field} draft={draft} words={(value) => (value === true ? 'Yes' : 'No')}>
      {(labelId) => (
        <Switch
          aria-labelledby={labelId}
          label={draft.value ? 'Yes' : 'No'}
          checked={draft.value}
          disabled={readOnly}
          onChange={(_event, { checked }) => {
            draft.edit(checked);
            draft.flush();
          }}
        />
      )}
    </FieldFrame>
  );
}
