import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '#shared/domain/result';
import { FailureBar } from '#renderer/ui/states';

/** Asks for the folder of a dossier, by its whole path. */
export function FolderField(props: {
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label="Folder" hint={props.hint}>
      <Input
        value={props.value}
        spellCheck={false}
        autoComplete="off"
        onChange={(_event, { value }) => {
          props.onChange(value);
        }}
      />
    </Field>
  );
}

/** A passphrase and its repetition; both empty for a dossier without one. */
export interface ChosenPassphrase {
  readonly passphrase: string;
  readonly repeated: string;
}

/** No passphrase. */
export const noPassphrase: ChosenPassphrase = { passphrase: '', repeated: '' };

/** Why a chosen passphrase cannot be used, in words; `null` where it can. */
export function passphraseProblem({ passphrase, repeated }: ChosenPassphrase): string | null {
  return passphrase === repeated ? null : 'The two differ.';
}

/** Asks for a passphrase that may be left out, twice, since nobody can find out a forgotten one. */
export function PassphraseFields(props: {
  readonly value: ChosenPassphrase;
  readonly onChange: (value: ChosenPassphrase) => void;
}): ReactNode {
  const { value, onChange } = props;
  return (
    <>
      <Field
        label="Passphrase (may be left out)"
        hint="With it, the dossier is sealed on the disk. Without it, whoever can read the folder can read the dossier. Nobody can find out a passphrase that was forgotten."
      >
        <Input
          type="password"
          autoComplete="new-password"
          value={value.passphrase}
          onChange={(_event, { value: passphrase }) => {
            onChange({ ...value, passphrase });
          }}
        />
      </Field>
      {value.passphrase !== '' && (
        <Field label="The passphrase again" validationMessage={passphraseProblem(value)}>
          <Input
            type="password"
            autoComplete="new-password"
            value={value.repeated}
            onChange={(_event, { value: repeated }) => {
              onChange({ ...value, repeated });
            }}
          />
        </Field>
      )}
    </>
  );
}

/** The foot of each form: why it failed, and its button. */
export function MakingFoot(props: {
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly label: string;
}): ReactNode {
  return (
    <>
      {props.failure !== null && <FailureBar failure={props.failure} />}
      <div>
        <Button type="submit" appearance="primary" disabled={props.busy || props.disabled}>
          {props.busy ? 'One moment...' : props.label}
        </Button>
      </div>
    </>
  );
}
