import type { ReactNode } from 'react';
import { AttentionPanel, AttentionRow } from '#renderer/features/overview/attention-panel';
import { PointStateBadge } from '#renderer/ui/badges';
import { BarFigure } from '#renderer/ui/bar-figure';
import { dateInShort } from '#renderer/ui/dates';
import { pointStateLabels } from '#renderer/ui/labels';
import { paths } from '#renderer/ui/paths';
import { shortText } from '#renderer/ui/short-text';
import type { OverviewView, WaitingPoint } from '#shared/contract/views/overview';

const tones = { draft: 'quiet', review: 'attention', cleared: 'good', delivered: 'plain' } as const;

/** Points that await clearance, those first that a meeting needs first. */
export function PointsPanel({ points }: { readonly points: OverviewView['points'] }): ReactNode {
  const states = ['draft', 'review', 'cleared', 'delivered'] as const;
  return (
    <AttentionPanel
      title="Points awaiting clearance"
      total={points.total}
      calm="Every point is cleared."
      figure={
        <BarFigure
          title="Points by state"
          counted="State"
          bars={states.map((state) => ({
            label: pointStateLabels[state],
            count: points.states[state],
            tone: tones[state],
          }))}
        />
      }
      all={{ label: 'All talking points', to: paths.points() }}
    >
      {points.first.map((waiting) => (
        <AttentionRow
          key={waiting.point}
          to={placeOf(waiting)}
          label={waiting.text === '' ? 'A point without wording' : shortText(waiting.text, 110)}
          illustrative={waiting.illustrative}
          detail={[
            waiting.topic.label,
            waiting.principal === null ? '' : `for ${waiting.principal.label}`,
            waiting.neededOn === null ? '' : `needed on ${dateInShort(waiting.neededOn)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
          badges={<PointStateBadge state={waiting.state} />}
        />
      ))}
    </AttentionPanel>
  );
}

function placeOf({ principal, topic }: WaitingPoint): string {
  return principal === null ? paths.topic(topic.id) : paths.linesOf(principal.id, topic.id);
}
