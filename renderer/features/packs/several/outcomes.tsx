import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, SubtractCircle20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { OpenCopies } from '#renderer/features/packs/open-copies';
import { WarningList } from '#renderer/features/packs/pack-warnings';
import type { Fate, Told } from '#renderer/features/packs/several/several';
import type { WrittenFileView } from '#shared/contract/views/packs';
import { failureMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  said: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  written: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'end' },
});

const signs: Readonly<Record<Fate['state'], ReactElement>> = {
  written: <CheckmarkCircle20Filled />,
  issued: <CheckmarkCircle20Filled />,
  failed: <ErrorCircle20Filled />,
  stopped: <SubtractCircle20Regular />,
  'left-out': <SubtractCircle20Regular />,
};

/** What became of each paper: where it lies and the ways to it, or why it was not written. */
export function Outcomes(props: {
  readonly told: readonly Told[];
  readonly replace: (told: readonly Told[]) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="What became of the papers">
      {props.told.map((told) => (
        <Outcome key={told.paper.key} told={told} replace={props.replace} />
      ))}
    </ul>
  );
}

/** True for a paper that was not written because a file of its name stands there. */
export function isTaken({ fate }: Told): boolean {
  return fate.state === 'failed' && fate.failure.code === 'target-exists';
}

function Outcome(props: {
  readonly told: Told;
  readonly replace: (told: readonly Told[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { told } = props;
  const { paper, fate } = told;
  const files = filesOf(fate);
  const warnings =
    fate.state === 'written' ? fate.file.warnings : fate.state === 'issued' ? fate.issue.warnings : [];
  const look = {
    written: styles.written,
    issued: styles.written,
    failed: styles.failed,
    stopped: styles.quiet,
    'left-out': styles.quiet,
  };
  return (
    <li className={styles.row}>
      <span className={mergeClasses(look[fate.state])} aria-hidden>
        {signs[fate.state]}
      </span>
      <div>
        <div className={styles.name}>{paper.label}</div>
        <div className={styles.said}>{wordsOf(fate)}</div>
        {files.length > 1 && <OpenCopies files={files} of={paper.label} />}
        {warnings.length > 0 && <WarningList warnings={warnings} />}
      </div>
      <div className={styles.actions}>
        <Ways files={files} label={paper.label} />
        {isTaken(told) && (
          <Button
            size="small"
            aria-label={`Replace the file of ${paper.label}`}
            onClick={() => {
              props.replace([told]);
            }}
          >
            Replace
          </Button>
        )}
      </div>
    </li>
  );
}

/** Opens a file alone in Word, and the folder of all; copies are opened one by one beside their names. */
function Ways(props: { readonly files: readonly WrittenFileView[]; readonly label: string }): ReactNode {
  const open = useCommand('packs.open');
  const { files, label } = props;
  const [file] = files;
  if (file === undefined) return null;
  return (
    <>
      {files.length === 1 && (
        <Button
          size="small"
          aria-label={`Open ${label} in Word`}
          onClick={() => void open({ written: file.written, what: 'file' })}
        >
          Open
        </Button>
      )}
      <Button
        size="small"
        aria-label={`Open the folder of ${label}`}
        onClick={() => void open({ written: file.written, what: 'folder' })}
      >
        Open folder
      </Button>
    </>
  );
}

function filesOf(fate: Fate): readonly WrittenFileView[] {
  if (fate.state === 'issued') return fate.issue.files;
  return fate.state === 'written' ? [fate.file] : [];
}

function wordsOf(fate: Fate): string {
  switch (fate.state) {
    case 'issued':
      return `${fate.issue.words}: ${fate.issue.files.map(({ path }) => path).join(', ')}`;
    case 'written':
      return fate.file.path;
    case 'failed':
      return failureMessage(fate.failure);
    case 'stopped':
      return 'Not written: the export was stopped before.';
    case 'left-out':
      return 'Left out: what leaves was not confirmed.';
  }
}
