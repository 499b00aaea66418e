import { Edit20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { dateInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { useSourceNumbers } from '#renderer/ui/rich-text/source-numbers';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { NegotiationView } from '#shared/contract/views/registers';

/** How many chapters were reported closed, when and by which source; what this dossier says of each chapter stands above. */
export function ClosureCounts(props: {
  readonly counts: NegotiationView['closureCounts'];
  readonly onOpen: (count: string) => void;
  readonly actions: ReactNode;
}): ReactNode {
  const { counts } = props;
  return (
    <Section title="Chapters reported closed" actions={props.actions}>
      {counts.length === 0 ? (
        <EmptyState title="No count is on record">
          What was published on closed chapters stands here.
        </EmptyState>
      ) : (
        <Panel flush>
          <TableFrame label="Chapters reported closed">
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Closed</th>
                <th scope="col">As reported</th>
                <th scope="col">
                  <span className="visually-hidden">Edit</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.map((count) => (
                <CountRow key={count.id} count={count} onOpen={props.onOpen} />
              ))}
            </tbody>
          </TableFrame>
        </Panel>
      )}
    </Section>
  );
}

function CountRow(props: {
  readonly count: NegotiationView['closureCounts'][number];
  readonly onOpen: (count: string) => void;
}): ReactNode {
  const { id, date, closed, total, wording, sources } = props.count;
  const numbers = useSourceNumbers();
  return (
    <tr>
      <td>{dateInWords(date)}</td>
      <td>
        {closed} of {total}
      </td>
      <td>
        {wording}
        {sources.map((source) => (
          <sup key={source} title={numbers.get(source)?.name}>
            {' '}
            {numbers.get(source)?.number}
          </sup>
        ))}
      </td>
      <td>
        <IconButton
          label={`Edit: count of ${dateInWords(date) || 'no date'}`}
          icon={<Edit20Regular />}
          onClick={() => {
            props.onOpen(id);
          }}
        />
      </td>
    </tr>
  );
}
