import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular, Pause20Regular, Play20Regular, Stop20Regular } from '@fluentui/react-icons';
import { useEffect, type ReactNode } from 'react';
import type { RunningDay } from '#renderer/features/meetings/day/use-day-clock';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
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
        <Button appearance="primary" icon={<Play20Regular />} disabled={readOnly} onClick={goOn}>
          Begin the meeting
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {clock.next !== undefined && meeting.state !== 'held' && (
        <Button
          appearance="primary"
          icon={<ArrowRight20Regular />}
          disabled={readOnly}
          aria-keyshortcuts="Alt+N"
          title="Alt+N"
          onClick={goOn}
        >
          Next item
        </Button>
      )}
      {clock.running !== undefined && (
        <Button
          icon={<Pause20Regular />}
          disabled={readOnly}
          onClick={() => void pause({ meeting: meeting.id })}
        >
          Pause
        </Button>
      )}
      {meeting.state !== 'held' && (
        <Button
          icon={<Stop20Regular />}
          disabled={readOnly}
          onClick={() => void end({ meeting: meeting.id })}
        >
          End the meeting
        </Button>
      )}
    </div>
  );
}

/** Takes up the item that follows, by button and by key. */
function useGoOn({ clock, onTakenUp }: ControlsProps): () => void {
  const start = useCommand('day.startItem');
  const readOnly = useReadOnly();
  const next = clock.next?.item.id;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyN' || !event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      event.preventDefault();
      if (next !== undefined && !readOnly)
        void start({ item: next }).then(() => {
          onTakenUp(null);
        });
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  });
  return () => {
    if (next !== undefined)
      void start({ item: next }).then(() => {
        onTakenUp(null);
      });
  };
}
