import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Filled, ArrowSync16Regular } from '@fluentui/react-icons';
import { useEffect, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { UnsavedDialog } from '#renderer/app/unsaved-dialog';
import { useSession } from '#renderer/data/session-context';
import { clockOf } from '#renderer/ui/dates';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minWidth: '92px',
    justifyContent: 'flex-end',
    fontVariantNumeric: 'tabular-nums',
  },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Sign {
  readonly text: string;
  readonly icon: ReactElement;
  readonly failed: boolean;
}

/** 'Saved 14:02', 'Saving...' or 'Not saved': whether every change is safe on disk. */
export function SaveIndicator(props: { readonly savedAt: string | null }): ReactNode {
  const styles = useStyles();
  const { drafts, recovered, activity } = useSession();
  const running = useStore(activity, (state) => state.running);
  const saved = useStore(activity, (state) => state.savedAt);
  const failed = useSyncExternalStore(drafts.subscribe, () =>
    drafts.unsaved().some((draft) => draft.status === 'failed'),
  );
  const typed = useSyncExternalStore(drafts.subscribe, () => drafts.unsaved().length > 0);
  const found = useSyncExternalStore(recovered.subscribe, () => recovered.all().length > 0);
  useEffect(() => {
    const load = (): void => void recovered.load();
    load();
    // A window may have gone since.
    addEventListener('focus', load);
    return () => {
      removeEventListener('focus', load);
    };
  }, [recovered]);
  const [listed, setListed] = useState(false);
  const sign = signFor({ failed, found }, running > 0 || typed, later(saved, props.savedAt));
  return (
    <>
      <span role="status" className={mergeClasses(styles.root, sign.failed && styles.failed)}>
        {sign.icon}
        {sign.text}
      </span>
      {sign.failed && (
        <Button
          size="small"
          onClick={() => {
            setListed(true);
          }}
        >
          Show
        </Button>
      )}
      {listed && (
        <UnsavedDialog
          onClose={() => {
            setListed(false);
          }}
        />
      )}
    </>
  );
}

function signFor(
  { failed, found }: { readonly failed: boolean; readonly found: boolean },
  saving: boolean,
  savedAt: string | null,
): Sign {
  if (failed) return { text: 'Not saved', icon: <ErrorCircle16Filled />, failed: true };
  if (found) return { text: 'Unsaved text found', icon: <ErrorCircle16Filled />, failed: true };
  if (saving) return { text: 'Saving...', icon: <ArrowSync16Regular />, failed: false };
  const text = savedAt === null ? 'All saved' : `Saved ${clockOf(savedAt)}`;
  return { text, icon: <CheckmarkCircle16Regular />, failed: false };
}

function later(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}
