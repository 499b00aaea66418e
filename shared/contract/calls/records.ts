import { command, view } from '#shared/contract/call';
import { id, nothing } from '#shared/contract/inputs';
import type {
  DeletedRecordView,
  DraftView,
  FieldVersionView,
  RecordView,
  Saved,
} from '#shared/contract/views/common';
import { z } from '#shared/domain/zod';

const oneField = { record: id, field: z.string().min(1).max(60) };

/** A step of undo or redo: of the last change, or of the one with that number. */
const oneStep = z.strictObject({ change: z.int().nonnegative().optional() });

/** In which window something was typed, and as which of that window's edits, counted upwards. */
const typed = z.strictObject({
  window: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  number: z.number().int().min(1),
});

/** What holds for records of every kind: editing a field, deleting, the history, undo. */
export const recordsCalls = {
  'records.get': view<RecordView>()(z.strictObject({ record: id })),
  'records.deleted': view<readonly DeletedRecordView[]>()(nothing),
  'history.field': view<readonly FieldVersionView[]>()(z.strictObject(oneField)),
  'drafts.list': view<readonly DraftView[]>()(nothing),
  'fields.edit': command<Saved>()(
    z.strictObject({
      ...oneField,
      value: z.json(),
      typed: typed.optional(),
      /** `valueDigest` of the value that the editor had seen: where the field holds another, the edit is refused. */
      seen: z.string().max(20).optional(),
    }),
  ),
  'fields.restore': command<Saved>()(
    z.strictObject({ record: id, field: z.string().min(1).max(60), head: z.string().min(1).max(100) }),
  ),
  'fields.clearIllustrative': command<Saved>()(
    z.strictObject({ record: id, field: z.string().min(1).max(60) }),
  ),
  'drafts.keep': command<{ readonly keptAt: string }>()(
    z.strictObject({ ...oneField, value: z.json(), typed }),
  ),
  'drafts.drop': command<{ readonly droppedAt: string }>()(z.strictObject({ ...oneField, typed })),
  'links.set': command<Saved>()(z.strictObject({ record: id, target: id, linked: z.boolean() })),
  'records.delete': command<Saved>()(z.strictObject({ record: id })),
  'records.restore': command<Saved>()(z.strictObject({ record: id })),
  'history.undo': command<Saved & { readonly command: string }>()(oneStep),
  'history.redo': command<Saved & { readonly command: string }>()(oneStep),
} as const;
