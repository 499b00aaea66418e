import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';

/** Asks for the name that stands beside each change; it is kept when one leaves the field. */
export function WorkingName({ by }: { readonly by: string }): ReactNode {
  const rename = useCommand('workplace.rename');
  const [name, setName] = useState(by);
  const save = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') setName(by);
    else if (trimmed !== by) void rename({ name: trimmed });
  };
  return (
    <Field
      label="The name under which you work"
      hint="It stands beside each of your changes in the history. It is no login and proves nothing: whoever uses this machine can choose any name."
    >
      <Input
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={(_event, { value }) => {
          setName(value);
        }}
        onBlur={save}
      />
    </Field>
  );
}
