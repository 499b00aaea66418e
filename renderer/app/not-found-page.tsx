import type { ReactNode } from 'react';
import { Page } from '#renderer/ui/page';
import { WindowLink } from '#renderer/ui/record-link';

/** Shown for an address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  return (
    <Page title="There is no such page">
      <div>
        The address leads nowhere in this dossier. Go back, or start from the{' '}
        <WindowLink to="/overview">overview</WindowLink>.
      </div>
    </Page>
  );
}
