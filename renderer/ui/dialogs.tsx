import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusBack } from '#renderer/ui/use-focus-back';

const useStyles = makeStyles({
  wide: { maxWidth: 'min(1080px, 94cqw)' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { '& button': { whiteSpace: 'nowrap' } },
});

/** A dialog with a title and its buttons; Escape closes it. `wide` is for what stands side by side. */
export function ModalDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly closeLabel?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  useFocusBack(props.open);
  return (
    <Dialog
      open={props.open}
      onOpenChange={(_event, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <DialogSurface {...(props.wide === true && { className: styles.wide })}>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.children}</DialogContent>
          <DialogActions className={styles.actions}>
            {props.actions}
            <Button appearance="secondary" onClick={props.onClose}>
              {props.closeLabel ?? 'Cancel'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Asks before something that replaces or removes. */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  useFocusBack(props.open);
  return (
    <Dialog
      modalType="alert"
      open={props.open}
      onOpenChange={(_event, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.children}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={props.onConfirm}>
              {props.confirm}
            </Button>
            <Button onClick={props.onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A dialog that holds a form: submitting by Enter or by its button. */
export function FormDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly submit: string;
  readonly busy?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  useFocusBack(props.open);
  return (
    <Dialog
      open={props.open}
      onOpenChange={(_event, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit();
          }}
        >
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles.form}>{props.children}</DialogContent>
            <DialogActions className={styles.actions}>
              <Button appearance="primary" type="submit" disabled={props.busy === true}>
                {props.submit}
              </Button>
              <Button onClick={props.onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
