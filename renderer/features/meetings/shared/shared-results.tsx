import { makeStyles } from '@fluentui/react-components';
import { Globe20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { SharingBadge } from '#renderer/fields/sharing/sharing-badge';
import { SharingDialog } from '#renderer/fields/sharing/sharing-dialog';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import { shortText } from '#renderer/ui/short-text';
import type { MeetingView, ResultView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({ what: { minWidth: '280px', maxWidth: '560px' } });

const kindNames: Readonly<Record<ResultView['kind'], string>> = {
  outcome: 'Outcome',
  commitment: 'Commitment',
};

/** What the meeting led to, and what of it the other side reads. */
export function SharedResults({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const [opened, setOpened] = useState<ResultView | null>(null);
  return (
    <Section title="Outcomes and commitments">
      {meeting.results.length === 0 ? (
        <EmptyState title="Nothing came of it yet">
          Outcomes and commitments of this meeting stand here, to be worded for the other side.
        </EmptyState>
      ) : (
        <Panel flush>
          <TableFrame label="Outcomes and commitments for the other side">
            <thead>
              <tr>
                <th scope="col">What, in our words</th>
                <th scope="col">Kind</th>
                <th scope="col">For the other side</th>
                <th scope="col">
                  <span className="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {meeting.results.map((result) => (
                <ResultRow key={result.id} result={result} open={setOpened} />
              ))}
            </tbody>
          </TableFrame>
        </Panel>
      )}
      {opened !== null && (
        <SharingDialog
          record={opened.id}
          title={kindNames[opened.kind]}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Section>
  );
}

function ResultRow(props: {
  readonly result: ResultView;
  readonly open: (result: ResultView) => void;
}): ReactNode {
  const styles = useStyles();
  const { result } = props;
  return (
    <tr>
      <th scope="row" className={styles.what}>
        {result.label === '' ? 'Without words yet' : result.label}
      </th>
      <td>{kindNames[result.kind]}</td>
      <td>
        <SharingBadge sharing={result.sharing} />
      </td>
      <td>
        <OfferedButton
          quiet
          label="Word and share..."
          offeredAs={`Word for the other side: ${shortText(result.label, 80)}`}
          size="small"
          icon={<Globe20Regular />}
          onDo={() => {
            props.open(result);
          }}
        />
      </td>
    </tr>
  );
}
