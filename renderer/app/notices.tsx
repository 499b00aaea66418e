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

/** What must be known of the dossier: that it is for training and its day, and how it was found. */
export function Notices({ dossier }: { readonly dossier: OpenDossier }): ReactNode {
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const shown = dossier.notices.filter(({ code }) => code !== 'training' && !closed.has(code));
  if (!dossier.training && shown.length === 0) return null;
  return (
    <div className={styles.strip} role="region" data-not-on-paper aria-label="Notices">
      {dossier.training && (
        <div className={mergeClasses(styles.notice, styles.training)}>
          {signs.training}
          Training dossier: today is {dateInWords(dossier.today)}. Illustrative drafts are marked.
        </div>
      )}
      {shown.map((notice) => (
        <NoticeLine
          key={notice.code}
          notice={notice}
          close={() => {
            setClosed(new Set([...closed, notice.code]));
          }}
        />
      ))}
    </div>
  );
}

const serious: readonly Notice['code'][] = ['torn-tail', 'damaged-drafts', 'read-only'];

function NoticeLine(props: { readonly notice: Notice; readonly close: () => void }): ReactNode {
  const styles = useStyles();
  const { code } = props.notice;
  return (
    <div className={mergeClasses(styles.notice, serious.includes(code) && styles.serious)}>
      {signs[code]}
      {noticeMessage(props.notice)}
      <Button
        appearance="transparent"
        size="small"
        className={styles.close}
        aria-label="Close this notice"
        icon={<Dismiss12Regular />}
        onClick={props.close}
      />
    </div>
  );
}
