import { makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { RecordDialog } from '#renderer/fields/record-dialog';
import { momentInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import type { PointView } from '#shared/contract/views/topics';
import { isCleared } from '#shared/domain/talking-point/clearance';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/**
 * Who cleared a point, and when, with the way to correct both where `name` tells the point from others: the one who
 * writes it down is often not the one who cleared it, nor is it that day. Nothing for a point that is not cleared.
 */
export function ClearedBy({
  point,
  name,
}: {
  readonly point: PointView;
  readonly name?: string | undefined;
}): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (!isCleared(point)) return null;
  return (
    <div className={styles.root}>
      <span>
        {point.clearedBy === '' ? 'Cleared; by whom is not on record' : `Cleared by ${point.clearedBy}`}
        {point.clearedAt !== null && `, ${momentInWords(point.clearedAt)}`}
      </span>
      {name !== undefined && (
        <IconButton
          label={`Correct the clearance of ${name}`}
          icon={<Edit16Regular />}
          onClick={() => {
            setOpen(true);
          }}
        />
      )}
      {open && (
        <RecordDialog
          record={point.id}
          title="Clearance"
          fields={['clearedBy', 'clearedAt']}
          part
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
