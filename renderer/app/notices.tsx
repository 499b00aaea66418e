import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular, HatGraduation16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { OpenDossier } from '#renderer/data/use-dossier';
import { dateInWords } from '#renderer/ui/dates';
import type { Notice } from '#shared/contract/views/common';
import { noticeMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  training: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const serious: readonly Notice['code'][] = ['torn-tail', 'read-only'];

/** What must be known of the dossier: that it is for training and its day, and how it was found. */
export function Notices({ dossier }: { readonly dossier: OpenDossier }): ReactNode {
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const shown = dossier.notices.filter(({ code }) => code !== 'training' && !closed.has(code));
  return (
    <>
      {dossier.training && (
        <div className={styles.training} role="note">
          <HatGraduation16Regular />
          Training dossier: today is {dateInWords(dossier.today)}. Illustrative drafts are marked.
        </div>
      )}
      {shown.map((notice) => (
        <MessageBar
          key={notice.code}
          intent={serious.includes(notice.code) ? 'warning' : 'info'}
          shape="square"
        >
          <MessageBarBody>{noticeMessage(notice)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Close this notice"
                icon={<Dismiss16Regular />}
                onClick={() => {
                  setClosed(new Set([...closed, notice.code]));
                }}
              />
            }
          />
        </MessageBar>
      ))}
    </>
  );
}
