import type { CSSProperties, ReactNode } from 'react';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import { Sheet } from '#renderer/features/packs/preview/sheet';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import type { SectionLength } from '#shared/domain/pack/section-length';

/**
 * A pack document on the screen: one sheet for each section, with its marking at the top and the bottom, and about where
 * its pages begin. It shows the same document that becomes the Word file.
 */
export function PackPreview(props: {
  readonly document: PackDocument;
  readonly lengths: readonly SectionLength[];
}): ReactNode {
  const { document, lengths } = props;
  const size = { '--pack-size': `${String(document.typeSize)}pt` } as CSSProperties;
  return (
    <div className={styles.desk} style={size} lang={document.language} data-testid="pack-preview">
      {document.sections.map((section, index) => (
        <Sheet key={section.id} section={section} document={document} length={lengths[index]} />
      ))}
    </div>
  );
}
