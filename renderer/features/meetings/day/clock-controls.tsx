import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular, Pause20Regular, Play20Regular, Stop20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { RunningDay } from '#renderer/features/meetings/day/use-day-clock';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { Keys } from '#shared/contract/actions';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
});

interface ControlsProps {
  readonly meeting: MeetingView;
  readonly clock: RunningDay;
  readonly onTakenUp: (item: string | null) => void;
}

/** Begins the meeting, goes to the next item (Alt+N), pauses and ends. Each can be undone. */
export function ClockControls(props: ControlsProps): ReactNode {
  const styles = useStyles();
  const { clock, meeting } = props;
  const readOnly = useReadOnly();
  const pause = useCommand('day.pause');
  const end = useCommand('day.end');
  const goOn = useGoOn(props);
  if (clock.phase === 'before') {
    return (
      <div className={styles.root}>
        <OfferedButton
          label="Begin the meeting"
          appearance="primary"
          icon={<Play20Regular />}
          disabled={readOnly}
          {...goOn}
        />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {clock.next !== undefined && meeting.state !== 'held' && (
        <OfferedButton
          label="Next item"
          appearance="primary"
          icon={<ArrowRight20Regular />}
          disabled={readOnly}
          {...goOn}
        />
      )}
      {clock.running !== undefined && (
        <OfferedButton
          label="Pause"
          offeredAs="Pause the meeting"
          icon={<Pause20Regular />}
          disabled={readOnly}
          onDo={() => void pause({ meeting: meeting.id })}
        />
      )}
      {meeting.state !== 'held' && (
        <OfferedButton
          label="End the meeting"
          icon={<Stop20Regular />}
          disabled={readOnly}
          onDo={() => void end({ meeting: meeting.id })}
        />
      )}
    </div>
  );
}

/** Takes up the item that follows, by button and by key, also while an answer is being typed. */
function useGoOn({ clock, onTakenUp }: ControlsProps): {
  readonly keys: readonly Keys[];
  readonly whileTyping: true;
  readonly onDo: () => void;
} {
  const start = useCommand('day.startItem');
  const next = clock.next?.item.id;
  const goOn = async (item: string): Promise<void> => {
    await start({ item });
    onTakenUp(null);
  };
  return {
    keys: ['Alt+N'],
    whileTyping: true,
    onDo: () => {
      if (next !== undefined) void goOn(next);
    },
  };
}
