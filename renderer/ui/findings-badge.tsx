import { Badge } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

/** How many findings stand between a meeting and being ready. */
export function FindingsBadge({ count }: { readonly count: number }): ReactNode {
  if (count === 0) {
    return (
      <Badge
        appearance="tint"
        color="success"
        icon={<CheckmarkCircle16Regular />}
        style={{ whiteSpace: 'nowrap' }}
      >
        Ready
      </Badge>
    );
  }
  return (
    <Badge appearance="tint" color="warning" icon={<Warning16Regular />} style={{ whiteSpace: 'nowrap' }}>
      {count === 1 ? '1 finding' : `${String(count)} findings`}
    </Badge>
  );
}
