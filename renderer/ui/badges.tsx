import { Badge, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  EyeOff16Regular,
  Globe16Regular,
  LockClosed16Regular,
  Pen16Regular,
  PersonFeedback16Regular,
  Chat16Regular,
  Archive16Regular,
  Beaker16Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { audienceLabels, pointStateLabels } from '#renderer/ui/labels';
import type { Audience } from '#shared/domain/record/field';
import type { PointState } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  sign: { verticalAlign: '-3px', marginRight: '2px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** Marks a drafted example that is no public fact. */
export function IllustrativeBadge({ compact = false }: { readonly compact?: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <Tooltip relationship="description" content="A drafted example, not a public fact.">
      <Badge
        appearance="tint"
        color="warning"
        size={compact ? 'small' : 'medium'}
        icon={<Beaker16Regular />}
        className={styles.badge}
      >
        Illustrative
      </Badge>
    </Tooltip>
  );
}

/** Who may see a field. `restricted` stands out; the others stay quiet. */
export function AudienceMark({ audience }: { readonly audience: Audience }): ReactNode {
  const styles = useStyles();
  if (audience !== 'restricted') {
    return (
      <span className={styles.quiet}>
        {audience === 'shareable' && <Globe16Regular className={styles.sign} />}
        {audienceLabels[audience]}
      </span>
    );
  }
  return (
    <Badge appearance="filled" color="danger" icon={<LockClosed16Regular />} className={styles.badge}>
      {audienceLabels[audience]}
    </Badge>
  );
}

/** A protective marking, or that none is chosen. */
export function MarkingBadge({ marking }: { readonly marking: string | null }): ReactNode {
  const styles = useStyles();
  return (
    <Badge appearance="outline" color={marking === null ? 'danger' : 'important'} className={styles.badge}>
      {marking ?? 'No marking'}
    </Badge>
  );
}

const stateLooks: Readonly<
  Record<
    PointState,
    { readonly icon: ReactElement; readonly color: 'informative' | 'warning' | 'success' | 'subtle' }
  >
> = {
  draft: { icon: <Pen16Regular />, color: 'informative' },
  review: { icon: <PersonFeedback16Regular />, color: 'warning' },
  cleared: { icon: <CheckmarkCircle16Regular />, color: 'success' },
  delivered: { icon: <Chat16Regular />, color: 'success' },
  retired: { icon: <Archive16Regular />, color: 'subtle' },
};

/** The clearance state of a point, by icon and word. */
export function PointStateBadge({ state }: { readonly state: PointState }): ReactNode {
  const styles = useStyles();
  const look = stateLooks[state];
  return (
    <Badge appearance="tint" color={look.color} icon={look.icon} className={styles.badge}>
      {pointStateLabels[state]}
    </Badge>
  );
}

/** Says that an item is on no paper. */
export function HiddenBadge(): ReactNode {
  return (
    <Badge appearance="outline" color="informative" icon={<EyeOff16Regular />} className={useStyles().badge}>
      Hidden
    </Badge>
  );
}
