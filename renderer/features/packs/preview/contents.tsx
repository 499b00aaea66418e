import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { goToSheet } from '#renderer/features/packs/preview/sheet-id';
import type { PackPreviewView } from '#shared/contract/views/packs';
import type { PackSection } from '#shared/domain/pack/pack-document';
import { isTooLong, wholePages, type SectionLength } from '#shared/domain/pack/section-length';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '1.8em minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalXS}`,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, fontSize: tokens.fontSizeBase200 },
  facts: { gridColumn: '2' },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { verticalAlign: '-3px', marginRight: '2px' },
});

/** The papers of a pack with marking and length; each leads to its sheet. */
export function PreviewContents({ preview }: { readonly preview: PackPreviewView }): ReactNode {
  const styles = useStyles();
  const { document, lengths } = preview;
  const pages = lengths.reduce((sum, length) => sum + wholePages(length), 0);
  return (
    <nav className={styles.root} aria-label="Papers of the pack">
      <h2 className={styles.title}>Papers</h2>
      <p className={styles.quiet}>About {pagesInWords(pages)} in all. Word decides where pages end.</p>
      <ol className={styles.list}>
        {document.sections.map((section, index) => (
          <li key={section.id}>
            <Entry section={section} length={lengths[index]} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Entry(props: {
  readonly section: PackSection;
  readonly length: SectionLength | undefined;
}): ReactNode {
  const styles = useStyles();
  const { section, length } = props;
  return (
    <button
      type="button"
      className={styles.entry}
      onClick={() => {
        goToSheet(section.id);
      }}
    >
      <span className={styles.quiet}>{section.tab ?? ''}</span>
      <span>{section.title}</span>
      <span className={mergeClasses(styles.facts, styles.quiet)}>
        {section.marking}
        {length !== undefined && (
          <>
            {' \u00b7 '}
            <Length length={length} />
          </>
        )}
      </span>
    </button>
  );
}

function Length({ length }: { readonly length: SectionLength }): ReactNode {
  const styles = useStyles();
  const { pages, sides } = length;
  if (!isTooLong(length))
    return sides === null ? pagesInWords(wholePages(length)) : `${String(pages)} of ${pagesInWords(sides)}`;
  return (
    <span className={styles.over}>
      <Warning16Filled className={styles.sign} />
      About {pages} pages, {pagesInWords(sides ?? 0)} at most
    </span>
  );
}

function pagesInWords(pages: number): string {
  return pages === 1 ? '1 page' : `${String(pages)} pages`;
}
