import { useEffect, useState } from 'react';
import { useSession } from '#renderer/data/session-context';
import { leftOutInWords, notIssued } from '#renderer/data/saved-first';
import { useNotify } from '#renderer/ui/notify';
import type { Fate, Leaving, Several, Stage, Told } from '#renderer/features/packs/several/several';
import { requestFor, type ChoosablePaper, type Setting } from '#renderer/features/packs/several/papers';
import { changesFor, type Issuing } from '#renderer/features/packs/several/issuing';
import type { IssueOutcome, IssueView, OutgoingView, PaperOutcome } from '#shared/contract/views/packs';
import { shareableVariants } from '#shared/domain/pack/pack-document';
import type { Result } from '#shared/domain/result';

interface ToWrite {
  readonly paper: ChoosablePaper;
  readonly seen?: string;
}

/** Writes several papers of a meeting in one go; what leaves with those for the other side is shown before. */
export function useSeveral(setting: Setting, issues: readonly IssueView[]): Several {
  const { call, command, drafts } = useSession();
  const notify = useNotify();
  const [stage, setStage] = useState<Stage>({ name: 'choosing' });
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [told, setTold] = useState<readonly Told[]>([]);
  const [madeFrom, setMadeFrom] = useState<string | null>(null);
  const [stopping, setStopping] = useState(false);
  const [asked, setAsked] = useState(false);
  const [issuing, setIssuing] = useState<Issuing | null>(null);
  useProgress(setStage);

  const show = async (paper: ChoosablePaper): Promise<ToWrite | Told> => {
    const outgoing = await whatLeaves(call, setting, paper);
    if (outgoing === null) return { paper };
    if (!outgoing.ok) return { paper, fate: { state: 'failed', failure: outgoing.failure } };
    const seen = await new Promise<string | null>((answer) => {
      setLeaving({ outgoing: outgoing.value, answer });
    });
    setLeaving(null);
    return seen === null ? { paper, fate: { state: 'left-out' } } : { paper, seen };
  };

  const run = async (
    wanted: readonly ToWrite[],
    replace: boolean,
    how: Issuing | null,
  ): Promise<readonly Told[]> => {
    if (wanted.length === 0) return [];
    const id = crypto.randomUUID();
    setStopping(false);
    setStage({ name: 'running', id, papers: wanted.map(({ paper }) => paper), at: 0 });
    const papers = wanted.map(({ paper, seen }) => ({
      ...requestFor(setting, paper),
      replace,
      ...(seen !== undefined && { seen }),
      ...(how !== null && changesFor(issues, paper, how)),
    }));
    const result =
      how === null
        ? await command('packs.exportSeveral', { name: id, papers })
        : await command('packs.issueSeveral', { name: id, papers, copies: how.copies });
    if (result.ok) setMadeFrom(result.value.madeFrom);
    return wanted.map((one, index) => ({ ...one, fate: fateOf(result, index) }));
  };

  return {
    stage,
    leaving,
    told,
    madeFrom,
    stopping,
    asked,
    issuing: issuing !== null,
    write: async (papers, how) => {
      setAsked(true);
      const leftOut = leftOutInWords((await drafts.flushAll()).length);
      if (leftOut !== null && how !== null) {
        setAsked(false);
        notify(notIssued);
        return;
      }
      setIssuing(how);
      if (leftOut !== null)
        notify({ intent: 'warning', title: 'The papers are written as far as all is saved.', body: leftOut });
      const answers: (ToWrite | Told)[] = [];
      for (const paper of papers) answers.push(await show(paper));
      const made = await run(
        answers.filter((one): one is ToWrite => !('fate' in one)),
        false,
        how,
      );
      setTold(
        answers.map((one) =>
          'fate' in one
            ? one
            : (made.find(({ paper }) => paper === one.paper) ?? { ...one, fate: { state: 'stopped' } }),
        ),
      );
      setStage({ name: 'done' });
    },
    replace: async (again) => {
      const made = await run(again, true, issuing);
      setTold((before) => before.map((one) => made.find(({ paper }) => paper === one.paper) ?? one));
      setStage({ name: 'done' });
    },
    stop: () => {
      if (stage.name !== 'running') return;
      setStopping(true);
      void call('packs.stopExport', { name: stage.id });
    },
  };
}

/** Follows the progress that the core tells of the export that runs. */
function useProgress(setStage: (change: (stage: Stage) => Stage) => void): void {
  const { hear } = useSession();
  useEffect(
    () =>
      hear((event) => {
        if (event.event !== 'packs.exporting') return;
        const { name, paper: at } = event.data;
        setStage((stage) => (stage.name === 'running' && stage.id === name ? { ...stage, at } : stage));
      }),
    [hear, setStage],
  );
}

/** What leaves with a paper for the other side; `null` for any other. */
async function whatLeaves(
  call: ReturnType<typeof useSession>['call'],
  setting: Setting,
  paper: ChoosablePaper,
): Promise<Result<OutgoingView> | null> {
  const variant = shareableVariants.find((name) => name === paper.variant);
  return variant === undefined ? null : call('packs.outgoing', { ...setting, variant });
}

function fateOf(
  result: Result<{ readonly papers: readonly (PaperOutcome | IssueOutcome)[] }>,
  index: number,
): Fate {
  if (!result.ok) return { state: 'failed', failure: result.failure };
  return result.value.papers[index] ?? { state: 'stopped' };
}
