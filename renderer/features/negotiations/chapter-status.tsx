import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSwap16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  DocumentEdit16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { chapterStatusLabels } from '#renderer/ui/labels';
import type { ChapterStatus } from '#shared/domain/negotiation/negotiation';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  closed: { color: tokens.colorStatusSuccessForeground1 },
  complex: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const shortLabels: Readonly<Record<ChapterStatus, string>> = {
  'positions-exchanged': 'Positions',
  'text-under-discussion': 'Text',
  open: 'Open',
  'open-complex': 'Complex',
  advanced: 'Advanced',
  closed: 'Closed',
};

const signs: Readonly<Record<ChapterStatus, ReactElement>> = {
  'positions-exchanged': <ArrowSwap16Regular />,
  'text-under-discussion': <DocumentEdit16Regular />,
  open: <Circle16Regular />,
  'open-complex': <Warning16Regular />,
  advanced: <CircleHalfFill16Regular />,
  closed: <CheckmarkCircle16Filled />,
};

/** A chapter's status by sign and word; the whole wording shows when pointed at. */
export function ChapterStatusMark({ status }: { readonly status: ChapterStatus }): ReactNode {
  const styles = useStyles();
  const tone =
    status === 'closed' ? styles.closed : status === 'open-complex' ? styles.complex : styles.quiet;
  return (
    <span className={mergeClasses(styles.root, tone)} title={chapterStatusLabels[status]}>
      {signs[status]}
      {shortLabels[status]}
    </span>
  );
}
