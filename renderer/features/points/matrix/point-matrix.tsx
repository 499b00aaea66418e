import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { CellContent } from '#renderer/features/points/matrix/cell-content';
import { countsOf, type Counting, type MatrixTopic } from '#renderer/features/points/matrix/rows';
import { useGridWalk, type WalkedCell } from '#renderer/features/points/matrix/use-grid-walk';
import { LongTable, type LongTableHandle, type RowPlace } from '#renderer/ui/long-table';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { countAll } from '#renderer/ui/state-counts';
import type { PointMatrixView } from '#shared/contract/views/points';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  table: {
    '& thead th': { verticalAlign: 'top', whiteSpace: 'normal' },
    '& td, & tbody th': {
      borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
      padding: `4px ${tokens.spacingHorizontalS}`,
      verticalAlign: 'middle',
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& [tabindex]:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  topic: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: '220px',
    maxWidth: '340px',
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
  },
  top: { '& > span': { fontWeight: tokens.fontWeightSemibold } },
  corner: { left: 0, zIndex: 3 },
  all: { minWidth: '120px' },
  principal: { minWidth: '104px', maxWidth: '180px' },
  detail: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { cursor: 'pointer', ':hover': { backgroundColor: rowColours.hover } },
});

interface MatrixProps {
  readonly matrix: PointMatrixView;
  readonly topics: readonly MatrixTopic[];
  readonly counting: Counting;
}

/** Principals by topics: a grid to walk through by arrow keys; Enter opens what a cell counts. */
export function PointMatrix(props: MatrixProps): ReactNode {
  const styles = useStyles();
  const { matrix, topics } = props;
  const list = useRef<LongTableHandle>(null);
  const columns = matrix.principals.length + 2;
  const walk = useGridWalk({ rows: topics.length, columns }, list);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the grid inside bubble up to here
    <div onKeyDown={walk.onKeyDown}>
      <LongTable
        ref={list}
        label="Principals by topics"
        role="grid"
        className={styles.table}
        columns={columns}
        rows={topics.length}
        rowHeight={34}
        head={<Head {...props} />}
        row={(index, place) => (
          <TopicRow
            key={topics[index]?.topic.id ?? index}
            row={topics[index]}
            principals={matrix.principals}
            counting={props.counting}
            place={place}
            cell={(column) => walk.cell({ row: index, column })}
          />
        )}
      />
    </div>
  );
}

function Head({ matrix, counting }: MatrixProps): ReactNode {
  const styles = useStyles();
  return (
    <tr>
      <th scope="col" className={styles.corner}>
        Topic
      </th>
      <th scope="col" className={styles.all}>
        Everyone
      </th>
      {matrix.principals.map(({ person, office }) => (
        <th key={person.id} scope="col" className={styles.principal}>
          <WindowLink to={paths.linesOf(person.id)}>{person.label}</WindowLink>
          <span className={styles.detail} title={office}>
            {totalOf(matrix, person.id, counting)}
          </span>
        </th>
      ))}
    </tr>
  );
}

function totalOf({ topics }: PointMatrixView, person: string, counting: Counting): string {
  const cells = topics.flatMap(({ cells: byPerson }) => byPerson[person] ?? []);
  const counts = cells.map((cell) => countsOf(cell, counting));
  const total = counts.reduce((sum, count) => sum + countAll(count), 0);
  if (total === 0) return 'None';
  const cleared = counts.reduce((sum, count) => sum + count.cleared + count.delivered, 0);
  return `${String(cleared)} of ${String(total)} cleared`;
}

function TopicRow(props: {
  readonly row: MatrixTopic | undefined;
  readonly principals: PointMatrixView['principals'];
  readonly counting: Counting;
  readonly place: RowPlace;
  readonly cell: (column: number) => WalkedCell;
}): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const { row, counting } = props;
  if (row === undefined) return null;
  const open = (to: string) => ({
    onClick: () => void navigate(to),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'Enter') void navigate(to);
    },
  });
  const topic = paths.topic(row.topic.id);
  return (
    <tr {...props.place}>
      <th
        scope="row"
        className={mergeClasses(styles.topic, row.depth === 0 && styles.top)}
        style={{ paddingLeft: `${String(12 + row.depth * 16)}px` }}
        {...props.cell(0)}
        {...open(topic)}
      >
        <span dir="auto">{row.topic.label}</span>
      </th>
      <td className={styles.cell} {...props.cell(1)} {...open(topic)}>
        <CellContent cell={row.all} counting={counting} onlyCounts />
      </td>
      {props.principals.map(({ person }, index) => (
        <td
          key={person.id}
          className={styles.cell}
          {...props.cell(index + 2)}
          {...open(paths.linesOf(person.id, row.topic.id))}
        >
          <CellContent cell={row.cells[person.id]} counting={counting} />
        </td>
      ))}
    </tr>
  );
}
