import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AttentionPanel, AttentionRow } from '#renderer/features/overview/attention-panel';
import { BarFigure } from '#renderer/ui/bar-figure';
import { dateInShort } from '#renderer/ui/dates';
import { paths } from '#renderer/ui/paths';
import type { BriefToMend, OverviewView } from '#shared/contract/views/overview';

/** Briefs that nobody confirmed lately, and topics on an agenda that have none. */
export function BriefsPanel({ briefs }: { readonly briefs: OverviewView['briefs'] }): ReactNode {
  return (
    <AttentionPanel
      title="Stale briefs"
      total={briefs.total}
      calm="Every brief was confirmed within 30 days."
      figure={
        <BarFigure
          title="Briefs by how lately they were confirmed"
          counted="Brief"
          bars={[
            { label: 'Confirmed', count: briefs.confirmed, tone: 'good' },
            { label: 'Not for 30 days', count: briefs.stale, tone: 'attention' },
            { label: 'Missing', count: briefs.missing, tone: 'danger' },
          ]}
        />
      }
    >
      {briefs.first.map((brief) => (
        <AttentionRow
          key={brief.topic.id}
          to={paths.topic(brief.topic.id)}
          label={brief.topic.label}
          detail={detailOf(brief)}
          badges={
            <Badge appearance="tint" color={brief.missing ? 'danger' : 'warning'}>
              {brief.missing ? 'No brief' : 'To confirm'}
            </Badge>
          }
        />
      ))}
    </AttentionPanel>
  );
}

function detailOf({ missing, reviewedOn, neededOn }: BriefToMend): string {
  const confirmed = reviewedOn === null ? 'Never confirmed' : `Confirmed on ${dateInShort(reviewedOn)}`;
  return [missing ? '' : confirmed, neededOn === null ? '' : `on the agenda of ${dateInShort(neededOn)}`]
    .filter(Boolean)
    .join(' · ');
}
