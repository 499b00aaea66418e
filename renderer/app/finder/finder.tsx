import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { FinderBody } from '#renderer/app/finder/finder-body';

const useStyles = makeStyles({
  surface: {
    padding: 0,
    width: 'min(720px, 94cqw)',
    maxWidth: 'none',
    marginTop: '8cqh',
    maxHeight: '76cqh',
    overflow: 'hidden',
  },
});

/** Finds records and actions while one types; arrow keys choose, Enter opens. */
export function Finder(props: {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <DialogSurface className={styles.surface} aria-label="Find anything">
        <FinderBody {...props} />
      </DialogSurface>
    </Dialog>
  );
}
