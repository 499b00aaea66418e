import { Button, Field, Input } from '@fluentui/react-components';
import { LockClosedKey24Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { MessagePage } from '#renderer/app/message-page';
import { useSession } from '#renderer/data/session-context';
import type { Failure } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

/** Asks for the passphrase of a sealed dossier. */
export function UnlockPage({ folder }: { readonly folder: string }): ReactNode {
  const { command, queries } = useSession();
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const unlock = async (): Promise<void> => {
    if (passphrase === '') {
      setFailure({ code: 'passphrase-empty', details: {} });
      return;
    }
    setBusy(true);
    const result = await command('dossier.unlock', { passphrase });
    setBusy(false);
    if (result.ok) {
      await queries.invalidateQueries();
      return;
    }
    setFailure(result.failure);
  };

  return (
    <MessagePage title="This dossier is sealed" foot={folder}>
      <form
        noValidate
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <Field
          label="Passphrase"
          validationState={failure === null ? 'none' : 'error'}
          validationMessage={failure === null ? null : failureMessage(failure)}
        >
          <Input
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(_event, { value }) => {
              setPassphrase(value);
            }}
            contentBefore={<LockClosedKey24Regular />}
            disabled={busy}
          />
        </Field>
        <div>
          <Button appearance="primary" type="submit" disabled={busy}>
            {busy ? 'Opening...' : 'Open the dossier'}
          </Button>
        </div>
      </form>
    </MessagePage>
  );
}
