import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { SaveProblem } from '#renderer/fields/save-problem';

/** One of several values to choose from; `''` stands for none. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Chooses one value; it is saved at once. `''` is saved as `null`. */
export function ChoiceField(props: {
  readonly record: string;
  readonly field: string;
  readonly value: string | null;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly size?: 'small' | 'medium';
}): ReactNode {
  const draft = useFieldDraft<string | null>(props);
  const readOnly = useReadOnly();
  return (
    <div>
      <Select
        aria-label={props.label}
        size={props.size ?? 'medium'}
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
      <SaveProblem draft={draft} words={inWordsOf(props.choices)} />
    </div>
  );
}

/** Choices from labels by value. */
export function choicesOf<T extends string>(labels: Readonly<Record<T, string>>): readonly Choice[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
}

/** Says a chosen value by its label. */
export function inWordsOf(choices: readonly Choice[]): (value: unknown) => string {
  return (value) => choices.find((choice) => choice.value === (value ?? ''))?.label ?? 'None';
}
