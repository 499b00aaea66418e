import { Fragment, useMemo, type ReactNode } from 'react';
import { BlockView } from '#renderer/features/packs/preview/block-view';
import { pageSign, pageStarts, PageStartsProvider } from '#renderer/features/packs/preview/page-starts';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import { sheetId } from '#renderer/features/packs/preview/sheet-id';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import type { SectionLength } from '#shared/domain/pack/section-length';
import { paperWording, sectionLabel } from '#shared/messages/papers/paper-wording';

/** One section of a pack as a sheet of paper. */
export function Sheet(props: {
  readonly section: PackSection;
  readonly document: PackDocument;
  /** About how long it is on paper, where that is known. */
  readonly length: SectionLength | undefined;
}): ReactNode {
  const { section, document } = props;
  const starts = useMemo(() => pageStarts(section, props.length), [section, props.length]);
  const label = sectionLabel(section, paperWording(document.language));
  const head = section.tab === null ? section.title : `${label}: ${section.title}`;
  return (
    <article
      id={sheetId(section.id)}
      tabIndex={-1}
      className={`${styles.sheet ?? ''} ${section.kind === 'cover' ? (styles.cover ?? '') : ''}`}
      aria-label={head}
    >
      <p className={styles.marking}>{section.marking}</p>
      <div className={styles.head}>
        <span className={styles.notice}>{document.notice}</span>
        <span>{section.kind === 'cover' ? '' : head}</span>
      </div>
      <div
        className={section.close === true ? `${styles.content ?? ''} ${styles.close ?? ''}` : styles.content}
      >
        {section.tab !== null && <p className={styles.eyebrow}>{label}</p>}
        <PageStartsProvider value={starts}>
          {section.blocks.map((block, index) => (
            <Fragment key={index}>
              <PageStartMark page={starts.get(block)} />
              <BlockView block={block} />
            </Fragment>
          ))}
        </PageStartsProvider>
      </div>
      {section.foot.length > 0 && (
        <div className={styles.clearance}>
          {section.foot.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </div>
      )}
      <div className={styles.foot}>
        <span>
          {[document.edition, document.title].filter((part) => part !== undefined).join(' \u00b7 ')}
        </span>
        <span>{section.tab === null ? '' : label}</span>
      </div>
      <p className={styles.marking}>{section.marking}</p>
    </article>
  );
}

/** Where a page begins by the estimate, between two blocks. */
function PageStartMark({ page }: { readonly page: number | undefined }): ReactNode {
  if (page === undefined) return null;
  const sign = pageSign(page);
  return <div role="separator" aria-label={sign['data-page']} className={styles.pageStart} {...sign} />;
}
