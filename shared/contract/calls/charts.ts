import { view } from '#shared/contract/call';
import { id } from '#shared/contract/inputs';
import type { ChartAnswer } from '#shared/contract/views/charts';
import { z } from '#shared/domain/zod';

/** Charts, drawn. */
export const chartsCalls = {
  'charts.progress': view<ChartAnswer>()(z.strictObject({ negotiation: id })),
  'charts.standing': view<ChartAnswer>()(z.strictObject({ relationship: id })),
  'charts.time': view<ChartAnswer>()(z.strictObject({ meeting: id })),
} as const;
