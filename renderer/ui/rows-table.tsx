import type { ReactNode } from 'react';
import { LongTable, type RowPlace } from '#renderer/ui/long-table';
import { TableFrame } from '#renderer/ui/table';
import { mostAtOnce } from '#renderer/ui/use-long-rows';

/** A row that needs no measuring: always the same, so that memoised rows stay as they are. */
const nowhere: Partial<RowPlace> = {};

/**
 * A table of however many rows: a short one stands on the page as a whole, of a long one only the rows that are seen.
 * `row` makes the `tr` at an index and puts `place` on it.
 */
export function RowsTable(props: {
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  /** Height of a row in px, as long as it was not measured. */
  readonly rowHeight: number;
  readonly head: ReactNode;
  readonly row: (index: number, place: Partial<RowPlace>) => ReactNode;
}): ReactNode {
  const { label, head, rows, row } = props;
  if (rows > mostAtOnce) return <LongTable {...props} />;
  return (
    <TableFrame label={label}>
      <thead>{head}</thead>
      <tbody>{Array.from({ length: rows }, (_, index) => row(index, nowhere))}</tbody>
    </TableFrame>
  );
}
