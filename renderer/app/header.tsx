import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnected16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { keysInWords } from '#renderer/ui/keys';
import { KeyCap } from '#renderer/app/actions/keys-sheet';
import type { ShownNotice } from '#renderer/app/notices';
import { NoticesButton } from '#renderer/app/notices-button';
import { PlacesMenu } from '#renderer/app/places-menu';
import { SaveIndicator } from '#renderer/app/save-indicator';
import type { OpenDossier } from '#renderer/data/use-dossier';
import { onlyForReaders } from '#renderer/ui/only-for-readers';
import { lowWindow } from '#renderer/ui/window-sizes';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [lowWindow]: { minHeight: '38px' },
    '@container window (max-width: 520px)': { flexWrap: 'wrap', padding: '0 4px' },
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    padding: `0 ${tokens.spacingHorizontalM}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    minWidth: 0,
    '@container window (max-width: 700px)': { padding: `0 ${tokens.spacingHorizontalXS}` },
    // A long title gives way before the field beside it does.
    flexShrink: 2,
    '@container window (max-width: 520px)': { display: 'none' },
  },
  find: {
    flexShrink: 1,
    width: '340px',
    minWidth: '40px',
    margin: `0 ${tokens.spacingHorizontalM} 0 auto`,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    '@container window (max-width: 700px)': {
      width: '40px',
      margin: `0 ${tokens.spacingHorizontalXS} 0 auto`,
      padding: `${tokens.spacingVerticalSNudge} 0`,
      justifyContent: 'center',
      '& .fui-Button__icon': { margin: 0 },
    },
    '@container window (max-width: 520px)': { margin: 0 },
  },
  findLabel: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textAlign: 'left',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@container window (max-width: 700px)': { display: 'none' },
  },
  findKeys: { '@container window (max-width: 900px)': { display: 'none' } },
  side: {
    marginLeft: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    flexShrink: 0,
    '@container window (max-width: 700px)': { gap: tokens.spacingHorizontalXS },
  },
  offline: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  // The title of the dossier needs the room more; the sign stays, and says it when pointed at.
  offlineWords: {
    '@container window (max-width: 1000px)': onlyForReaders,
  },
});

/** The top of the window: where one was, undo and redo, the dossier, and whether all is saved. */
export function Header(props: {
  readonly dossier: OpenDossier;
  readonly actions: readonly Action[];
  readonly notices: readonly ShownNotice[];
}): ReactNode {
  const styles = useStyles();
  const { dossier, actions, notices } = props;
  return (
    <header className={styles.root}>
      <PlacesMenu />
      <HeaderButtons actions={actions} ids={['back', 'forward', 'undo', 'redo']} />
      <span className={styles.title} title={dossier.folder}>
        {dossier.title}
      </span>
      <NoticesButton notices={notices} />
      <FindButton action={actions.find(({ id }) => id === 'find')} />
      <div className={styles.side}>
        <span className={styles.offline} title="Nothing leaves this machine">
          <PlugDisconnected16Regular />
          <span className={styles.offlineWords}>Nothing leaves this machine</span>
        </span>
        <SaveIndicator savedAt={dossier.savedAt} />
        <HeaderButtons actions={actions} ids={['settings']} />
      </div>
    </header>
  );
}

function HeaderButtons(props: {
  readonly actions: readonly Action[];
  readonly ids: readonly string[];
}): ReactNode {
  return props.ids
    .flatMap((id) => props.actions.find((action) => action.id === id) ?? [])
    .map((action) => (
      <Tooltip key={action.id} relationship="label" content={withKeys(action)}>
        <Button
          appearance="subtle"
          icon={action.icon}
          disabledFocusable={action.disabled}
          onClick={action.run}
        />
      </Tooltip>
    ));
}

function withKeys({ label, keys: [first] }: Action): string {
  return first === undefined ? label : `${label} (${keysInWords(first)})`;
}

/** Looks like the field that it opens. */
function FindButton({ action }: { readonly action: Action | undefined }): ReactNode {
  const styles = useStyles();
  if (action === undefined) return null;
  const [keys] = action.keys;
  return (
    <Button
      className={styles.find}
      icon={action.icon}
      aria-label={action.label}
      onClick={action.run}
      {...(keys !== undefined && { 'aria-keyshortcuts': keysInWords(keys).replace('Ctrl', 'Control') })}
    >
      <span className={styles.findLabel}>{action.label}</span>
      {keys !== undefined && (
        <span className={styles.findKeys} aria-hidden="true">
          <KeyCap keys={keys} />
        </span>
      )}
    </Button>
  );
}
