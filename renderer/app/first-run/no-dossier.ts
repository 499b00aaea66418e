import type { DossierStatus } from '#shared/contract/views/common';

/** What is known of a dossier that is not there yet. */
export type NoDossier = Extract<DossierStatus, { readonly state: 'none' }>;
