import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { NumberField } from '#renderer/fields/number-field';
import { IconButton } from '#renderer/ui/icon-button';
import { MoveButtons } from '#renderer/ui/move-buttons';
import type { AgendaItemView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '2px',
    '@container window (max-width: 700px)': { gridColumn: '3 / -1' },
  },
  line: { display: 'flex', alignItems: 'center', gap: '2px' },
  unit: { paddingRight: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
});

/** Minutes of an item, and the buttons that do what dragging does. */
export function RowControls(props: {
  readonly item: AgendaItemView;
  readonly title: string;
  readonly index: number;
  readonly count: number;
}): ReactNode {
  const styles = useStyles();
  const { item, title, index, count } = props;
  const readOnly = useReadOnly();
  const move = useCommand('agenda.moveItem');
  const remove = useDelete();
  const { announce } = useAnnounce();
  const moveTo = async (place: number): Promise<unknown> => {
    const moved = await move({ item: item.id, index: place });
    if (moved !== null) announce(`${title} is now item ${String(place + 1)} of ${String(count)}`);
    return moved;
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <NumberField
          record={item.id}
          field="minutes"
          value={item.minutes}
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
          onClick={() => void remove(item.id, title)}
        />
      </div>
    </div>
  );
}
