import type { ReactNode } from 'react';
import { dateInWords } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { TableFrame } from '#renderer/ui/table';
import type { NegotiationView } from '#shared/contract/views/registers';

/** How many chapters were reported closed, and when. */
export function ClosureCounts({ counts }: { readonly counts: NegotiationView['closureCounts'] }): ReactNode {
  if (counts.length === 0) return null;
  return (
    <Section title="Chapters reported closed">
      <Panel flush>
        <TableFrame label="Chapters reported closed">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Closed</th>
              <th scope="col">As reported</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.id}>
                <td>{dateInWords(count.date)}</td>
                <td>
                  {count.closed} of {count.total}
                </td>
                <td>{count.wording}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Panel>
    </Section>
  );
}
