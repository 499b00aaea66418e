import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { momentInWords } from '#renderer/ui/dates';
import type { PointView } from '#shared/contract/views/topics';
import { isCleared } from '#shared/domain/talking-point/clearance';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who cleared a point, and when; nothing for one that is not cleared. */
export function ClearedBy({ point }: { readonly point: PointView }): ReactNode {
  const styles = useStyles();
  if (!isCleared(point) || point.clearedBy === '') return null;
  return (
    <div className={styles.root}>
      Cleared by {point.clearedBy}
      {point.clearedAt !== null && `, ${momentInWords(point.clearedAt)}`}
    </div>
  );
}
