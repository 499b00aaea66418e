import type { ReactNode } from 'react';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';

/** The value of any field, to read: rich text as such, a text as it is, anything else as JSON, and nothing as 'Empty'. */
export function FieldValue({ value }: { readonly value: unknown }): ReactNode {
  const text = richTextSchema.safeParse(value);
  if (text.success && text.data.length > 0) return <RichTextView text={text.data} />;
  if (text.success || value === null || (typeof value === 'string' && value.trim() === ''))
    return <em>Empty</em>;
  return <span>{typeof value === 'string' ? value : JSON.stringify(value)}</span>;
}
