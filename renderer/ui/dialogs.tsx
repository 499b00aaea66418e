import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogFrame, type DialogProps } from '#renderer/ui/dialog-frame';
import type { TypedBefore } from '#renderer/ui/forms/typed-before';
import { useGivingUp, type GivingUp } from '#renderer/ui/forms/use-giving-up';
import { useOneAtATime } from '#renderer/ui/use-one-at-a-time';

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
    <DialogFrame
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
    <DialogFrame
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

/**
 * A dialog that holds a form: submitted by Enter or by its button, and not again while that is under way. Only its
 * button gives up what was typed in it unasked.
 */
export function FormDialog(
  props: DialogProps & {
    readonly submit: string;
    /** Something is still missing without which it cannot be submitted. */
    readonly lacking?: boolean;
    /** What is kept of its texts, where they are kept. */
    readonly draft?: TypedBefore;
    readonly onSubmit: () => void | Promise<void>;
  },
): ReactNode {
  const { submit: label, lacking = false, draft, children, onSubmit, ...rest } = props;
  const [busy, submit] = useOneAtATime(onSubmit);
  const isTakenUp = draft?.isTakenUp === true;
  const close = (): void => {
    draft?.end();
    props.onClose();
  };
  const { form, asks, leave, goOn, giveUp } = useGivingUp({ busy, isTakenUp, onClose: close });
  return (
    <>
      <DialogFrame
        {...rest}
        form={form}
        onSubmit={submit}
        onClose={leave}
        actions={
          <>
            <Button appearance="primary" type="submit" disabled={busy || lacking}>
              {label}
            </Button>
            <Button onClick={close}>Cancel</Button>
          </>
        }
      >
        {isTakenUp && <TakenUpNote />}
        {children}
      </DialogFrame>
      {asks && <GivingUpQuestion goOn={goOn} giveUp={giveUp} />}
    </>
  );
}

/** Says of a form why texts stand in it already. */
function TakenUpNote(): ReactNode {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        What you typed here before was not saved, and stands here again. Cancel gives it up.
      </MessageBarBody>
    </MessageBar>
  );
}

/** Asks whether what was typed into a form is to be given up, as {@link GivingUp} says when. */
export function GivingUpQuestion(props: Pick<GivingUp, 'goOn' | 'giveUp'>): ReactNode {
  return (
    <DialogFrame
      open
      title="Give up what you typed?"
      modalType="alert"
      onClose={props.goOn}
      actions={
        <>
          <Button appearance="primary" onClick={props.goOn}>
            Go on
          </Button>
          <Button onClick={props.giveUp}>Give it up</Button>
        </>
      }
    >
      It was not added yet, and would be gone.
    </DialogFrame>
  );
}
