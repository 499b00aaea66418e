import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Session } from '#renderer/data/session';

const SessionContext = createContext<Session | null>(null);

/** Gives the session to everything below. */
export function SessionProvider(props: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <SessionContext value={props.session}>
      <QueryClientProvider client={props.session.queries}>{props.children}</QueryClientProvider>
    </SessionContext>
  );
}

/** The session of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider above it');
  return session;
}
