import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import { rowColours } from '#renderer/ui/theme';

/** How tables look. */
export const useTableStyles = makeStyles({
  scroller: { overflowX: 'auto', borderRadius: tokens.borderRadiusLarge },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground2,
      whiteSpace: 'nowrap',
      verticalAlign: 'bottom',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '& tbody tr:last-child > *': { borderBottomStyle: 'none' },
    '& tbody tr:hover': { backgroundColor: rowColours.hover },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold },
    // A few words that read as one: they stand on one line where the table has room for it.
    '& td.short': {
      whiteSpace: 'nowrap',
      '@container window (max-width: 800px)': { whiteSpace: 'normal' },
    },
    '& td.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& caption': {
      textAlign: 'left',
      padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
      color: tokens.colorNeutralForeground2,
    },
  },
});

/** A table in a frame that scrolls sideways when it must; the frame can be reached and scrolled by keyboard. */
export function TableFrame(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const styles = useTableStyles();
  return (
    <ScrollRegion className={styles.scroller} label={props.label}>
      <table className={styles.table}>{props.children}</table>
    </ScrollRegion>
  );
}

/** The head of a column; `share` of the width of the table, in per cent, keeps columns of tables above one another in line. */
export function ColumnHead(props: { readonly share?: number; readonly children: ReactNode }): ReactNode {
  const width = props.share === undefined ? undefined : `${String(props.share)}%`;
  return (
    <th scope="col" style={{ width }}>
      {props.children}
    </th>
  );
}
