import type { PackChoiceName } from '#renderer/features/packs/pack-choice';
import { earlierIssues } from '#renderer/features/packs/earlier-issues';
import { showNamed, type Show } from '#renderer/features/packs/shown-changes';
import { useParameters } from '#renderer/data/use-parameters';
import type { CallInput } from '#shared/contract/calls';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { IssueView } from '#shared/contract/views/packs';
import {
  packLanguages,
  paperSizes,
  type PackLanguage,
  type PackVariant,
  type PaperSize,
} from '#shared/domain/pack/pack-document';

type Export = CallInput<'packs.export'>;

/** What is chosen of a paper; it stands in the address, so that it can be gone back to. */
export interface PaperChosen {
  /** Meeting, language and size of paper: what several papers have in common. */
  readonly setting: Pick<Export, 'meeting' | 'language' | 'paper'>;
  readonly request: Pick<Export, 'meeting' | 'variant' | 'principal' | 'language' | 'paper'>;
  /** Earlier issues of the same paper. */
  readonly earlier: readonly IssueView[];
  readonly changes: Export['changes'];
  readonly show: Show;
  readonly choose: (name: PackChoiceName, value: string) => void;
}

/** What is chosen of a paper of a meeting that has these issues. */
export function usePaperChoice(
  of: {
    readonly meeting: MeetingView;
    readonly variant: PackVariant;
    readonly principal: string | undefined;
  },
  issues: readonly IssueView[],
): PaperChosen {
  const [parameters, setParameters] = useParameters();
  const { meeting, variant, principal } = of;
  const setting = { meeting: meeting.id, ...settingOf(parameters) };
  const request = { ...setting, variant, ...(principal !== undefined && { principal }) };
  const earlier = earlierIssues(issues, request);
  return {
    setting,
    request,
    earlier,
    changes: changesOf(parameters, earlier),
    show: showNamed(parameters.get('show')),
    choose: (name, value) => {
      setParameters({ ...Object.fromEntries(parameters), [name]: value });
    },
  };
}

/** Language and size of paper as they were chosen for this pack; the dossier's stand otherwise. */
function settingOf(parameters: URLSearchParams): { language?: PackLanguage; paper?: PaperSize } {
  const language = packLanguages.find((name) => name === parameters.get('language'));
  const paper = paperSizes.find((name) => name === parameters.get('paper'));
  return { ...(language !== undefined && { language }), ...(paper !== undefined && { paper }) };
}

/** What the draft shows of its changes: since the issue that was chosen, where it is one of this paper. */
function changesOf(
  parameters: URLSearchParams,
  earlier: readonly IssueView[],
): CallInput<'packs.export'>['changes'] {
  const since = earlier.find(({ id }) => id === parameters.get('since'))?.id;
  return since === undefined ? undefined : { since, show: showNamed(parameters.get('show')) };
}
