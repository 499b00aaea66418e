import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AttentionPanel, AttentionRow } from '#renderer/features/overview/attention-panel';
import { BarFigure, type Bar } from '#renderer/ui/bar-figure';
import { dateInShort } from '#renderer/ui/dates';
import { dueStateLabels } from '#renderer/ui/labels';
import { paths } from '#renderer/ui/paths';
import type { OverviewView } from '#shared/contract/views/overview';
import type { DueState } from '#shared/domain/commitment/commitments';

const tones: Readonly<Record<DueState, Bar['tone']>> = {
  overdue: 'danger',
  due: 'attention',
  open: 'plain',
  closed: 'quiet',
};
const inOrder = ['overdue', 'due', 'open', 'closed'] as const;

/** Promises that are overdue or due soon. */
export function CommitmentsPanel(props: { readonly commitments: OverviewView['commitments'] }): ReactNode {
  const { commitments } = props;
  return (
    <AttentionPanel
      title="Commitments overdue or due soon"
      total={commitments.total}
      calm="No commitment is overdue or due within 30 days."
      figure={
        <BarFigure
          title="Commitments by how they stand"
          counted="Standing"
          bars={inOrder.map((due) => ({
            label: dueStateLabels[due],
            count: commitments.due[due],
            tone: tones[due],
          }))}
        />
      }
      all={{ label: 'All commitments', to: '/commitments' }}
    >
      {commitments.first.map(({ commitment, relationship, owners, due, dueDate, illustrative }) => (
        <AttentionRow
          key={commitment.id}
          to={paths.commitment(relationship, commitment.id)}
          label={commitment.label}
          illustrative={illustrative}
          detail={[dateInShort(dueDate), owners].filter(Boolean).join(' · ')}
          badges={
            <Badge appearance="tint" color={due === 'overdue' ? 'danger' : 'warning'}>
              {dueStateLabels[due]}
            </Badge>
          }
        />
      ))}
    </AttentionPanel>
  );
}
