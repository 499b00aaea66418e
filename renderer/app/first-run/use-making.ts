import { useState } from 'react';
import { offerTour } from '#renderer/app/tour/tour-state';
import { useSession } from '#renderer/data/session-context';
import type { CallInput } from '#shared/contract/calls';
import type { Failure } from '#shared/domain/result';

type Making = 'dossier.makeSample' | 'dossier.makeEmpty' | 'dossier.open';

/** Makes or opens a dossier: whether it is under way, and why it failed. */
export interface MakingState<N extends Making> {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly run: (input: CallInput<N>) => Promise<void>;
}

/** The making of a dossier; when it is open, the window shows it and offers the tour. */
export function useMaking<N extends Making>(name: N): MakingState<N> {
  const { command } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (input: CallInput<N>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const made = await command(name, input);
    // An empty dossier begins where its first relationship is made.
    if (made.ok && name === 'dossier.makeEmpty') location.hash = '/relationships';
    if (made.ok && name !== 'dossier.open') offerTour();
    if (!made.ok) setFailure(made.failure);
    setBusy(false);
  };
  return { busy, failure, run };
}
