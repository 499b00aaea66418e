import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowLeft20Regular,
  ArrowRedo20Regular,
  ArrowRight20Regular,
  ArrowUndo20Regular,
  PlugDisconnected16Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { SaveIndicator } from '#renderer/app/save-indicator';
import type { OpenDossier } from '#renderer/data/use-dossier';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { commandName } from '#shared/messages/messages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    padding: `0 ${tokens.spacingHorizontalM}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    minWidth: 0,
  },
  side: {
    marginLeft: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    flexShrink: 0,
  },
  offline: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 700px)': { display: 'none' },
  },
});

/** The top of the window: where one was, undo and redo, the dossier, and whether all is saved. */
export function Header({ dossier }: { readonly dossier: OpenDossier }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const { undo, redo } = useHistoryCommands();
  return (
    <header className={styles.root}>
      <HeaderButton label="Back" icon={<ArrowLeft20Regular />} run={() => void navigate(-1)} />
      <HeaderButton label="Forward" icon={<ArrowRight20Regular />} run={() => void navigate(1)} />
      <HeaderButton
        label={stepLabel('Undo', dossier.undo, 'Ctrl+Z')}
        icon={<ArrowUndo20Regular />}
        disabled={dossier.undo === null}
        run={() => void undo()}
      />
      <HeaderButton
        label={stepLabel('Redo', dossier.redo, 'Ctrl+Y')}
        icon={<ArrowRedo20Regular />}
        disabled={dossier.redo === null}
        run={() => void redo()}
      />
      <span className={styles.title} title={dossier.folder}>
        {dossier.title}
      </span>
      <div className={styles.side}>
        <span className={styles.offline}>
          <PlugDisconnected16Regular />
          Nothing leaves this machine
        </span>
        <SaveIndicator savedAt={dossier.savedAt} />
        <HeaderButton label="Settings" icon={<Settings20Regular />} run={() => void navigate('/settings')} />
      </div>
    </header>
  );
}

function stepLabel(name: string, step: { readonly command: string } | null, keys: string): string {
  return step === null ? `${name} (${keys})` : `${name}: ${commandName(step.command)} (${keys})`;
}

function HeaderButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly run: () => void;
}): ReactNode {
  return (
    <Tooltip relationship="label" content={props.label}>
      <Button
        appearance="subtle"
        icon={props.icon}
        disabledFocusable={props.disabled === true}
        onClick={props.run}
      />
    </Tooltip>
  );
}
