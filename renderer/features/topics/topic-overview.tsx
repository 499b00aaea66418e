import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FilteredRow } from '#renderer/features/topics/tree/topic-filter';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { inWords } from '#renderer/ui/labels';
import type { RowPlace } from '#renderer/ui/long-table';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { RowsTable } from '#renderer/ui/rows-table';
import { EmptyState } from '#renderer/ui/states';
import type { TopicRow } from '#shared/contract/views/topics';

/** All topics of a relationship at a glance: where each stands and what its brief lacks. */
export function TopicOverview(props: {
  readonly rows: readonly TopicRow[];
  /** What the filter leaves of them. */
  readonly found: readonly FilteredRow[];
  /** The filter as the end of an address. */
  readonly search: string;
}): ReactNode {
  const { rows, found, search } = props;
  if (rows.length === 0)
    return <EmptyState title="No topics yet">Add the first topic with the plus sign on the left.</EmptyState>;
  if (found.length === 0)
    return <EmptyState title="No topic meets the filter">Show all topics again on the left.</EmptyState>;
  return (
    <Panel flush>
      <PrintedPage title="Topics" shows={found.map(({ row }) => row.id)} />
      <RowsTable
        label="Topics with their state"
        columns={4}
        rows={found.length}
        rowHeight={37}
        head={
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">State</th>
            <th scope="col">Points cleared</th>
            <th scope="col">Brief</th>
          </tr>
        }
        row={(index, place) => {
          const shown = found[index];
          return shown && <OverviewRow key={shown.row.id} {...shown} search={search} place={place} />;
        }}
      />
    </Panel>
  );
}

function OverviewRow(props: {
  readonly row: TopicRow;
  readonly meets: boolean;
  readonly search: string;
  readonly place: Partial<RowPlace>;
}): ReactNode {
  const { row, meets, search, place } = props;
  return (
    <tr {...place}>
      <td style={{ paddingLeft: `${String(12 + row.depth * 18)}px` }}>
        <WindowLink to={`${paths.topic(row.id)}${search}`}>{row.title}</WindowLink>{' '}
        {row.illustrative && <IllustrativeBadge compact />}
      </td>
      <td>{meets && inWords(row.state)}</td>
      <td className="short">{meets && `${String(row.pointsCleared)} of ${String(row.points)}`}</td>
      <td>{meets && <BriefState row={row} />}</td>
    </tr>
  );
}

function BriefState({ row }: { readonly row: TopicRow }): ReactNode {
  if (!row.hasBrief) {
    return (
      <Badge appearance="outline" color="danger" style={{ whiteSpace: 'nowrap' }}>
        No brief
      </Badge>
    );
  }
  return row.stale ? (
    <Badge appearance="tint" color="warning" style={{ whiteSpace: 'nowrap' }}>
      To confirm
    </Badge>
  ) : (
    'Confirmed'
  );
}
