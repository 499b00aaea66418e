import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Dismiss12Regular,
  HatGraduation16Regular,
  Info16Regular,
  LockOpen16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { OpenDossier } from '#renderer/data/use-dossier';
import { dateInWords } from '#renderer/ui/dates';
import { lowWindow } from '#renderer/ui/window-sizes';
import type { Notice } from '#shared/contract/views/common';
import { noticeMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  notice: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    gap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalL}`,
    minHeight: '24px',
  },
  // There the header has it behind a button.
  notInLow: { [lowWindow]: { display: 'none' } },
  training: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  serious: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorNeutralForeground1 },
  close: { minWidth: '24px', width: '24px', height: '24px', padding: 0, marginLeft: 'auto' },
});

const signs: Readonly<Record<Notice['code'], ReactElement>> = {
  training: <HatGraduation16Regular />,
  'torn-tail': <Warning16Regular />,
  'damaged-drafts': <Warning16Regular />,
  'unclean-close': <Info16Regular />,
  'read-only': <Warning16Regular />,
  'not-sealed': <LockOpen16Regular />,
};

const serious: readonly Notice['code'][] = ['torn-tail', 'damaged-drafts', 'read-only'];

/** What must be known of the dossier, as it is shown. */
export interface ShownNotice {
  readonly code: Notice['code'];
  readonly text: string;
  readonly sign: ReactElement;
  /** Stands on the page in a window of any height. */
  readonly serious: boolean;
  /** Missing where it stays. */
  readonly close?: () => void;
}

/** What must be known of the dossier and was not closed: that it is for training and its day, and how it was found. */
export function useNotices(dossier: OpenDossier): readonly ShownNotice[] {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const training: ShownNotice = {
    code: 'training',
    text: `Training dossier: today is ${dateInWords(dossier.today)}. Illustrative drafts are marked.`,
    sign: signs.training,
    serious: false,
  };
  const found = dossier.notices
    .filter(({ code }) => code !== 'training' && !closed.has(code))
    .map((notice): ShownNotice => {
      const { code } = notice;
      return {
        code,
        text: noticeMessage(notice),
        sign: signs[code],
        serious: serious.includes(code),
        close: () => {
          setClosed(new Set([...closed, code]));
        },
      };
    });
  return dossier.training ? [training, ...found] : found;
}

/** The notices above the page. In a low window only those that are serious stand there. */
export function Notices({ notices }: { readonly notices: readonly ShownNotice[] }): ReactNode {
  const styles = useStyles();
  if (notices.length === 0) return null;
  const isForLow = notices.some((notice) => notice.serious);
  return (
    <div
      className={mergeClasses(styles.strip, !isForLow && styles.notInLow)}
      role="region"
      data-not-on-paper
      aria-label="Notices"
    >
      {notices.map((notice) => (
        <NoticeLine
          key={notice.code}
          notice={notice}
          {...(!notice.serious && { className: styles.notInLow })}
        />
      ))}
    </div>
  );
}

/** One notice with its sign, and a button that closes it where it can be closed. */
export function NoticeLine(props: {
  readonly notice: ShownNotice;
  readonly className?: string;
  readonly onClosed?: () => void;
}): ReactNode {
  const styles = useStyles();
  const { code, text, sign, close, ...notice } = props.notice;
  const look = mergeClasses(
    styles.notice,
    code === 'training' && styles.training,
    notice.serious && styles.serious,
    props.className,
  );
  return (
    <div className={look}>
      {sign}
      {text}
      {close !== undefined && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.close}
          aria-label="Close this notice"
          icon={<Dismiss12Regular />}
          onClick={() => {
            props.onClosed?.();
            close();
          }}
        />
      )}
    </div>
  );
}
