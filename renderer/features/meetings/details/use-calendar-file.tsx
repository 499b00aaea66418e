import { useState, type ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useCommand } from '#renderer/data/use-command';
import { useNotify } from '#renderer/ui/notify';
import { ReplaceDialog } from '#renderer/ui/replace-dialog';
import { failureMessage } from '#shared/messages/messages';

/** Writes the meeting as a calendar file; one that stands there already is replaced only after a question, `dialog`. */
export function useCalendarFile(meeting: string): {
  readonly write: () => void;
  readonly dialog: ReactNode;
} {
  const { command, drafts } = useSession();
  const open = useCommand('packs.open');
  const notify = useNotify();
  const [standing, setStanding] = useState<string | null>(null);
  const writeFile = async (replace: boolean): Promise<void> => {
    setStanding(null);
    await drafts.flushAll();
    const result = await command('meetings.exportCalendar', { meeting, replace });
    if (result.ok)
      notify({
        intent: 'success',
        title: 'The calendar file was written.',
        body: result.value.path,
        action: {
          label: 'Open folder',
          run: () => void open({ written: result.value.written, what: 'folder' }),
        },
      });
    else if (result.failure.code === 'target-exists') setStanding(String(result.failure.details.path ?? ''));
    else notify({ intent: 'error', title: failureMessage(result.failure) });
  };
  return {
    write: () => void writeFile(false),
    dialog: (
      <ReplaceDialog
        path={standing}
        onReplace={() => void writeFile(true)}
        onClose={() => {
          setStanding(null);
        }}
      />
    ),
  };
}
