import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { NoticeLine, type ShownNotice } from '#renderer/app/notices';
import { lowWindow } from '#renderer/ui/window-sizes';

const useStyles = makeStyles({
  button: {
    display: 'none',
    minWidth: 'auto',
    flexShrink: 0,
    [lowWindow]: { display: 'inline-flex' },
  },
  signs: { display: 'inline-flex', gap: tokens.spacingHorizontalXS },
  surface: {
    padding: `${tokens.spacingVerticalS} 0`,
    maxWidth: 'min(520px, 90cqw)',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The notices behind one button of their signs, where the window is too low to have them above the page. */
export function NoticesButton({ notices }: { readonly notices: readonly ShownNotice[] }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const behind = notices.filter(({ serious }) => !serious);
  if (behind.length === 0) return null;
  return (
    <Popover
      trapFocus
      open={open}
      onOpenChange={(_event, { open: opens }) => {
        setOpen(opens);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={`Notices: ${String(behind.length)}`}>
          <Button appearance="subtle" className={styles.button}>
            <span className={styles.signs}>
              {behind.map(({ code, sign }) => (
                <Fragment key={code}>{sign}</Fragment>
              ))}
            </span>
          </Button>
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Notices">
        {behind.map((notice) => (
          <NoticeLine
            key={notice.code}
            notice={notice}
            onClosed={() => {
              // The focus would be lost with the button that had it.
              setOpen(false);
            }}
          />
        ))}
      </PopoverSurface>
    </Popover>
  );
}
