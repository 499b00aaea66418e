import {
  Link,
  Toast,
  ToastBody,
  ToastTitle,
  ToastTrigger,
  Toaster,
  makeStyles,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

/** A short message at the edge of the window; assistive technology reads it out. */
export interface Notification {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly body?: string;
  /** One thing that can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Shows a notification. */
export type Notify = (notification: Notification) => void;

const NotifyContext = createContext<Notify>(() => undefined);

/** Shows a short message; errors stay until they are closed. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

const useStyles = makeStyles({
  // The layer in which the component library puts what floats above the page.
  place: { position: 'relative', zIndex: 1_000_000 },
});

/** The place where notifications show: a landmark of its own, so that whoever cannot see it finds it too. */
export function NotifyProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const toasterId = useId('messages');
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const notify = useCallback<Notify>(
    (notification) => {
      const timeout = notification.intent === 'error' ? -1 : 6_000;
      const politeness = notification.intent === 'error' ? 'assertive' : 'polite';
      // A new message takes the place of the last one, so that none is left to say what no longer holds.
      if (notification.intent !== 'error') dismissAllToasts();
      dispatchToast(<Message {...notification} />, { intent: notification.intent, timeout, politeness });
    },
    [dispatchToast, dismissAllToasts],
  );
  return (
    <NotifyContext value={notify}>
      {children}
      <section ref={setPlace} aria-label="Messages" className={styles.place} />
      <Toaster mountNode={place} toasterId={toasterId} position="bottom-end" pauseOnHover limit={4} />
    </NotifyContext>
  );
}

function Message({ title, body, action, intent }: Notification): ReactNode {
  const offered = action ?? (intent === 'error' ? { label: 'Close', run: () => undefined } : undefined);
  const button = offered !== undefined && (
    <ToastTrigger>
      <Link as="button" onClick={offered.run}>
        {offered.label}
      </Link>
    </ToastTrigger>
  );
  return (
    <Toast>
      <ToastTitle action={button === false ? null : button}>{title}</ToastTitle>
      {body !== undefined && <ToastBody>{body}</ToastBody>}
    </Toast>
  );
}
