import { ArrowDownload20Regular, DocumentCheckmark20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { IssueDialog, type IssueChoice } from '#renderer/features/packs/issue-dialog';
import { OutgoingDialog } from '#renderer/features/packs/outgoing-dialog';
import { ReplaceDialog } from '#renderer/ui/replace-dialog';
import type { ToWrite, Writing } from '#renderer/features/packs/use-writing';
import { useNotify } from '#renderer/ui/notify';
import { OfferedButton } from '#renderer/ui/offered-button';
import type { CallInput } from '#shared/contract/calls';
import type { IssueView, OutgoingView } from '#shared/contract/views/packs';
import { shareableVariants } from '#shared/domain/pack/pack-document';
import { failureMessage } from '#shared/messages/messages';

type Paper = Pick<CallInput<'packs.export'>, 'meeting' | 'variant' | 'principal' | 'language' | 'paper'>;
type Changes = CallInput<'packs.export'>['changes'];

/** What leaves, to be confirmed, and what is written then. */
interface Leaving {
  readonly wanted: ToWrite;
  readonly outgoing: OutgoingView;
}

/** Writes the paper that is shown, as a draft or as an issue. A paper for the other side shows first what leaves. */
export function PackActions(props: {
  readonly paper: Paper;
  /** What a draft shows of its changes, as it is previewed; an issue is asked for its own. */
  readonly changes: Changes;
  /** Earlier issues of the same paper. */
  readonly earlier: readonly IssueView[];
  /** False where the paper cannot be made. */
  readonly ready: boolean;
  readonly writing: Writing;
}): ReactNode {
  const { paper, changes, writing } = props;
  const [issuing, setIssuing] = useState(false);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const { call, drafts } = useSession();
  const notify = useNotify();
  const variant = shareableVariants.find((name) => name === paper.variant);
  const begin = async (wanted: ToWrite): Promise<void> => {
    if (variant === undefined) return writing.write(wanted);
    await drafts.flushAll();
    const outgoing = await call('packs.outgoing', { ...paper, variant });
    if (outgoing.ok) setLeaving({ wanted, outgoing: outgoing.value });
    else notify({ intent: 'error', title: failureMessage(outgoing.failure) });
  };
  const issue = (choice: IssueChoice): void => {
    setIssuing(false);
    void begin({ kind: 'issue', input: { ...paper, ...choice } });
  };
  const idle = props.ready && !writing.busy;
  return (
    <>
      <OfferedButton
        label={writing.busy ? 'Exporting...' : 'Export to Word'}
        offeredAs="Export to Word"
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        disabled={!idle}
        onDo={() => {
          void begin({ kind: 'draft', input: { ...paper, changes } });
        }}
      />
      <OfferedButton
        label="Issue..."
        offeredAs="Issue the pack..."
        icon={<DocumentCheckmark20Regular />}
        disabled={!idle}
        onDo={() => {
          setIssuing(true);
        }}
      />
      {issuing && (
        <IssueDialog
          shareable={variant !== undefined}
          earlier={props.earlier}
          onIssue={issue}
          onClose={() => {
            setIssuing(false);
          }}
        />
      )}
      {leaving !== null && (
        <OutgoingDialog
          outgoing={leaving.outgoing}
          confirm={leaving.wanted.kind === 'issue' ? 'Issue this' : 'Write this file'}
          onConfirm={(seen) => {
            setLeaving(null);
            const { wanted } = leaving;
            void writing.write({ ...wanted, input: { ...wanted.input, seen } } as ToWrite);
          }}
          onClose={() => {
            setLeaving(null);
          }}
        />
      )}
      <ReplaceDialog
        path={writing.asking?.path ?? null}
        onReplace={() => {
          writing.answer(true);
        }}
        onClose={() => {
          writing.answer(false);
        }}
      />
    </>
  );
}
