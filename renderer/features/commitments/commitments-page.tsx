import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CommitmentRowView } from '#renderer/features/commitments/commitment-row-view';
import { NewCommitmentDialog } from '#renderer/features/commitments/new-commitment-dialog';
import { useAsked } from '#renderer/data/use-asked';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useParameters, withParameter } from '#renderer/data/use-parameters';
import { useRelationship } from '#renderer/data/use-relationship';
import { useView } from '#renderer/data/use-view';
import { AddButton } from '#renderer/fields/add-button';
import { RecordDialog } from '#renderer/fields/record-dialog';
import { Sharing } from '#renderer/fields/sharing/sharing';
import { ChartFigure } from '#renderer/ui/chart-figure';
import { dueStateLabels } from '#renderer/ui/labels';
import { OfRelationship } from '#renderer/ui/of-relationship';
import { Page } from '#renderer/ui/page';
import { Panel } from '#renderer/ui/panel';
import { RelationshipPicker } from '#renderer/ui/relationship-picker';
import { EmptyState } from '#renderer/ui/states';
import { RowsTable } from '#renderer/ui/rows-table';
import type { CommitmentRow } from '#shared/contract/views/registers';
import type { DueState } from '#shared/domain/commitment/commitments';

const useStyles = makeStyles({ filter: { maxWidth: '260px' } });

const commitmentFields = [
  'title',
  'text',
  'homeOwner',
  'partnerOwner',
  'dueDate',
  'dueText',
  'state',
  'announcedOn',
  'recurrence',
  'meeting',
  'marking',
];

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
  const [adding, setAdding] = useAsked('new.commitment');
  const [parameters, setParameters] = useParameters();
  const opened = parameters.get('commitment');
  const open = (commitment: string | null): void => {
    setParameters(withParameter('commitment', commitment));
  };
  return (
    <Page
      title="Commitments"
      width="wide"
      actions={
        <>
          <RelationshipPicker all={choice.all} current={choice.current} choose={choice.choose} />
          <AddButton
            primary
            disabled={choice.current === null}
            onAdd={() => {
              setAdding(true);
            }}
          >
            New commitment
          </AddButton>
        </>
      }
    >
      <OfRelationship none={choice.none} view={view}>
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
            <PrintedPage title="Commitments" shows={commitments} landscape />
            <Standing relationship={choice.current ?? ''} commitments={commitments} />
            <Register
              commitments={commitments.filter((commitment) => due === '' || commitment.due === due)}
              open={open}
            />
          </>
        )}
      </OfRelationship>
      {adding && choice.current !== null && (
        <NewCommitmentDialog
          relationship={choice.current}
          onClose={() => {
            setAdding(false);
          }}
          onMade={(commitment) => {
            setAdding(false);
            open(commitment);
          }}
        />
      )}
      {opened !== null && (
        <RecordDialog
          key={opened}
          record={opened}
          title="Commitment"
          fields={commitmentFields}
          below={(record) => <Sharing record={record} />}
          onClose={() => {
            open(null);
          }}
        />
      )}
    </Page>
  );
}

function Standing(props: {
  readonly relationship: string;
  readonly commitments: readonly CommitmentRow[];
}): ReactNode {
  const { relationship, commitments } = props;
  const chart = useView('charts.standing', { relationship }, { keepPrevious: true }).data?.chart;
  if (commitments.length === 0 || chart === null) return null;
  const bars = [...new Set(commitments.map(({ due }) => due))];
  return (
    <Panel>
      <ChartFigure chart={chart} shape={{ lying: true, bars }} />
    </Panel>
  );
}

function Register(props: {
  readonly commitments: readonly CommitmentRow[];
  readonly open: (commitment: string) => void;
}): ReactNode {
  const { commitments, open } = props;
  if (commitments.length === 0) {
    return (
      <EmptyState title="No commitment to show">
        Promises of either side stand here with owner and due date.
      </EmptyState>
    );
  }
  return (
    <Panel flush>
      <RowsTable
        label="Commitments"
        columns={7}
        rows={commitments.length}
        rowHeight={80}
        head={
          <tr>
            <th scope="col">Commitment</th>
            <th scope="col">Owners</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
            <th scope="col">Origin</th>
            <th scope="col">Topics</th>
            <th scope="col">
              <span className="visually-hidden">Edit</span>
            </th>
          </tr>
        }
        row={(index, place) => {
          const commitment = commitments[index];
          return commitment === undefined ? null : (
            <CommitmentRowView
              key={commitment.id}
              commitment={commitment}
              place={place}
              onOpen={() => {
                open(commitment.id);
              }}
            />
          );
        }}
      />
    </Panel>
  );
}
