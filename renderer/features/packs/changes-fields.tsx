import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { showLabels, type Show } from '#renderer/features/packs/shown-changes';

/** How an issue shows its changes. */
export interface ShownAs {
  readonly show: Show;
  readonly addendum: boolean;
}

/** Asks since which issue changes are shown; an empty name for none. */
export function SinceField(props: {
  readonly since: string;
  readonly issues: readonly { readonly name: string; readonly label: string }[];
  readonly choose: (since: string) => void;
}): ReactNode {
  return (
    <Field label="Changes since">
      <Select
        value={props.since}
        onChange={(_event, { value }) => {
          props.choose(value);
        }}
      >
        <option value="">Show no changes</option>
        {props.issues.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Asks in which way changes are shown. */
export function ShowField(props: { readonly show: Show; readonly choose: (show: Show) => void }): ReactNode {
  return (
    <Field label="Show them as">
      <Select
        value={props.show}
        onChange={(_event, { value }) => {
          props.choose(value as Show);
        }}
      >
        {Object.entries(showLabels).map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Asks how an issue shows its changes. */
export function ShownAsFields(props: {
  readonly shown: ShownAs;
  readonly choose: (shown: ShownAs) => void;
}): ReactNode {
  const { shown, choose } = props;
  return (
    <>
      <ShowField
        show={shown.show}
        choose={(show) => {
          choose({ ...shown, show });
        }}
      />
      <Checkbox
        label="As an addendum: only the papers that changed, under the same number"
        checked={shown.addendum}
        onChange={(_event, { checked }) => {
          choose({ ...shown, addendum: checked === true });
        }}
      />
    </>
  );
}
