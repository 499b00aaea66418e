import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInShort } from '#renderer/ui/dates';
import { LongTable } from '#renderer/ui/long-table';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { EmptyState } from '#renderer/ui/states';
import type { DeliveredLineView } from '#shared/contract/views/points';

const useStyles = makeStyles({
  when: { whiteSpace: 'nowrap' },
  text: { minWidth: '260px', maxWidth: '520px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a principal has said: when, to whom, and with what answer; the latest first. */
export function DeliveredLines(props: { readonly delivered: readonly DeliveredLineView[] }): ReactNode {
  const styles = useStyles();
  const { delivered } = props;
  if (delivered.length === 0) {
    return (
      <EmptyState title="Nothing made yet">
        What was made at a meeting stands here, with the answer. It is ticked in the meeting.
      </EmptyState>
    );
  }
  return (
    <Panel flush>
      <LongTable
        label="Lines made"
        columns={4}
        rows={delivered.length}
        rowHeight={72}
        head={
          <tr>
            <th scope="col">When</th>
            <th scope="col">Line</th>
            <th scope="col">To</th>
            <th scope="col">Answer</th>
          </tr>
        }
        row={(index, place) => {
          const line = delivered[index];
          if (line === undefined) return null;
          return (
            <tr key={line.id} {...place}>
              <td className={styles.when}>
                {line.date === null ? 'No date' : dateInShort(line.date)}
                {line.meeting !== null && (
                  <div style={{ whiteSpace: 'normal' }}>
                    <RecordLink link={line.meeting} to={paths.meeting(line.meeting.id, 'record')} />
                  </div>
                )}
              </td>
              <td className={styles.text}>
                {line.topic !== null && <RecordLink link={line.topic} to={paths.topic(line.topic.id)} />}
                <RichTextView text={line.text} />
              </td>
              <td>{line.addressee?.label ?? ''}</td>
              <td className={styles.text}>
                {line.answer.length === 0 ? (
                  <span className={styles.quiet}>No answer on record</span>
                ) : (
                  <RichTextView text={line.answer} />
                )}
                {line.illustrative && <IllustrativeBadge compact />}
              </td>
            </tr>
          );
        }}
      />
    </Panel>
  );
}
