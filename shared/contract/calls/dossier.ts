import { command, view } from '#shared/contract/call';
import { nothing } from '#shared/contract/inputs';
import type { DossierStatus, MarkingSchemeView } from '#shared/contract/views/common';
import { z } from '#shared/domain/zod';

/** The dossier itself: its state, its passphrase, its marking scheme. */
export const dossierCalls = {
  'dossier.status': view<DossierStatus>()(nothing),
  'dossier.unlock': command<DossierStatus>()(z.strictObject({ passphrase: z.string().min(1) })),
  'markings.scheme': view<MarkingSchemeView>()(nothing),
} as const;
