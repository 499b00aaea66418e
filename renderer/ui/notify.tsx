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
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Notification, Notify, ShowWork } from '#renderer/ui/notification';
import { WorkNote } from '#renderer/ui/work-note';

const NotifyContext = createContext<Notify>(() => undefined);

const WorkContext = createContext<ShowWork>(() => () => undefined);

/** Shows a short message; errors stay until they are closed. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

/** Shows work that goes on; other messages do not take its place. */
export function useShowWork(): ShowWork {
  return useContext(WorkContext);
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
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  const focusBack = useFocusFrom(place);
  const shown = useRef<{ count: number; messages: readonly string[] }>({ count: 0, messages: [] });
  const dispatch = useCallback(
    (content: ReactNode, options: Parameters<typeof dispatchToast>[1]): string => {
      shown.current.count += 1;
      const toastId = `${toasterId}-${String(shown.current.count)}`;
      dispatchToast(content, { ...options, toastId });
      return toastId;
    },
    [dispatchToast, toasterId],
  );
  const notify = useCallback<Notify>(
    (notification) => {
      const timeout = notification.intent === 'error' ? -1 : shownFor(notification);
      const politeness = notification.intent === 'error' ? 'assertive' : 'polite';
      // A new message takes the place of the last one, so that none is left to say what no longer holds.
      if (notification.intent !== 'error') {
        shown.current.messages.forEach(dismissToast);
        shown.current.messages = [];
      }
      const { intent } = notification;
      const message = dispatch(<Message {...notification} focusBack={focusBack} />, {
        intent,
        timeout,
        politeness,
      });
      shown.current.messages = [...shown.current.messages, message];
    },
    [dispatch, dismissToast, focusBack],
  );
  const showWork = useCallback<ShowWork>(
    (work) => {
      const note = dispatch(<WorkNote {...work} />, { intent: 'info', timeout: -1, politeness: 'polite' });
      return () => {
        dismissToast(note);
      };
    },
    [dispatch, dismissToast],
  );
  return (
    <NotifyContext value={notify}>
      <WorkContext value={showWork}>{children}</WorkContext>
      <section ref={setPlace} aria-label="Messages" className={styles.place} />
      <Toaster mountNode={place} toasterId={toasterId} position="bottom-end" pauseOnHover limit={4} />
    </NotifyContext>
  );
}

/** Milliseconds: what offers something, 'Undo' mostly, has to be read, weighed and reached. */
function shownFor({ action }: Notification): number {
  return action === undefined ? 6_000 : 12_000;
}

/**
 * Gives the focus back to where it came from into `place`. The library does so only once a message has faded, when the
 * person may long be typing elsewhere, and only where the message had the focus as it was closed.
 */
function useFocusFrom(place: HTMLElement | null): () => void {
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && place?.contains(relatedTarget) === true) return;
      from.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    };
    place?.addEventListener('focusin', remember);
    return () => place?.removeEventListener('focusin', remember);
  }, [place]);
  return useCallback(() => {
    from.current?.focus();
  }, []);
}

function Message(props: Notification & { readonly focusBack: () => void }): ReactNode {
  const { title, body, action, intent, focusBack } = props;
  const offered = action ?? (intent === 'error' ? { label: 'Close', run: () => undefined } : undefined);
  const button = offered !== undefined && (
    <ToastTrigger>
      <Link
        as="button"
        onClick={() => {
          focusBack();
          offered.run();
        }}
      >
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
