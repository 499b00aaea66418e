import { command, view } from '#shared/contract/call';
import { id, index, nothing, text, title } from '#shared/contract/inputs';
import { preferencesSchema, type Preferences } from '#shared/domain/settings/preferences';
import type {
  DossierStatus,
  Made,
  MarkingSchemeView,
  PageMarkingView,
  Saved,
} from '#shared/contract/views/common';
import type { MarkingEditorView } from '#shared/contract/views/markings';
import { shippedSchemes } from '#shared/domain/marking/shipped-schemes';
import { z } from '#shared/domain/zod';

const passphrase = z.string().min(1).max(1_000);
const folder = z.string().min(1).max(4_096);

/** The dossier itself: its state, its passphrase, its marking scheme. */
export const dossierCalls = {
  'dossier.status': view<DossierStatus>()(nothing),
  'dossier.unlock': command<DossierStatus>()(z.strictObject({ passphrase: z.string().min(1) })),
  /** Opens the dossier for reading only where another Chancery has it open for writing. */
  'dossier.openReadOnly': command<DossierStatus>()(nothing),
  'dossier.open': command<DossierStatus>()(z.strictObject({ folder })),
  'dossier.makeSample': command<DossierStatus>()(
    z.strictObject({ folder, passphrase: passphrase.optional() }),
  ),
  'dossier.makeEmpty': command<DossierStatus>()(
    z.strictObject({
      folder,
      passphrase: passphrase.optional(),
      title,
      /** Our side, as it is named in papers. */
      home: title,
      department: text,
      scheme: z.enum(shippedSchemes),
      timeZone: z.string().min(1).max(100),
    }),
  ),
  /** The name under which one works from now on; no login. */
  'workplace.rename': command<{ readonly by: string }>()(
    z.strictObject({ name: z.string().trim().min(1).max(200) }),
  ),
  'workplace.preferences': view<Preferences>()(nothing),
  'workplace.prefer': command<Preferences>()(preferencesSchema.partial()),
  'markings.scheme': view<MarkingSchemeView>()(nothing),
  'markings.editor': view<MarkingEditorView>()(nothing),
  'markings.add': command<Made>()(
    z.strictObject({ part: z.enum(['markingLevel', 'markingCaveat']), label: title }),
  ),
  'markings.move': command<Saved>()(z.strictObject({ record: id, index })),
  /** What a page bears on paper, by the records that stand on it; `people` are shown themselves, not only named. */
  'markings.ofPage': view<PageMarkingView>()(
    z.strictObject({ records: z.array(id).max(50_000), people: z.array(id).max(50_000).optional() }),
  ),
} as const;
