import { Spinner, Toast, ToastBody, ToastTitle, makeStyles } from '@fluentui/react-components';
import { Stop20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Work } from '#renderer/ui/notification';
import { OfferedButton } from '#renderer/ui/offered-button';

const useStyles = makeStyles({
  body: { display: 'flex', justifyContent: 'flex-end' },
});

/** Says at the edge of the window that work goes on, and stops it. */
export function WorkNote({ title, stopAs, stop }: Work): ReactNode {
  const styles = useStyles();
  const [stopping, setStopping] = useState(false);
  return (
    <Toast>
      <ToastTitle media={<Spinner size="extra-tiny" />}>
        {stopping ? 'Stopping. Nothing is written.' : `${title}...`}
      </ToastTitle>
      <ToastBody className={styles.body}>
        <OfferedButton
          label="Stop"
          offeredAs={stopAs}
          size="small"
          icon={<Stop20Regular />}
          disabled={stopping}
          keepsFocus
          onDo={() => {
            setStopping(true);
            stop();
          }}
        />
      </ToastBody>
    </Toast>
  );
}
