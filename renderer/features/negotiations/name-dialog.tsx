import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FormDialog } from '#renderer/ui/dialogs';

/** Asks for the name of something new. */
export function NameDialog(props: {
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  /** Makes it; answers whether that went well. */
  readonly make: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    if (await props.make(name.trim())) props.onClose();
  };
  return (
    <FormDialog open title={props.title} submit={props.submit} onSubmit={submit} onClose={props.onClose}>
      <Field
        label={props.label}
        required
        validationState={missing ? 'error' : 'none'}
        validationMessage={missing ? 'Fill this in.' : null}
      >
        <Input
          value={name}
          maxLength={500}
          onChange={(_event, { value }) => {
            setName(value);
            setMissing(false);
          }}
        />
      </Field>
    </FormDialog>
  );
}
