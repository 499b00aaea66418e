import type { CSSProperties, ReactNode } from 'react';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import { Sheet } from '#renderer/features/packs/preview/sheet';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/**
 * A pack document on the screen: one sheet for each section, with its marking at the top and the bottom. It shows the
 * same document that becomes the Word file, and does not break pages.
 */
export function PackPreview({ document }: { readonly document: PackDocument }): ReactNode {
  const size = { '--pack-size': `${String(document.typeSize)}pt` } as CSSProperties;
  return (
    <div className={styles.desk} style={size} lang={document.language} data-testid="pack-preview">
      {document.sections.map((section) => (
        <Sheet key={section.id} section={section} document={document} />
      ))}
    </div>
  );
}
