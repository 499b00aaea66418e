import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { countsOf, type Counting } from '#renderer/features/points/matrix/rows';
import { StateCountChips, countsInWords } from '#renderer/ui/state-counts';
import type { PointCell } from '#shared/contract/views/points';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  sign: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  made: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** What a cell counts: points by state, how often one was made, and whether there is something to look at. */
export function CellContent(props: {
  readonly cell: PointCell | undefined;
  readonly counting: Counting;
  /** Leaves out what is told of principals alone. */
  readonly onlyCounts?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { cell } = props;
  if (cell === undefined) return <span className="visually-hidden">None</span>;
  const counts = countsOf(cell, props.counting);
  const made = cell.made === 0 || props.onlyCounts === true ? '' : `made ${String(cell.made)}×`;
  const warnings = cell.warnings === 1 ? '1 warning' : `${String(cell.warnings)} warnings`;
  return (
    <span className={styles.root}>
      <StateCountChips counts={counts} />
      <span className="visually-hidden">{countsInWords(counts) || 'None'}</span>
      {made !== '' && <span className={styles.made}>{made}</span>}
      {cell.warnings > 0 && props.onlyCounts !== true && (
        <span title={warnings} className={styles.sign}>
          <Warning16Filled aria-hidden="true" />
          <span className="visually-hidden">{warnings}</span>
        </span>
      )}
    </span>
  );
}
