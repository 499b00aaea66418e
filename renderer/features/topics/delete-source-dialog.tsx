import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useSession } from '#renderer/data/session-context';
import { useView } from '#renderer/data/use-view';
import { ConfirmDialog } from '#renderer/ui/dialogs';
import { useNotify } from '#renderer/ui/notify';
import { AsyncView } from '#renderer/ui/states';
import type { SourceUsesView, SourceView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingLeft: '20px',
    maxHeight: '40cqh',
    overflow: 'auto',
  },
  sentence: { color: tokens.colorNeutralForeground2 },
  lead: { margin: 0 },
});

/** Asks before a source is deleted: says which sentences and figures name it, for their references go with it. */
export function DeleteSourceDialog(props: {
  readonly source: SourceView;
  readonly onClose: () => void;
}): ReactNode {
  const { source } = props;
  const { drafts } = useSession();
  const remove = useCommand('sources.delete');
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  const view = useView('sources.uses', { source: source.id });
  const confirmed = async (): Promise<void> => {
    props.onClose();
    // A text still being typed would bring its reference back with the next save.
    await drafts.flushAll();
    const done = await remove({ source: source.id });
    if (done === null) return;
    notify({
      intent: 'success',
      title: `Deleted: ${source.title}`,
      action: { label: 'Undo', run: () => void undo(done) },
    });
  };
  return (
    <ConfirmDialog
      open
      title={`Delete "${source.title}"?`}
      confirm={view.data?.uses.length === 0 ? 'Delete the source' : 'Delete the source and its references'}
      onConfirm={() => void confirmed()}
      onClose={props.onClose}
    >
      <AsyncView view={view}>{(uses) => <Uses uses={uses} />}</AsyncView>
    </ConfirmDialog>
  );
}

function Uses({ uses: { uses, clearedPoints } }: { readonly uses: SourceUsesView }): ReactNode {
  const styles = useStyles();
  if (uses.length === 0) return <p className={styles.lead}>Nothing names it. Undo brings it back.</p>;
  return (
    <>
      <p className={styles.lead}>
        {uses.length === 1 ? 'One place names it' : `${String(uses.length)} places name it`}, and would state
        this without it:
      </p>
      <ul className={styles.list}>
        {uses.map(({ of, what, sentences }, index) => (
          <li key={index}>
            {[of, what].filter(Boolean).join(': ')}
            {sentences.map((sentence, at) => (
              <div key={at} className={styles.sentence} dir="auto">
                {sentence}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {clearedPoints > 0 && (
        <p className={styles.lead}>
          {clearedPoints === 1 ? '1 cleared point goes' : `${String(clearedPoints)} cleared points go`} back
          to draft.
        </p>
      )}
      Undo brings the source back with every reference.
    </>
  );
}
