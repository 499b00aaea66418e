import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CommitmentRowView } from '#renderer/features/commitments/commitment-row-view';
import { useRelationship } from '#renderer/data/use-relationship';
import { useView } from '#renderer/data/use-view';
import { dueStateLabels } from '#renderer/ui/labels';
import { Page } from '#renderer/ui/page';
import { Panel } from '#renderer/ui/panel';
import { RelationshipPicker } from '#renderer/ui/relationship-picker';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import { TableFrame } from '#renderer/ui/table';
import type { CommitmentRow } from '#shared/contract/views/registers';
import type { DueState } from '#shared/domain/commitment/commitments';

const useStyles = makeStyles({ filter: { maxWidth: '260px' } });

/** The register of promises of both sides. */
export function CommitmentsPage(): ReactNode {
  const styles = useStyles();
  const choice = useRelationship();
  const view = useView(
    'commitments.list',
    { relationship: choice.current ?? '' },
    { enabled: choice.current !== null, keepPrevious: true },
  );
  const [due, setDue] = useState<DueState | ''>('');
  return (
    <Page
      title="Commitments"
      width="wide"
      actions={<RelationshipPicker all={choice.all} current={choice.current} choose={choice.choose} />}
    >
      <AsyncView view={view}>
        {(commitments) => (
          <>
            <Field label="Show" className={styles.filter}>
              <Select
                value={due}
                onChange={(_event, { value }) => {
                  setDue(value as DueState | '');
                }}
              >
                <option value="">All {commitments.length}</option>
                {Object.entries(dueStateLabels).map(([state, label]) => (
                  <option key={state} value={state}>
                    {label} ({commitments.filter((commitment) => commitment.due === state).length})
                  </option>
                ))}
              </Select>
            </Field>
            <Register
              commitments={commitments.filter((commitment) => due === '' || commitment.due === due)}
            />
          </>
        )}
      </AsyncView>
    </Page>
  );
}

function Register({ commitments }: { readonly commitments: readonly CommitmentRow[] }): ReactNode {
  if (commitments.length === 0) {
    return (
      <EmptyState title="No commitment to show">
        Promises of either side stand here with owner and due date.
      </EmptyState>
    );
  }
  return (
    <Panel flush>
      <TableFrame label="Commitments">
        <thead>
          <tr>
            <th scope="col">Commitment</th>
            <th scope="col">Owners</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
            <th scope="col">Origin</th>
            <th scope="col">Topics</th>
          </tr>
        </thead>
        <tbody>
          {commitments.map((commitment) => (
            <CommitmentRowView key={commitment.id} commitment={commitment} />
          ))}
        </tbody>
      </TableFrame>
    </Panel>
  );
}
