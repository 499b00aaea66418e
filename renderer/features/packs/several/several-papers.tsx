import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentMultiple20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { OutgoingDialog } from '#renderer/features/packs/outgoing-dialog';
import { IssueChoice } from '#renderer/features/packs/several/issue-choice';
import type { Issuing } from '#renderer/features/packs/several/issuing';
import { isTaken, Outcomes } from '#renderer/features/packs/several/outcomes';
import { PaperList } from '#renderer/features/packs/several/paper-list';
import { choosablePapers, type ChoosablePaper, type Setting } from '#renderer/features/packs/several/papers';
import type { Several } from '#renderer/features/packs/several/several';
import { useSeveral } from '#renderer/features/packs/several/use-several';
import { clockOf } from '#renderer/ui/dates';
import { Weighed } from '#renderer/features/packs/several/weighed';
import { ModalDialog } from '#renderer/ui/dialogs';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { ParticipantView } from '#shared/contract/views/meetings';
import type { IssueView } from '#shared/contract/views/packs';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  status: { margin: 0, outlineStyle: 'none' },
});

/** Writes several papers of a meeting in one go. */
export function SeveralPapers(props: {
  readonly setting: Setting;
  readonly principals: readonly ParticipantView[];
  /** The issues of the meeting's papers. */
  readonly issues: readonly IssueView[];
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OfferedButton
        label="Several papers..."
        icon={<DocumentMultiple20Regular />}
        onDo={() => {
          setOpen(true);
        }}
      />
      {open && (
        <SeveralDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function SeveralDialog(
  props: Parameters<typeof SeveralPapers>[0] & { readonly onClose: () => void },
): ReactNode {
  const styles = useStyles();
  const several = useSeveral(props.setting, props.issues);
  const papers = choosablePapers(props.principals);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [issuing, setIssuing] = useState<Issuing | null>(null);
  const { stage, leaving } = several;
  const wanted = papers.filter(({ key }) => chosen.has(key));
  if (leaving !== null)
    return (
      <OutgoingDialog
        key={leaving.outgoing.fileName}
        outgoing={leaving.outgoing}
        confirm="Let this leave"
        refuse="Leave it out"
        onConfirm={leaving.answer}
        onClose={() => {
          leaving.answer(null);
        }}
      />
    );
  return (
    <ModalDialog
      open
      wide={stage.name === 'done'}
      title="Several papers"
      onClose={stage.name === 'running' ? several.stop : props.onClose}
      closeLabel={{ choosing: 'Cancel', running: 'Stop', done: 'Close' }[stage.name]}
      actions={<Actions several={several} chosen={wanted} issuing={issuing} />}
    >
      <div className={styles.root}>
        {stage.name === 'choosing' ? (
          <>
            <PaperList papers={papers} chosen={chosen} choose={choose} />
            <IssueChoice issues={props.issues} chosen={wanted} issuing={issuing} choose={setIssuing} />
            <Weighed setting={props.setting} chosen={wanted} />
          </>
        ) : (
          <Standing several={several} />
        )}
        {stage.name === 'done' && (
          <Outcomes told={several.told} replace={(told) => void several.replace(told)} />
        )}
      </div>
    </ModalDialog>
  );
}

function Actions({
  several,
  chosen,
  issuing,
}: {
  readonly several: Several;
  readonly chosen: readonly ChoosablePaper[];
  readonly issuing: Issuing | null;
}): ReactNode {
  const { stage, told } = several;
  const verb = issuing === null ? 'Export' : 'Issue';
  const taken = told.filter(isTaken);
  if (stage.name === 'choosing')
    return (
      <Button
        appearance="primary"
        disabled={chosen.length === 0 || several.asked}
        onClick={() => void several.write(chosen, issuing)}
      >
        {chosen.length === 1 ? `${verb} 1 paper` : `${verb} ${String(chosen.length)} papers`}
      </Button>
    );
  if (stage.name === 'done' && taken.length > 1)
    return <Button onClick={() => void several.replace(taken)}>Replace all {taken.length}</Button>;
  return null;
}

/** Says where the export stands; takes keyboard and screen reader with it from the buttons that are gone. */
function Standing({ several }: { readonly several: Several }): ReactNode {
  const styles = useStyles();
  const status = useRef<HTMLParagraphElement>(null);
  const { stage } = several;
  useEffect(() => {
    status.current?.focus();
  }, [stage.name]);
  return (
    <>
      <p ref={status} className={styles.status} role="status" tabIndex={-1}>
        {wordsOf(several)}
      </p>
      {stage.name === 'running' && (
        <ProgressBar aria-label="Papers written" value={stage.at} max={stage.papers.length} />
      )}
    </>
  );
}

function wordsOf({ stage, stopping, told, madeFrom, issuing }: Several): string {
  if (stage.name === 'running') {
    if (stopping) return issuing ? 'Stopping. What is issued stays.' : 'Stopping. What is written stays.';
    return `Writing ${String(stage.at + 1)} of ${String(stage.papers.length)}: ${stage.papers[stage.at]?.label ?? ''}`;
  }
  const written = told.filter(({ fate }) => fate.state === 'written' || fate.state === 'issued').length;
  const from = madeFrom === null ? '' : ` They show the dossier as it stood at ${clockOf(madeFrom)}.`;
  const papers = told.length === 1 ? 'paper was' : 'papers were';
  return `${String(written)} of ${String(told.length)} ${papers} ${issuing ? 'issued' : 'written'}.${written === 0 ? '' : from}`;
}
