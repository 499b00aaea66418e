import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useImperativeHandle, type ReactNode, type Ref } from 'react';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import { useTableStyles } from '#renderer/ui/table';
import { useLongRows } from '#renderer/ui/use-long-rows';
import { useScrollMemory } from '#renderer/ui/use-scroll-memory';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    // As tall as the window leaves, so that its head stays in sight; never so low that nothing is to be seen.
    maxHeight: 'max(360px, calc(100cqh - 330px))',
    borderRadius: tokens.borderRadiusLarge,
  },
  table: {
    // Borders of cells that stick would stay behind in a collapsed table.
    borderCollapse: 'separate',
    '& thead th': { position: 'sticky', top: 0, zIndex: 2 },
  },
  spacer: { '& > td': { padding: 0, borderBottomStyle: 'none' } },
});

/** What a long table lets its owner do. */
export interface LongTableHandle {
  readonly scrollTo: (row: number) => void;
}

/** How a row is told to the table that measures it: put both on its `tr`. */
export interface RowPlace {
  readonly ref: (row: HTMLTableRowElement | null) => void;
  readonly 'data-index': number;
  readonly 'aria-rowindex': number;
}

/**
 * A table of any length in a frame of its own: its head stays in sight, and only the rows that are seen, and some
 * around them, are in the page.
 */
export function LongTable({
  ref,
  ...props
}: {
  readonly label: string;
  readonly role?: 'grid';
  readonly columns: number;
  readonly rows: number;
  /** Height of a row in px, as long as it was not measured. */
  readonly rowHeight: number;
  readonly head: ReactNode;
  readonly row: (index: number, place: RowPlace) => ReactNode;
  readonly ref?: Ref<LongTableHandle>;
  readonly className?: string;
}): ReactNode {
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const scroller = useScrollMemory<HTMLDivElement>(props.label);
  const { shown, before, after, measure, scrollTo, onKeyDown } = useLongRows(scroller, props);
  useImperativeHandle(ref, () => ({ scrollTo }), [scrollTo]);
  return (
    <ScrollRegion ref={scroller} className={styles.scroller} label={props.label} onKeyDown={onKeyDown}>
      <table
        className={mergeClasses(tableStyles.table, styles.table, props.className)}
        aria-label={props.label}
        cellSpacing={0}
        aria-rowcount={props.rows + 1}
        {...(props.role !== undefined && { role: props.role })}
      >
        <thead>{props.head}</thead>
        <tbody>
          <Spacer height={before} columns={props.columns} />
          {shown.map((index) =>
            props.row(index, { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 }),
          )}
          <Spacer height={after} columns={props.columns} />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Spacer(props: { readonly height: number; readonly columns: number }): ReactNode {
  const styles = useStyles();
  if (props.height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={props.columns} style={{ height: `${String(props.height)}px` }} />
    </tr>
  );
}
