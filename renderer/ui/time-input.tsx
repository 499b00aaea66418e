import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({ input: { width: '120px' } });

/** A clock time from what a person types: `9:05`, `0905` and `9.05` are `09:05`; `undefined` where it is none. */
export function readTime(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})\s*[:.h]?\s*(\d{2})\s*$/u.exec(text);
  if (parts === null) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A clock time of 24 hours, typed. What is no time is shown as a mistake and not passed on. */
export function TimeInput(props: {
  readonly labelledBy: string;
  readonly value: string | null;
  readonly readOnly?: boolean;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
}): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== '' && readTime(typed) === undefined;
  return (
    <Field
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? 'Give a time like 14:30.' : null}
    >
      <Input
        className={styles.input}
        aria-labelledby={props.labelledBy}
        placeholder="hh:mm"
        value={typed ?? props.value ?? ''}
        readOnly={props.readOnly === true}
        onChange={(_event, { value }) => {
          setTyped(value);
          const time = value.trim() === '' ? null : readTime(value);
          if (time !== undefined) props.onChange(time);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
          props.onBlur?.();
        }}
      />
    </Field>
  );
}
