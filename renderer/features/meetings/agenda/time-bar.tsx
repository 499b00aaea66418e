import type { ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { ChartFigure } from '#renderer/ui/chart-figure';

/** The time of the meeting on one bar, as the annotated agenda prints it. */
export function TimeBar({ meeting }: { readonly meeting: string }): ReactNode {
  const bar = useView('charts.time', { meeting }, { keepPrevious: true });
  const chart = bar.data?.chart ?? null;
  return chart === null ? null : <ChartFigure chart={chart} />;
}
