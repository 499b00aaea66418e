import type { FieldVersionView, FieldView } from '#shared/contract/views/common';
import { plainVersion } from '#shared/domain/differences/differences';
import { richTextSchema, type RichText } from '#shared/domain/rich-text/rich-text';

/** What the history of a field needs to know of it. */
export type Historic = Pick<FieldView<unknown>, 'record' | 'field' | 'shape'>;

/** A version as a text that can be shown, compared and copied. */
export function textOfVersion(version: FieldVersionView | undefined, shape: Historic['shape']): RichText {
  if (version === undefined) return [];
  if (shape !== 'rich-text') return plainVersion(version.shown);
  const text = richTextSchema.safeParse(version.value);
  return text.success ? text.data : [];
}
