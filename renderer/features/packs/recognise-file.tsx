import { DocumentSearch20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { CheckedFileDialog, type CheckedFile } from '#renderer/features/packs/checked-file-dialog';
import { base64Of } from '#renderer/ui/base64';
import { useNotify } from '#renderer/ui/notify';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { RecognisedFileView } from '#shared/contract/views/packs';
import { largestPackFile } from '#shared/domain/pack/pack-issue';
import { tooLargeDetails } from '#shared/domain/pack/pack-template';
import { failureMessage } from '#shared/messages/messages';
import type { Failure } from '#shared/domain/result';

/** Says which issue and copy a file is, and which texts differ in an edited one. The file stays as it is. */
export function RecogniseFile(): ReactNode {
  const { call } = useSession();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const refuse = (failure: Failure): void => {
    notify({ intent: 'error', title: failureMessage(failure) });
  };
  const recognise = async (file: File): Promise<void> => {
    if (file.size > largestPackFile) {
      refuse({
        code: 'pack-file-too-large',
        details: tooLargeDetails('the file', file.size, largestPackFile),
      });
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const known = await call('packs.recognise', { sha256: await digestOf(bytes) });
    if (!known.ok) {
      refuse(known.failure);
      return;
    }
    const [issue] = known.value;
    if (issue !== undefined) {
      notify({ intent: 'info', title: recognisedWords(file.name, issue) });
      return;
    }
    const result = await call('packs.check', { file: base64Of(bytes) });
    if (result.ok) setChecked({ name: file.name, view: result.value });
    else refuse(result.failure);
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
      <OfferedButton
        label="Which issue is a file?"
        offeredAs="Check a file: which issue is it?"
        icon={<DocumentSearch20Regular />}
        onDo={() => input.current?.click()}
      />
      {checked !== null && (
        <CheckedFileDialog
          file={checked}
          onClose={() => {
            setChecked(null);
          }}
        />
      )}
    </>
  );
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function recognisedWords(fileName: string, { issue, copy, meeting }: RecognisedFileView): string {
  const which = copy === 0 ? '' : `, copy ${String(copy)} of ${String(issue.copies)}`;
  return `${fileName} is ${issue.words}${which} of ${issue.paper}, unchanged (${meeting.label}).`;
}
