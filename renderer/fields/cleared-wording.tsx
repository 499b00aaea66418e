import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { momentInWords } from '#renderer/ui/dates';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { PointView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    alignSelf: 'end',
  },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: '0 0 4px' },
});

/** The wording that was cleared, where the point says something else now; else by whom it was cleared. */
export function ClearedWording({ point }: { readonly point: PointView }): ReactNode {
  const styles = useStyles();
  if (point.clearedText === null) return null;
  return (
    <div className={styles.root}>
      <p className={styles.label}>Cleared wording{clearedBy(point)}</p>
      <RichTextView text={point.clearedText} />
    </div>
  );
}

function clearedBy({ clearedBy: name, clearedAt }: PointView): string {
  const when = clearedAt === null ? '' : `, ${momentInWords(clearedAt)}`;
  return name === '' ? when : `, ${name}${when}`;
}
