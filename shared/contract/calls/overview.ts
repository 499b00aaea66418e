import { view } from '#shared/contract/call';
import { nothing } from '#shared/contract/inputs';
import type { OverviewView } from '#shared/contract/views/overview';

/** What needs attention. */
export const overviewCalls = {
  'overview.get': view<OverviewView>()(nothing),
} as const;
