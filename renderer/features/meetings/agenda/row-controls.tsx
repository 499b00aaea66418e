import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { AgendaRowView } from '#renderer/features/meetings/agenda/agenda-rows';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { NumberField } from '#renderer/fields/number-field';
import { IconButton } from '#renderer/ui/icon-button';
import { MoveButtons } from '#renderer/ui/move-buttons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '2px',
    '@container agenda (max-width: 560px)': {
      gridColumn: '3 / -1',
      flexDirection: 'row',
      justifyContent: 'flex-end',
    },
  },
  line: { display: 'flex', alignItems: 'center', gap: '2px' },
  unit: { paddingRight: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
});

/** Minutes of an item, and the buttons that do what dragging does. */
export const RowControls = memo(function RowControls(
  props: Pick<AgendaRowView, 'id' | 'title' | 'minutes' | 'index' | 'count'>,
): ReactNode {
  const styles = useStyles();
  const { id, title, index, count } = props;
  const readOnly = useReadOnly();
  const move = useCommand('agenda.moveItem');
  const remove = useDelete();
  const { announce } = useAnnounce();
  const moveTo = async (place: number): Promise<unknown> => {
    const moved = await move({ item: id, index: place });
    if (moved !== null) announce(`${title} is now item ${String(place + 1)} of ${String(count)}`);
    return moved;
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <NumberField
          record={id}
          field="minutes"
          value={props.minutes}
          label={`Minutes for ${title}`}
          size="small"
        />
        <span className={styles.unit}>min</span>
      </div>
      <div className={styles.line}>
        <MoveButtons name={title} index={index} count={count} disabled={readOnly} moveTo={moveTo} />
        <IconButton
          label={`Remove: ${title}`}
          icon={<Delete20Regular />}
          disabled={readOnly}
          onClick={() => void remove(id, title)}
        />
      </div>
    </div>
  );
});
