import { useState, type ReactNode } from 'react';
import type { NoDossier } from '#renderer/app/first-run/no-dossier';
import { FolderField, MakingFoot } from '#renderer/app/first-run/making-fields';
import { useMaking } from '#renderer/app/first-run/use-making';

/** Makes the sample dossier. */
export function MakeSampleForm({ status }: { readonly status: NoDossier }): ReactNode {
  const [folder, setFolder] = useState(status.sampleFolder);
  const making = useMaking('dossier.makeSample');
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        void making.run({ folder });
      }}
    >
      <FolderField value={folder} hint="An empty or a new folder." onChange={setFolder} />
      <MakingFoot {...making} disabled={folder.trim() === ''} label="Make the sample and open it" />
    </form>
  );
}
