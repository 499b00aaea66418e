import { find } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { ChartAnswer } from '#shared/contract/views/charts';
import { chartSize, chartTable, type BarChart } from '#shared/domain/charts/bar-chart';
import {
  agendaTimeBar,
  commitmentStanding,
  negotiationProgress,
  type ChartWording,
} from '#shared/domain/charts/charts';
import { commitmentsOf, dueState } from '#shared/domain/commitment/commitments';
import { agendaItemsOf } from '#shared/domain/meeting/agenda';
import { statusHistory } from '#shared/domain/negotiation/progress';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { succeed, type Result } from '#shared/domain/result';
import { chartWording } from '#shared/messages/papers/chart-wording';
import { paperWording } from '#shared/messages/papers/paper-wording';

/** How many chapters of a negotiation stood where after each round. */
export const chartOfProgress: UseCase<CheckedInput<'charts.progress'>, ChartAnswer> = (context, input) => {
  const negotiation = find(context, 'negotiation', input.negotiation);
  if (!negotiation.ok) return negotiation;
  const { view } = context;
  const rounds = [...view.by('round', 'negotiation', input.negotiation)].sort(
    (left, right) => left.number - right.number,
  );
  const history = statusHistory(
    view,
    view.by('chapter', 'negotiation', input.negotiation).map(({ id }) => id),
    rounds.map(({ id }) => id),
  );
  const numbers = rounds.map(({ number }) => number);
  return drawn(context, negotiationProgress(numbers, history, wordingHere()));
};

/** How the commitments of a relationship stand today. */
export const chartOfStanding: UseCase<CheckedInput<'charts.standing'>, ChartAnswer> = (context, input) => {
  const relationship = find(context, 'relationship', input.relationship);
  if (!relationship.ok) return relationship;
  const commitments = commitmentsOf(context.view, input.relationship).map((commitment) => ({
    due: dueState(commitment, context.today),
    illustrative: isIllustrative(commitment, 'state'),
  }));
  return drawn(context, commitmentStanding(commitments, wordingHere()));
};

/** The time of a meeting, item by item; hidden items take none. */
export const chartOfTime: UseCase<CheckedInput<'charts.time'>, ChartAnswer> = (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  const items = agendaItemsOf(context.view, input.meeting)
    .filter(({ visibility }) => visibility !== 'hidden')
    .map((item, index) => ({
      number: index + 1,
      title: item.title,
      minutes: item.minutes,
      illustrative: isIllustrative(item, 'minutes'),
    }));
  return drawn(context, agendaTimeBar(items, meeting.value.minutes, wordingHere()));
};

/** The window speaks English. */
function wordingHere(): ChartWording {
  return chartWording(paperWording('en-GB'));
}

async function drawn(
  { packs }: Pick<UseCaseContext, 'packs'>,
  chart: BarChart | null,
): Promise<Result<ChartAnswer>> {
  if (chart === null) return succeed({ chart: null });
  const { title, description, unit } = chart;
  const svg = await packs.draw(chart);
  return succeed({
    chart: { title, description, unit, svg, ...chartSize(chart), ...chartTable(chart) },
  });
}
