import type { ChartWording } from '#shared/domain/charts/charts';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/** The words of charts, from those that papers have. */
export function chartWording({ charts, negotiation, commitments, tags }: PaperWording): ChartWording {
  return {
    ...charts,
    example: tags.example,
    statuses: negotiation.statuses,
    standings: { ...commitments.standings, closed: charts.closed },
  };
}
