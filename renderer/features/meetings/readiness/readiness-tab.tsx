import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { addressOf } from '#renderer/features/meetings/readiness/address-of';
import { Panel } from '#renderer/ui/panel';
import { WindowLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { ReadinessFinding } from '#shared/domain/meeting/readiness';
import { findingMessage } from '#shared/messages/messages';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '820px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  text: { flexGrow: 1 },
  blocks: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  attention: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  ready: { display: 'flex', gap: tokens.spacingHorizontalM, color: tokens.colorStatusSuccessForeground1 },
});

/** What stands between the meeting and being ready, each finding with the way to mend it. */
export function ReadinessTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const blocking = meeting.readiness.filter(({ weight }) => weight === 'blocks');
  const attention = meeting.readiness.filter(({ weight }) => weight === 'attention');
  if (meeting.readiness.length === 0) {
    return (
      <p className={styles.ready}>
        <CheckmarkCircle20Filled /> Nothing stands in the way of this meeting.
      </p>
    );
  }
  return (
    <div className={styles.root}>
      {blocking.length > 0 && (
        <Findings title="To settle before the pack is issued" findings={blocking} meeting={meeting} />
      )}
      {attention.length > 0 && <Findings title="To weigh" findings={attention} meeting={meeting} />}
    </div>
  );
}

function Findings(props: {
  readonly title: string;
  readonly findings: readonly ReadinessFinding[];
  readonly meeting: MeetingView;
}): ReactNode {
  const styles = useStyles();
  return (
    <Section title={props.title} note={String(props.findings.length)}>
      <Panel flush>
        <ul className={styles.list}>
          {props.findings.map((finding) => (
            <li key={`${finding.code} ${finding.record}`} className={styles.row}>
              {finding.weight === 'blocks' ? (
                <ErrorCircle20Filled className={styles.blocks} />
              ) : (
                <Warning20Filled className={styles.attention} />
              )}
              <span className={styles.text}>{findingMessage(finding)}</span>
              <span data-not-on-paper>
                <WindowLink to={addressOf(finding, props.meeting)}>Open</WindowLink>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
