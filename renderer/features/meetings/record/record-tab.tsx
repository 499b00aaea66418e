import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { topicOnPaper } from '#renderer/features/meetings/on-paper';
import { Outcomes } from '#renderer/features/meetings/record/outcomes';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { RecordLink, WindowLink } from '#renderer/ui/record-link';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, maxWidth: '820px' },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** What a meeting led to, what it takes up from before, and its topics. */
export function RecordTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const commitments = paths.commitments(meeting.relationship?.id ?? '');
  return (
    <div className={styles.root}>
      <Outcomes meeting={meeting} />
      <p className={styles.said}>
        What was said and answered stands point by point under{' '}
        <WindowLink to={paths.day(meeting.id)}>the day of the meeting</WindowLink>.
      </p>
      <Section title="Matters arising">
        {meeting.mattersArising.length === 0 ? (
          <EmptyState title="No commitment is taken up at this meeting" />
        ) : (
          <Panel>
            <ul className={styles.list}>
              {meeting.mattersArising.map((commitment) => (
                <li key={commitment.id}>
                  <RecordLink link={commitment} to={commitments} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Section>
      {meeting.topics.length > 0 && (
        <Section title="Topics">
          <Panel>
            <ul className={styles.list}>
              {meeting.topics.map((topic) => (
                <li key={topic.id} {...topicOnPaper(meeting, topic.id)}>
                  <RecordLink link={topic} to={paths.topic(topic.id)} />
                </li>
              ))}
            </ul>
          </Panel>
        </Section>
      )}
    </div>
  );
}
