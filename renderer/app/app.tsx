import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { RouterProvider } from 'react-router/dom';
import { ErrorBoundary } from '#renderer/app/error-boundary';
import { makeRouter } from '#renderer/app/routes';
import type { Session } from '#renderer/data/session';
import { SessionProvider } from '#renderer/data/session-context';
import { NotifyProvider } from '#renderer/ui/notify';
import { themes } from '#renderer/ui/theme';
import { useLook } from '#renderer/ui/use-look';

/** The window: look, messages, session and pages. */
export function App({ session }: { readonly session: Session }): ReactNode {
  const look = useLook();
  const [router] = useState(makeRouter);
  return (
    <FluentProvider theme={themes[look]}>
      <ErrorBoundary>
        <AriaLiveAnnouncer>
          <NotifyProvider>
            <SessionProvider session={session}>
              <RouterProvider router={router} />
            </SessionProvider>
          </NotifyProvider>
        </AriaLiveAnnouncer>
      </ErrorBoundary>
    </FluentProvider>
  );
}
