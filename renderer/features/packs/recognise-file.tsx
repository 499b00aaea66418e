import { Button } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useNotify } from '#renderer/ui/notify';
import type { RecognisedFileView } from '#shared/contract/views/packs';
import { failureMessage } from '#shared/messages/messages';

/** Says which issue and copy a file is. The file stays where it is: only its digest goes to the core. */
export function RecogniseFile(): ReactNode {
  const { call } = useSession();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const recognise = async (file: File): Promise<void> => {
    const result = await call('packs.recognise', { sha256: await digestOf(file) });
    if (!result.ok) notify({ intent: 'error', title: failureMessage(result.failure) });
    else notify({ intent: 'info', title: recognisedWords(file.name, result.value) });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label="File to look up"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void recognise(file);
          target.value = '';
        }}
      />
      <Button icon={<DocumentSearch20Regular />} onClick={() => input.current?.click()}>
        Which issue is a file?
      </Button>
    </>
  );
}

async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function recognisedWords(fileName: string, [known]: readonly RecognisedFileView[]): string {
  if (known === undefined)
    return `${fileName} is no issue of this dossier as it was written: a draft, another dossier, or changed since.`;
  const { issue, copy, meeting } = known;
  const which = copy === 0 ? '' : `, copy ${String(copy)} of ${String(issue.copies)}`;
  return `${fileName} is ${issue.words}${which} of ${issue.paper}, unchanged (${meeting.label}).`;
}
