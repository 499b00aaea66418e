import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { RouterProvider } from 'react-router/dom';
import { ErrorBoundary } from '#renderer/app/error-boundary';
import { makeRouter } from '#renderer/app/routes';
import { followPrinting, usePrinting } from '#renderer/ui/printing/printing';
import type { Session } from '#renderer/data/session';
import { SessionProvider } from '#renderer/data/session-context';
import { usePreferences } from '#renderer/data/use-preferences';
import { NotifyProvider } from '#renderer/ui/notify';
import { themes } from '#renderer/ui/theme';
import { useLook } from '#renderer/ui/use-look';

/** The window: session, look, messages and pages. */
export function App({ session }: { readonly session: Session }): ReactNode {
  return (
    <SessionProvider session={session}>
      <Look />
    </SessionProvider>
  );
}

/** Pages are drawn at once and not as transitions: what is pressed next belongs to the page that was gone to. */
function Look(): ReactNode {
  const { look, zoom } = usePreferences();
  const shown = useLook(look);
  const [router] = useState(makeRouter);
  const printing = usePrinting((state) => state.printing);
  useEffect(followPrinting, []);
  // Before the browser takes the page to print it: paper is light, and its sizes are its own.
  useLayoutEffect(() => {
    document.documentElement.style.zoom = printing ? '1' : String(zoom / 100);
  }, [zoom, printing]);
  return (
    <FluentProvider theme={themes[printing ? 'light' : shown]}>
      <ErrorBoundary>
        <AriaLiveAnnouncer>
          <NotifyProvider>
            <RouterProvider router={router} useTransitions={false} />
          </NotifyProvider>
        </AriaLiveAnnouncer>
      </ErrorBoundary>
    </FluentProvider>
  );
}
