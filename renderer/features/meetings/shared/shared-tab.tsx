import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SharedResults } from '#renderer/features/meetings/shared/shared-results';
import { Panel } from '#renderer/ui/panel';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import { TextField } from '#renderer/fields/text-field';
import type { MeetingView, SharedAgendaRow } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '960px' },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  differs: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The agenda as the other side would get it, with a warning where its clock differs from ours. */
export function SharedTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const rows = meeting.sharedAgenda;
  return (
    <div className={styles.root}>
      <TextField field={meeting.sharedTitle} />
      {rows.some(({ differsFromOurs }) => differsFromOurs) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Some clock times differ from our own agenda: the shared one runs over the shared items alone, with
            the minutes as agreed. The other side sees the times below.
          </MessageBarBody>
        </MessageBar>
      )}
      {rows.length === 0 ? (
        <EmptyState title="No item is shared">
          Set an item&apos;s visibility to shared and give it a shared title; only then does it stand here.
        </EmptyState>
      ) : (
        <Panel flush>
          <TableFrame label="Shared agenda">
            <thead>
              <tr>
                <th scope="col">Start</th>
                <th scope="col">Minutes</th>
                <th scope="col">Title</th>
                <th scope="col">Lead</th>
                <th scope="col">Against ours</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SharedRow key={row.item} row={row} />
              ))}
            </tbody>
          </TableFrame>
        </Panel>
      )}
      <SharedResults meeting={meeting} />
    </div>
  );
}

function SharedRow({ row }: { readonly row: SharedAgendaRow }): ReactNode {
  const styles = useStyles();
  return (
    <tr>
      <td>{row.start ?? ''}</td>
      <td>{row.minutes}</td>
      <td>{row.title === '' ? <span className={styles.missing}>No shared title</span> : row.title}</td>
      <td>{row.lead}</td>
      <td>{row.differsFromOurs ? <span className={styles.differs}>Differs</span> : 'Same'}</td>
    </tr>
  );
}
