import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { PackWarnings } from '#renderer/features/packs/pack-warnings';
import { PreviewContents } from '#renderer/features/packs/preview/contents';
import { PackPreview } from '#renderer/features/packs/preview/pack-preview';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import type { PackPreviewView } from '#shared/contract/views/packs';
import { packWarnings } from '#shared/domain/pack/pack-warnings';

const narrow = '@container window (max-width: 1080px)';

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gridTemplateColumns: '230px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  warnings: { display: 'contents' },
  contents: {
    position: 'sticky',
    top: 'calc(var(--pack-bar) + 12px)',
    maxHeight: 'calc(100cqh - var(--pack-bar) - 120px)',
    overflowY: 'auto',
    [narrow]: { position: 'static', maxHeight: 'none' },
  },
  outdated: { opacity: 0.5 },
});

/** What to weigh of a pack, its papers and its pages. Old pages stand, faint, until those of a new choice are there. */
export function Previewed(props: {
  /** Which paper it is. */
  readonly paper: string;
  readonly preview: PackPreviewView;
  readonly outdated: boolean;
  /** Height of the bar that stays above it, in pixels. */
  readonly below: number;
}): ReactNode {
  const styles = useStyles();
  const { paper, preview, outdated, below } = props;
  return (
    <>
      {!outdated && <PrintedPage title={`Preview: ${paper}`} shows={[]} marking={preview.document.marking} />}
      <div className={styles.warnings} data-not-on-paper>
        <PackWarnings warnings={packWarnings(preview.document)} />
      </div>
      <div
        className={mergeClasses(styles.preview, outdated && styles.outdated)}
        aria-busy={outdated}
        style={{ '--pack-bar': `${String(below)}px` } as CSSProperties}
      >
        <div className={styles.contents} data-not-on-paper>
          <PreviewContents preview={preview} />
        </div>
        <PackPreview document={preview.document} lengths={preview.lengths} />
      </div>
    </>
  );
}
