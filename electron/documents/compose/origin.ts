import type { PackOrigin } from '#shared/domain/pack/pack-blocks';

/** Says of a text which field of which record it is, as the words before it in the paper or its heading name it. */
export function originOf(record: { readonly id: string }, field: string, label: string): PackOrigin {
  return { record: record.id, field, label: label.replace(/[:\s]+$/u, '') };
}
