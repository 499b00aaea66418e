import { command, view } from '#shared/contract/call';
import { id, nothing } from '#shared/contract/inputs';
import type { FieldVersionView, Saved } from '#shared/contract/views/common';
import { z } from '#shared/domain/zod';

/** What holds for records of every kind: editing a field, deleting, the history, undo. */
export const recordsCalls = {
  'history.field': view<readonly FieldVersionView[]>()(
    z.strictObject({ record: id, field: z.string().max(60) }),
  ),
  'fields.edit': command<Saved>()(
    z.strictObject({ record: id, field: z.string().min(1).max(60), value: z.json() }),
  ),
  'fields.restore': command<Saved>()(
    z.strictObject({ record: id, field: z.string().min(1).max(60), head: z.string().min(1).max(100) }),
  ),
  'fields.clearIllustrative': command<Saved>()(
    z.strictObject({ record: id, field: z.string().min(1).max(60) }),
  ),
  'records.delete': command<Saved>()(z.strictObject({ record: id })),
  'records.restore': command<Saved>()(z.strictObject({ record: id })),
  'history.undo': command<Saved & { readonly command: string }>()(nothing),
  'history.redo': command<Saved & { readonly command: string }>()(nothing),
} as const;
