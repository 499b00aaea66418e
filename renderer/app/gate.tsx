import type { ReactNode } from 'react';
import { FailedPage } from '#renderer/app/failed-page';
import { FirstRunPage } from '#renderer/app/first-run/first-run-page';
import { Frame } from '#renderer/app/frame';
import { UnlockPage } from '#renderer/app/unlock-page';
import { useView } from '#renderer/data/use-view';
import { Loading } from '#renderer/ui/states';

/** What the dossier's state allows to be shown: the frame with its pages, the passphrase, or what went wrong. */
export function Gate(): ReactNode {
  const { data: status, failure, retry } = useView('dossier.status', {});
  if (status === undefined) {
    return failure === null ? (
      <Loading label="Opening the dossier..." />
    ) : (
      <FailedPage failure={failure} retry={retry} />
    );
  }
  switch (status.state) {
    case 'open':
      return <Frame dossier={status} />;
    case 'none':
      return <FirstRunPage status={status} />;
    case 'sealed':
      return <UnlockPage folder={status.folder} />;
    case 'failed':
      return <FailedPage failure={status.failure} folder={status.folder} retry={retry} canOpenReadOnly />;
  }
}
