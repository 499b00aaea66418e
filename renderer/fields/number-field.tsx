import { Field, SpinButton, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { SaveProblem } from '#renderer/fields/save-problem';

const useStyles = makeStyles({ spin: { width: '76px', minWidth: 0 } });

/** A whole number within bounds from what a person types; `undefined` where it is none. */
function readWholeNumber(text: string, min: number, max: number): number | undefined {
  const number = /^\s*\d{1,9}\s*$/u.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

/**
 * Edits minutes or another small whole number; it saves itself on a pause and on leaving. What is no such number stays as
 * typed and is shown as a mistake, and the number before it holds.
 */
export function NumberField(props: {
  readonly record: string;
  readonly field: string;
  readonly value: number | null;
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** True where the number may be unknown: an empty field says so. */
  readonly optional?: boolean;
  readonly size?: 'small' | 'medium';
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft<number | null>(props);
  const readOnly = useReadOnly();
  const [wrong, setWrong] = useState<string | null>(null);
  const { min = 0, max = 1440 } = props;
  const take = (typed: string): void => {
    const unknown = props.optional === true && typed.trim() === '';
    const next = unknown ? null : readWholeNumber(typed, min, max);
    setWrong(next === undefined ? typed : null);
    if (next !== undefined) draft.edit(next);
  };
  return (
    <Field
      validationState={wrong === null ? 'none' : 'error'}
      validationMessage={wrong === null ? null : `Give a whole number from ${String(min)} to ${String(max)}.`}
    >
      <SpinButton
        className={styles.spin}
        aria-label={props.label}
        size={props.size ?? 'medium'}
        value={draft.value}
        displayValue={wrong ?? (draft.value === null ? '' : String(draft.value))}
        min={min}
        max={max}
        step={props.step ?? 1}
        stepPage={5}
        readOnly={readOnly}
        onChange={(_event, { value, displayValue }) => {
          take(typeof value === 'number' ? String(value) : (displayValue ?? ''));
        }}
        onBlur={draft.flush}
      />
      <SaveProblem draft={draft} words={String} />
    </Field>
  );
}
