import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { lowWindow } from '#renderer/ui/window-sizes';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL} 64px`,
    boxSizing: 'border-box',
    '@container window (max-width: 800px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 48px`,
    },
    [lowWindow]: { gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  },
  reading: { maxWidth: '960px' },
  wide: { maxWidth: '1640px' },
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  titleRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [lowWindow]: { rowGap: tokens.spacingVerticalXS },
  },
  heading: {
    ...typographyStyles.subtitle1,
    fontSize: '22px',
    lineHeight: '30px',
    [lowWindow]: { fontSize: '18px', lineHeight: '24px' },
    margin: 0,
    outlineStyle: 'none',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
  },
  subtitle: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});

/** What a page is made of. */
export interface PageProps {
  readonly title: string;
  /** What stands above the title: where one is. */
  readonly above?: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** `reading` keeps lines short enough to read; `wide` is for tables and builders. */
  readonly width?: 'reading' | 'wide';
  /** False where the page changes beside a list from which one chooses: the focus stays in the list. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

let firstPage = true;

/** A dialog that opens with its page keeps the focus: one that loses it is hidden from a screen reader. */
function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}

/** A page with its one first-level heading, which takes the focus when the page is opened. */
export function Page(props: PageProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus = true } = props;
  useEffect(() => {
    document.title = `${props.title} - Chancery`;
  }, [props.title]);
  useEffect(() => {
    if (!firstPage && takesFocus && !isDialogOpen()) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [takesFocus]);
  return (
    <div
      className={mergeClasses(styles.root, props.width === 'wide' ? styles.wide : styles.reading)}
      data-page
    >
      <header className={styles.header}>
        {props.above}
        <div className={styles.titleRow}>
          <h1 ref={heading} tabIndex={-1} dir="auto" className={styles.heading}>
            {props.title}
          </h1>
          {props.badges}
          {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
        </div>
        {props.subtitle !== undefined && <div className={styles.subtitle}>{props.subtitle}</div>}
      </header>
      {props.children}
    </div>
  );
}
