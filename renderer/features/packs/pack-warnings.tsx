import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import type { PackSubject } from '#shared/domain/pack/pack-blocks';
import type { PackWarning } from '#shared/domain/pack/pack-warnings';
import { packWarningMessage } from '#shared/messages/messages';

/** What a person should weigh before the pack is written; nothing where there is nothing to weigh. */
export function PackWarnings({ warnings }: { readonly warnings: readonly PackWarning[] }): ReactNode {
  if (warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Before this goes out</MessageBarTitle>
        <WarningList warnings={warnings} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is to be weighed, folded up, with the ways to the records. */
export function WarningList({ warnings }: { readonly warnings: readonly PackWarning[] }): ReactNode {
  return (
    <details>
      <summary>{warnings.length === 1 ? '1 remark' : `${String(warnings.length)} remarks`} to weigh</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.section} ${warning.code}`}>
            {packWarningMessage(warning)}
            <Subjects of={warning.records} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The records to mend, each with the way to the page on which it is edited. */
function Subjects({ of }: { readonly of: readonly PackSubject[] }): ReactNode {
  return (
    <ul>
      {of.map(({ record, topic, words }) => (
        <li key={record}>
          <WindowLink to={paths.topic(topic)}>{words === '' ? 'Without words yet' : words}</WindowLink>
        </li>
      ))}
    </ul>
  );
}
