import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { LastTime } from '#renderer/features/meetings/points/last-time';
import { PointChoice } from '#renderer/features/meetings/points/point-choice';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { IconButton } from '#renderer/ui/icon-button';
import { shortText } from '#renderer/ui/short-text';
import type { AssignedPointView } from '#shared/contract/views/meetings';
import { plainText } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@container window (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  last: { '@container window (max-width: 900px)': { gridColumn: '1 / -1', gridRow: 2 } },
  order: { display: 'flex', alignItems: 'flex-start' },
});

/** A point that the principal makes: unticking takes it away; what was said last time stands beside it. */
export function ChosenPoint(props: {
  readonly assigned: AssignedPointView;
  readonly all: readonly AssignedPointView[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}): ReactNode {
  const styles = useStyles();
  const { assigned, all, before, after } = props;
  const readOnly = useReadOnly();
  const remove = useCommand('records.delete');
  const move = useCommand('agenda.movePoint');
  const text = shortText(plainText(assigned.point.text.value), 60);
  const moveTo = (neighbour: string | undefined) => () => {
    const index = all.findIndex(({ itemPoint }) => itemPoint === neighbour);
    if (index >= 0) void move({ itemPoint: assigned.itemPoint, index });
  };
  return (
    <li className={styles.root}>
      <PointChoice point={assigned.point} chosen onChange={() => void remove({ record: assigned.itemPoint })}>
        {assigned.addressee !== null && <span>To {assigned.addressee.label}</span>}
        {assigned.illustrative && !assigned.point.illustrative && <IllustrativeBadge compact />}
      </PointChoice>
      <div className={styles.last}>
        <LastTime assigned={assigned} />
      </div>
      <div className={styles.order}>
        <IconButton
          label={`Say earlier: ${text}`}
          icon={<ArrowUp20Regular />}
          disabled={readOnly || before === undefined}
          onClick={moveTo(before)}
        />
        <IconButton
          label={`Say later: ${text}`}
          icon={<ArrowDown20Regular />}
          disabled={readOnly || after === undefined}
          onClick={moveTo(after)}
        />
      </div>
    </li>
  );
}
