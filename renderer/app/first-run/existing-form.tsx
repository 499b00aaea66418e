import { useState, type ReactNode } from 'react';
import { FolderField, MakingFoot } from '#renderer/app/first-run/making-fields';
import { useMaking } from '#renderer/app/first-run/use-making';

/** Opens a dossier that is there already. */
export function ExistingForm(): ReactNode {
  const [folder, setFolder] = useState('');
  const making = useMaking('dossier.open');
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        void making.run({ folder });
      }}
    >
      <FolderField value={folder} hint="The folder that holds chancery.json." onChange={setFolder} />
      <MakingFoot {...making} disabled={folder.trim() === ''} label="Open it" />
    </form>
  );
}
