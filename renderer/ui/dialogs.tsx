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
import { useOnce } from '#renderer/ui/use-once';

const useStyles = makeStyles({
  wide: { maxWidth: 'min(1080px, 94cqw)' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { '& button': { whiteSpace: 'nowrap' } },
});

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with a title and its buttons; Escape closes it. `wide` is for what stands side by side. */
export function ModalDialog(
  props: DialogProps & {
    readonly actions?: ReactNode;
    readonly closeLabel?: string;
    readonly wide?: boolean;
  },
): ReactNode {
  const { actions, closeLabel = 'Cancel', onClose, ...rest } = props;
  return (
    <Frame
      {...rest}
      onClose={onClose}
      actions={
        <>
          {actions}
          <Button appearance="secondary" onClick={onClose}>
            {closeLabel}
          </Button>
        </>
      }
    />
  );
}

/** Asks before something that replaces or removes. */
export function ConfirmDialog(
  props: DialogProps & { readonly confirm: string; readonly onConfirm: () => void },
): ReactNode {
  const { confirm, onConfirm, ...rest } = props;
  return (
    <Frame
      {...rest}
      modalType="alert"
      actions={
        <>
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
          <Button onClick={props.onClose}>Cancel</Button>
        </>
      }
    />
  );
}

/** A dialog that holds a form: submitted by Enter or by its button, and not again while that is under way. */
export function FormDialog(
  props: DialogProps & {
    readonly submit: string;
    /** Something is still missing without which it cannot be submitted. */
    readonly lacking?: boolean;
    readonly onSubmit: () => void | Promise<void>;
  },
): ReactNode {
  const { submit: label, lacking = false, onSubmit, ...rest } = props;
  const [busy, submit] = useOnce(onSubmit);
  return (
    <Frame
      {...rest}
      onSubmit={submit}
      actions={
        <>
          <Button appearance="primary" type="submit" disabled={busy || lacking}>
            {label}
          </Button>
          <Button onClick={props.onClose}>Cancel</Button>
        </>
      }
    />
  );
}

function Frame(
  props: DialogProps & {
    readonly modalType?: 'modal' | 'alert';
    readonly wide?: boolean;
    readonly actions: ReactNode;
    /** The dialog as a whole is a form, which this submits. */
    readonly onSubmit?: () => Promise<void>;
  },
): ReactNode {
  const styles = useStyles();
  const { open, onSubmit } = props;
  useFocusBack(open);
  const body = (
    <DialogBody>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent {...(onSubmit !== undefined && { className: styles.form })}>
        {props.children}
      </DialogContent>
      <DialogActions className={styles.actions}>{props.actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog
      modalType={props.modalType ?? 'modal'}
      open={open}
      onOpenChange={(_event, { open: stays }) => {
        if (!stays) props.onClose();
      }}
    >
      <DialogSurface {...(props.wide === true && { className: styles.wide })}>
        {onSubmit === undefined ? (
          body
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void onSubmit();
            }}
          >
            {body}
          </form>
        )}
      </DialogSurface>
    </Dialog>
  );
}
