import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import { useTableStyles } from '#renderer/ui/table';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    // As tall as the window leaves, so that its head stays in sight; never so low that nothing is to be seen.
    maxHeight: 'max(360px, calc(100vh - 330px))',
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
export function LongTable(props: {
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
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are used here and nowhere else, in a component that is not memoised
  const virtual = useVirtualizer({
    count: props.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.rowHeight,
    overscan: 12,
    // Before the frame is measured, as when printing: enough to fill it.
    initialRect: { width: 0, height: 800 },
  });
  useImperativeHandle(
    props.ref,
    () => ({
      scrollTo: (row) => {
        virtual.scrollToIndex(row);
      },
    }),
    [virtual],
  );
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <ScrollRegion
      ref={scroller}
      className={styles.scroller}
      label={props.label}
      onKeyDown={(event) => {
        // The browser would stop where the rows it has not seen were thought to end.
        if (event.key !== 'End' || event.target !== event.currentTarget) return;
        event.preventDefault();
        virtual.scrollToIndex(props.rows - 1, { align: 'end' });
      }}
    >
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
          {shown.map(({ index }) =>
            props.row(index, {
              ref: virtual.measureElement,
              'data-index': index,
              'aria-rowindex': index + 2,
            }),
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
