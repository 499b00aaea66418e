import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

const labels = { markingLevel: 'New level, above the others', markingCaveat: 'New handling caveat' } as const;

/** Takes the wording of a new level or caveat. */
export function NewMarking({ part }: { readonly part: keyof typeof labels }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const add = useCommand('markings.add');
  const [label, setLabel] = useState('');
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const written = label.trim();
    if (written === '') return;
    setLabel('');
    if ((await add({ part, label: written })) === null) setLabel((typedSince) => typedSince || written);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={labels[part]}>
        <Input
          value={label}
          maxLength={200}
          disabled={readOnly}
          onChange={(_event, { value }) => {
            setLabel(value);
          }}
        />
      </Field>
      <Button type="submit" icon={<Add20Regular />} disabled={readOnly || label.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
