import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { MergeRegular, SplitVerticalRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { SplitDialog } from '#renderer/features/meetings/agenda/split-dialog';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useSession } from '#renderer/data/session-context';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Splits the item that is chosen, or merges it with the one that follows. */
export function SplitMerge(props: {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
  readonly onMade: (item: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { meeting, item } = props;
  const readOnly = useReadOnly();
  const { drafts } = useSession();
  const merge = useCommand('agenda.mergeWithNext');
  const { announce } = useAnnounce();
  const [splitting, setSplitting] = useState(false);
  const next = meeting.agenda[meeting.agenda.findIndex(({ id }) => id === item.id) + 1];
  const mergeWithNext = async (): Promise<void> => {
    // Minutes and texts that are being typed belong to the items that are merged.
    await drafts.flushAll();
    if ((await merge({ item: item.id })) !== null)
      announce(`${next?.title.value ?? ''} is now part of ${item.title.value}`);
  };
  return (
    <div className={styles.root}>
      <OfferedButton
        label="Split"
        offeredAs="Split this item"
        size="small"
        icon={<SplitVerticalRegular />}
        disabled={readOnly}
        onDo={() => {
          void drafts.flushAll().then(() => {
            setSplitting(true);
          });
        }}
      />
      <OfferedButton
        label="Merge with the next"
        offeredAs="Merge this item with the next"
        size="small"
        icon={<MergeRegular />}
        keepsFocus
        disabled={readOnly || next === undefined}
        onDo={() => void mergeWithNext()}
      />
      {splitting && (
        <SplitDialog
          item={item}
          onMade={props.onMade}
          onClose={() => {
            setSplitting(false);
          }}
        />
      )}
    </div>
  );
}
