import { Field, SpinButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { mostCopies } from '#shared/domain/pack/pack-issue';

/** In how many numbered copies something is issued; 0 is one file without a number. */
export function CopiesField(props: {
  readonly copies: number;
  readonly hint: string;
  readonly choose: (copies: number) => void;
}): ReactNode {
  return (
    <Field label="Numbered copies" hint={props.hint}>
      <SpinButton
        value={props.copies}
        min={0}
        max={mostCopies}
        onChange={(_event, { value, displayValue }) => {
          props.choose(bounded(value ?? Number(displayValue)));
        }}
      />
    </Field>
  );
}

/** A number of copies that can be asked for. */
function bounded(value: number): number {
  return Number.isFinite(value) ? Math.min(mostCopies, Math.max(0, Math.round(value))) : 0;
}
