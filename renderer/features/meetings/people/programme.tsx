import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInShort } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { MeetingView } from '#shared/contract/views/meetings';

/** What happens around the meeting: arrival, who greets, press. */
export function Programme({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  return (
    <Section title="Programme">
      {meeting.programme.length === 0 ? (
        <EmptyState title="No programme on record" />
      ) : (
        <Panel flush>
          <TableFrame label="Programme">
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Time</th>
                <th scope="col">What</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              {meeting.programme.map((entry) => (
                <tr key={entry.id}>
                  <td>{dateInShort(entry.date)}</td>
                  <td>{entry.time ?? ''}</td>
                  <td>
                    {entry.text} {entry.illustrative && <IllustrativeBadge compact />}
                  </td>
                  <td>{entry.place}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </Panel>
      )}
    </Section>
  );
}
