import { SpinButton, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft } from '#renderer/data/use-field-draft';
import { SaveProblem } from '#renderer/fields/save-problem';

const useStyles = makeStyles({ spin: { width: '76px', minWidth: 0 } });

/** Edits minutes or another small whole number; it saves itself on a pause and on leaving. */
export function NumberField(props: {
  readonly record: string;
  readonly field: string;
  readonly value: number;
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly size?: 'small' | 'medium';
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft<number>(props);
  const readOnly = useReadOnly();
  const { min = 0, max = 1440 } = props;
  return (
    <div>
      <SpinButton
        className={styles.spin}
        aria-label={props.label}
        size={props.size ?? 'medium'}
        value={draft.value}
        min={min}
        max={max}
        step={props.step ?? 1}
        stepPage={5}
        readOnly={readOnly}
        onChange={(_event, { value, displayValue }) => {
          const next = value ?? Number.parseInt(displayValue ?? '', 10);
          if (Number.isFinite(next)) draft.edit(Math.min(max, Math.max(min, Math.round(next))));
        }}
        onBlur={draft.flush}
      />
      <SaveProblem draft={draft} />
    </div>
  );
}
