import type { ReactNode } from 'react';
import { dateInShort } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { Section } from '#renderer/ui/section';
import { TableFrame } from '#renderer/ui/table';
import type { NegotiationView } from '#shared/contract/views/registers';

/** The rounds, each with its time and place. */
export function Rounds({ rounds }: { readonly rounds: NegotiationView['rounds'] }): ReactNode {
  if (rounds.length === 0) return null;
  return (
    <Section title="Rounds">
      <Panel flush>
        <TableFrame label="Rounds">
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Place</th>
              <th scope="col">Note</th>
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
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Panel>
    </Section>
  );
}
