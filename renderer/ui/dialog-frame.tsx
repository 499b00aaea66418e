import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusBack } from '#renderer/ui/use-focus-back';

const useStyles = makeStyles({
  // The library goes by the browser's window (vh), of which a size of 200 % shows the half.
  surface: { maxHeight: '100cqh' },
  wide: { maxWidth: 'min(1080px, 94cqw)' },
  body: { maxHeight: 'calc(100cqh - 48px)' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { '& button': { whiteSpace: 'nowrap' } },
});

/** What every dialog is given. */
export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The surface of a dialog with its title and buttons; as a form where it is given what submits it. */
export function DialogFrame(
  props: DialogProps & {
    readonly modalType?: 'modal' | 'alert';
    readonly wide?: boolean;
    readonly actions: ReactNode;
    /** The dialog as a whole is a form, which this submits. */
    readonly onSubmit?: () => Promise<void>;
    readonly form?: (form: HTMLFormElement | null) => void;
  },
): ReactNode {
  const styles = useStyles();
  const { open, onSubmit, title, children, actions, form } = props;
  useFocusBack(open);
  const body = (
    <DialogBody className={styles.body}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent {...(onSubmit !== undefined && { className: styles.form })}>{children}</DialogContent>
      <DialogActions className={styles.actions}>{actions}</DialogActions>
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
      <DialogSurface className={mergeClasses(styles.surface, props.wide === true && styles.wide)}>
        {onSubmit === undefined ? (
          body
        ) : (
          <form
            ref={form}
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
