import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { WarningList } from '#renderer/features/packs/pack-warnings';
import { requestFor, type ChoosablePaper, type Setting } from '#renderer/features/packs/several/papers';
import { failureMessage } from '#shared/messages/messages';

/** What to weigh of the chosen papers before they are written, and which of them cannot be made. */
export function Weighed(props: {
  readonly setting: Setting;
  readonly chosen: readonly ChoosablePaper[];
}): ReactNode {
  const { setting, chosen } = props;
  const papers = chosen.map((paper) => requestFor(setting, paper));
  const weighed = useView('packs.weigh', { papers }, { enabled: papers.length > 0 }).data ?? [];
  const remarkable = chosen.flatMap((paper, index) => {
    const found = weighed[index];
    return found === undefined || (found.failure === null && found.warnings.length === 0)
      ? []
      : [{ paper, ...found }];
  });
  if (remarkable.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Before these go out</MessageBarTitle>
        {remarkable.map(({ paper, failure, warnings }) => (
          <div key={paper.key}>
            {paper.label}
            {failure === null ? <WarningList warnings={warnings} /> : `: ${failureMessage(failure)}`}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
