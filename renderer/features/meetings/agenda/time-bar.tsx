import type { ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { ChartFigure } from '#renderer/ui/chart-figure';
import type { MeetingView } from '#shared/contract/views/meetings';

/** The time of the meeting on one bar, as the annotated agenda prints it. */
export function TimeBar({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const chart = useView('charts.time', { meeting: meeting.id }, { keepPrevious: true }).data?.chart;
  const isTimed = meeting.agenda.some(({ visibility, minutes }) => visibility !== 'hidden' && minutes > 0);
  if (!isTimed || chart === null) return null;
  return <ChartFigure chart={chart} shape={{ lying: true, bars: [meeting] }} />;
}
