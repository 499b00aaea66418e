import { useOfView, useView } from '#renderer/data/use-view';
import type { DossierStatus } from '#shared/contract/views/common';

/** The dossier's state while it is open. */
export type OpenDossier = Extract<DossierStatus, { readonly state: 'open' }>;

/** The open dossier, or `null` before it is open. Pages are shown for an open dossier only. */
export function useDossier(): OpenDossier | null {
  const { data } = useView('dossier.status', {});
  return data?.state === 'open' ? data : null;
}

/** True when nothing can be changed: every editor and every command is off. */
export function useReadOnly(): boolean {
  return useOfView('dossier.status', {}, isReadOnly) ?? true;
}

function isReadOnly(status: DossierStatus): boolean {
  return status.state !== 'open' || status.readOnly;
}
