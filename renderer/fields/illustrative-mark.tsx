import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useSavedFirst } from '#renderer/data/use-saved-first';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { useNotify } from '#renderer/ui/notify';
import type { FieldView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  trigger: { minWidth: 'auto', padding: 0, border: 'none' },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A field as far as its mark is concerned. */
export type MarkedField = Pick<FieldView<unknown>, 'record' | 'field' | 'illustrative' | 'editedSinceMarked'>;

/** The mark of a drafted example; it opens the way to take the mark off. It never goes by itself (decision 0010). */
export function IllustrativeMark(props: { readonly field: MarkedField; readonly label: string }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const clear = useClearIllustrative(props.field, props.label);
  if (!props.field.illustrative) return null;
  if (readOnly) return <IllustrativeBadge compact />;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          data-on-paper
          size="small"
          className={styles.trigger}
          aria-label={`Illustrative: ${props.label}`}
        >
          <IllustrativeBadge compact />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void clear()}>No longer illustrative</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Offers to take the mark off a text that somebody has edited since it was marked. */
export function EditedExample(props: { readonly field: MarkedField; readonly label: string }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const clear = useClearIllustrative(props.field, props.label);
  if (!props.field.editedSinceMarked || readOnly) return null;
  return (
    <div className={styles.note} data-not-on-paper>
      You have changed this example.
      <Button size="small" aria-label={`No longer illustrative: ${props.label}`} onClick={() => void clear()}>
        No longer illustrative
      </Button>
    </div>
  );
}

function useClearIllustrative(
  { record, field }: Pick<FieldView<unknown>, 'record' | 'field'>,
  label: string,
): () => Promise<void> {
  const savedFirst = useSavedFirst();
  const run = useCommand('fields.clearIllustrative');
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  return async () => {
    if (!(await savedFirst([record]))) return;
    const done = await run({ record, field });
    if (done === null) return;
    notify({
      intent: 'success',
      title: `${label} is no longer marked as an example.`,
      action: { label: 'Undo', run: () => void undo(done) },
    });
  };
}
