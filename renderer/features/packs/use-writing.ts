import { useState } from 'react';
import { useSession } from '#renderer/data/session-context';
import { leftOutInWords, notIssued } from '#renderer/data/saved-first';
import { useNotify } from '#renderer/ui/notify';
import type { CallInput } from '#shared/contract/calls';
import type { WrittenFileView } from '#shared/contract/views/packs';
import type { Result } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

/** A draft to write, an issue to make, or the files of one to write again. */
export type ToWrite =
  | { readonly kind: 'draft'; readonly input: CallInput<'packs.export'> }
  | { readonly kind: 'issue'; readonly input: CallInput<'packs.issue'> }
  | { readonly kind: 'again'; readonly input: CallInput<'packs.issueAgain'> };

/** What was written last: in words, and the files. */
export interface Written {
  readonly words: string;
  readonly files: readonly WrittenFileView[];
}

/** What is asked before files are replaced. */
export interface Asking {
  readonly path: string;
  readonly wanted: ToWrite;
}

/** Writes packs. A file that stands there already is replaced only after a question. */
export interface Writing {
  readonly write: (wanted: ToWrite) => Promise<void>;
  readonly busy: boolean;
  readonly written: Written | null;
  readonly asking: Asking | null;
  /** Writes what was asked about over what stands there, or leaves it. */
  readonly answer: (replace: boolean) => void;
}

type Command = ReturnType<typeof useSession>['command'];

/** How packs are written from this window. */
export function useWriting(): Writing {
  const { command, drafts } = useSession();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const write = async (wanted: ToWrite): Promise<void> => {
    setBusy(true);
    const { length: unsaved } = await drafts.flushAll();
    if (unsaved > 0 && wanted.kind === 'issue') {
      setBusy(false);
      notify(notIssued);
      return;
    }
    const result = await run(command, wanted);
    setBusy(false);
    if (result.ok) {
      setWritten(result.value);
      const leftOut = wanted.kind === 'again' ? null : leftOutInWords(unsaved);
      notify({
        intent: leftOut === null ? 'success' : 'warning',
        title: result.value.words,
        ...(leftOut !== null && { body: leftOut }),
      });
    } else if (result.failure.code === 'target-exists') {
      setAsking({ path: String(result.failure.details.path ?? ''), wanted });
    } else {
      notify({ intent: 'error', title: failureMessage(result.failure) });
    }
  };
  const answer = (replace: boolean): void => {
    setAsking(null);
    if (replace && asking !== null) void write(replacing(asking.wanted));
  };
  return { write, busy, written, asking, answer };
}

function replacing(wanted: ToWrite): ToWrite {
  return { ...wanted, input: { ...wanted.input, replace: true } } as ToWrite;
}

async function run(command: Command, wanted: ToWrite): Promise<Result<Written>> {
  switch (wanted.kind) {
    case 'draft':
      return told(await command('packs.export', wanted.input), (file) => ({
        words: 'The pack was written.',
        files: [file],
      }));
    case 'issue':
      return told(await command('packs.issue', wanted.input), ({ words, files }) => ({
        words: `${words} is recorded and written.`,
        files,
      }));
    case 'again':
      return told(await command('packs.issueAgain', wanted.input), (files) => ({
        words: files.every(({ unchanged }) => unchanged)
          ? 'The issue was written again, byte for byte as it was.'
          : 'The issue was written again. Another version of Chancery made it: the words are the same, the bytes are not.',
        files,
      }));
  }
}

function told<T>(result: Result<T>, tell: (value: T) => Written): Result<Written> {
  return result.ok ? { ok: true, value: tell(result.value) } : result;
}
