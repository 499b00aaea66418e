import { Badge } from '@fluentui/react-components';
import { Globe16Regular, LockClosed16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { ResultSharing } from '#shared/domain/meeting/shared-readout';

/** How a result stands towards the other side, in words. */
export const sharingWords: Readonly<Record<ResultSharing, string>> = {
  internal: 'Stays with us',
  shared: 'Shared',
  unworded: 'Shared without wording',
};

const looks: Readonly<Record<ResultSharing, readonly ['subtle' | 'success' | 'danger', ReactElement]>> = {
  internal: ['subtle', <LockClosed16Regular key="internal" />],
  shared: ['success', <Globe16Regular key="shared" />],
  unworded: ['danger', <Warning16Regular key="unworded" />],
};

/** Says whether a result stands in papers for the other side. */
export function SharingBadge({ sharing }: { readonly sharing: ResultSharing }): ReactNode {
  const [color, icon] = looks[sharing];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {sharingWords[sharing]}
    </Badge>
  );
}
