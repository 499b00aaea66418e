import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useActions } from '#renderer/app/actions/actions';
import { KeysSheet } from '#renderer/app/actions/keys-sheet';
import { useOverlays } from '#renderer/app/actions/overlays';
import { Finder } from '#renderer/app/finder/finder';
import { usePreparedSearch } from '#renderer/app/finder/use-finds';
import { useRememberPages } from '#renderer/app/finder/use-recent';
import { Header } from '#renderer/app/header';
import { Navigation } from '#renderer/app/navigation';
import { Notices, useNotices } from '#renderer/app/notices';
import { Tour } from '#renderer/app/tour/tour';
import { useShortcuts } from '#renderer/app/use-shortcuts';
import type { OpenDossier } from '#renderer/data/use-dossier';
import { useParameters } from '#renderer/data/use-parameters';
import { useFocusMemory } from '#renderer/ui/use-focus-memory';
import { useScrollMemory } from '#renderer/ui/use-scroll-memory';
import { Loading } from '#renderer/ui/states';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  across: { gridColumn: '1 / -1' },
  main: { overflow: 'auto', outlineStyle: 'none', height: '100%' },
  skip: {
    position: 'absolute',
    top: '-60px',
    left: '8px',
    zIndex: 10,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: '6px' },
  },
});

/** The frame around every page: header, notices, navigation. */
export function Frame({ dossier }: { readonly dossier: OpenDossier }): ReactNode {
  const styles = useStyles();
  const main = useScrollMemory<HTMLElement>();
  useFocusMemory(main);
  const actions = useActions();
  const { shown, hide } = useOverlays();
  useShortcuts(actions);
  useRememberPages();
  usePreparedSearch();
  const notices = useNotices(dossier);
  const [parameters] = useParameters();
  // A window of its own, beside the first, shows its one page and no way to the others.
  const alone = parameters.get('window') === 'own';
  return (
    <div className={styles.root}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => {
          document.getElementById('main')?.focus();
        }}
      >
        Skip to the page
      </button>
      <div className={styles.across}>
        <Header dossier={dossier} actions={actions} notices={notices} />
      </div>
      <div className={styles.across}>
        <Notices notices={notices} />
      </div>
      <Tour />
      {!alone && <Navigation />}
      <main id="main" className={mergeClasses(styles.main, alone && styles.across)} tabIndex={-1} ref={main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {shown === 'finder' && <Finder actions={actions} onClose={hide} />}
      {shown === 'keys' && <KeysSheet actions={actions} onClose={hide} />}
    </div>
  );
}
