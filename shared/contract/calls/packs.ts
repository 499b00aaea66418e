import { command, view } from '#shared/contract/call';
import { id } from '#shared/contract/inputs';
import { type PackDocument, packVariants } from '#shared/domain/pack/pack-document';
import { z } from '#shared/domain/zod';

const packRequest = z.strictObject({ meeting: id, variant: z.enum(packVariants), principal: id.optional() });

/** Packs: preview and export. */
export const packsCalls = {
  'packs.preview': view<PackDocument>()(packRequest),
  'packs.export': command<{ readonly path: string; readonly fileName: string }>()(
    z.strictObject({
      ...packRequest.shape,
      folder: z.string().min(1).max(4_096).optional(),
      replace: z.boolean().default(false),
    }),
  ),
} as const;
