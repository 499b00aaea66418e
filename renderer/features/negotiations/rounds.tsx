import { Edit20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { dateInShort } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { Section } from '#renderer/ui/section';
import { TableFrame } from '#renderer/ui/table';
import type { NegotiationView } from '#shared/contract/views/registers';

/** The rounds, each with its time and place. */
export function Rounds(props: {
  readonly rounds: NegotiationView['rounds'];
  readonly onOpen: (round: string) => void;
  readonly actions: ReactNode;
}): ReactNode {
  const { rounds } = props;
  return (
    <Section title="Rounds" actions={props.actions}>
      <Panel flush>
        <TableFrame label="Rounds">
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Place</th>
              <th scope="col">Note</th>
              <th scope="col">
                <span className="visually-hidden">Edit</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round.id}>
                <td>{round.number}</td>
                <td>{dateInShort(round.startDate)}</td>
                <td>{dateInShort(round.endDate)}</td>
                <td>{round.place}</td>
                <td>
                  <RichTextView text={round.note} />
                </td>
                <td>
                  <IconButton
                    label={`Edit: round ${String(round.number)}`}
                    icon={<Edit20Regular />}
                    onClick={() => {
                      props.onOpen(round.id);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Panel>
    </Section>
  );
}
