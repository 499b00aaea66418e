import type { ReactNode } from 'react';
import { ChangeWords, partClass } from '#renderer/features/packs/preview/change-mark';
import { Line } from '#renderer/features/packs/preview/line';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import type { PackParagraph } from '#shared/domain/pack/pack-blocks';

/** A paragraph; the title of a cover is a heading for those who go by headings. */
export function ParagraphView({ paragraph }: { readonly paragraph: PackParagraph }): ReactNode {
  const Tag = paragraph.role === 'title' ? 'h2' : 'p';
  return (
    <Tag className={partClass(paragraph.change, styles[paragraph.role])}>
      <ChangeWords change={paragraph.change} />
      <Line inlines={paragraph.inlines} />
    </Tag>
  );
}
