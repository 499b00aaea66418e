import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Draft } from '#renderer/data/field-drafts';
import { useSession } from '#renderer/data/session-context';
import { ModalDialog } from '#renderer/ui/dialogs';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { failureMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  text: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  reason: { color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Every text that could not be saved, wherever it was typed: to save it again, to copy it, or to give it up. */
export function UnsavedDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { drafts } = useSession();
  const names = useSyncExternalStore(drafts.subscribe, () =>
    drafts
      .unsaved()
      .filter(({ status }) => status === 'failed')
      .map(({ record, field }) => `${record} ${field}`)
      .join('\n'),
  );
  const failed = names === '' ? [] : drafts.unsaved().filter(({ status }) => status === 'failed');
  return (
    <ModalDialog open title="Texts that are not saved" closeLabel="Close" onClose={onClose}>
      {failed.length === 0 ? (
        'Everything is saved.'
      ) : (
        <ul className={styles.list}>
          {failed.map((draft) => (
            <UnsavedText key={`${draft.record} ${draft.field}`} draft={draft} />
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}

function UnsavedText({ draft }: { readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  const { drafts } = useSession();
  return (
    <li className={styles.text}>
      <DraftValue value={draft.value} />
      {draft.failure !== null && <span className={styles.reason}>{failureMessage(draft.failure)}</span>}
      <div className={styles.actions}>
        <Button onClick={() => void drafts.flush(draft.record, draft.field)}>Save again</Button>
        <Button
          onClick={() => {
            drafts.discard(draft.record, draft.field);
          }}
        >
          Give this text up
        </Button>
      </div>
    </li>
  );
}

function DraftValue({ value }: { readonly value: unknown }): ReactNode {
  const text = richTextSchema.safeParse(value);
  if (text.success) return <RichTextView text={text.data} />;
  return <span>{typeof value === 'string' ? value : JSON.stringify(value)}</span>;
}
