import type { CSSProperties, ReactNode } from 'react';
import { ChangeWords, partClass } from '#renderer/features/packs/preview/change-mark';
import { ListView } from '#renderer/features/packs/preview/list-view';
import { pageSign, usePageStart } from '#renderer/features/packs/preview/page-starts';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import { ParagraphView } from '#renderer/features/packs/preview/paragraph-view';
import type { PackCell, PackColumn, PackRow, PackTable } from '#shared/domain/pack/pack-blocks';

/** A table with its heads; the caption is for those who cannot see it. */
export function TableView({ table }: { readonly table: PackTable }): ReactNode {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{table.caption}</caption>
      <colgroup>
        {table.columns.map((column, index) => (
          <col key={index} style={{ width: `${String((100 * column.share) / shares)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column, index) => (
            <th key={index} scope="col" style={alignment(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          <Row key={rowIndex} row={row} columns={table.columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  columns,
}: {
  readonly row: PackRow;
  readonly columns: readonly PackColumn[];
}): ReactNode {
  const page = usePageStart(row);
  const start = page === undefined ? undefined : styles.pageStart;
  return (
    <tr
      className={partClass(row.change, start)}
      style={row.room === undefined ? undefined : { height: `${String(row.room * 1.8)}em` }}
    >
      {columns.map((column, index) => (
        <td key={index} style={alignment(column)} {...(index === 0 && page !== undefined && pageSign(page))}>
          {index === 0 && <ChangeWords change={row.change} />}
          <CellView cell={row.cells[index] ?? []} />
        </td>
      ))}
    </tr>
  );
}

function CellView({ cell }: { readonly cell: PackCell }): ReactNode {
  return cell.map((block, index) =>
    block.type === 'list' ? (
      <ListView key={index} list={block} />
    ) : (
      <ParagraphView key={index} paragraph={block} />
    ),
  );
}

function alignment(column: PackColumn): CSSProperties {
  return { textAlign: column.align };
}
