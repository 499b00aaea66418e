import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Folder20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import { FormDialog } from '#renderer/ui/dialogs';
import { OfferedButton } from '#renderer/ui/offered-button';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  path: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Says where papers are written, and lets a person choose another folder, which is remembered. */
export function PackFolder(): ReactNode {
  const styles = useStyles();
  const folder = useDossier()?.exportFolder ?? '';
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <OfferedButton
        label="Folder..."
        offeredAs="Folder for papers..."
        icon={<Folder20Regular />}
        onDo={() => {
          setOpen(true);
        }}
      />
      <span className={styles.path}>To {folder}</span>
      {open && (
        <FolderDialog
          folder={folder}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function FolderDialog(props: { readonly folder: string; readonly onClose: () => void }): ReactNode {
  const prefer = useCommand('workplace.prefer');
  const [path, setPath] = useState(props.folder);
  const submit = async (): Promise<void> => {
    if ((await prefer({ packFolder: path })) !== null) props.onClose();
  };
  return (
    <FormDialog
      open
      title="Where papers go"
      submit="Use this folder"
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Field
        label="Folder"
        hint="The whole path; it is made where it is missing, and remembered on this machine. Left empty, papers go to the usual folder."
      >
        <Input
          value={path}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setPath(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}
