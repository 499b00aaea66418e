import { makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { AgreedForm } from '#renderer/features/meetings/day/agreed-form';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { shortText } from '#renderer/ui/short-text';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { Section } from '#renderer/ui/section';
import type { DayView } from '#shared/contract/views/day';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { plainText } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the meeting agreed: outcomes, and promises of either side with owner and due date; more are written down here. */
export function Agreed(props: {
  readonly meeting: MeetingView;
  readonly day: DayView;
  /** The item that is looked at: a promise belongs to its topics. */
  readonly item: AgendaItemView;
}): ReactNode {
  const styles = useStyles();
  const { meeting, day } = props;
  const readOnly = useReadOnly();
  const remove = useDelete();
  const none = meeting.outcomes.length === 0 && day.commitments.length === 0;
  return (
    <Panel {...(none && { 'data-not-on-paper': true })}>
      <Section title="Agreed">
        <div>
          {!none && (
            <ul className={styles.list} aria-label="Agreed at this meeting">
              {meeting.outcomes.map((outcome) => (
                <li key={outcome.id} className={styles.row}>
                  <div className={styles.text}>
                    <RichTextView text={outcome.text.value} />
                    <span className={styles.quiet}>Outcome</span>{' '}
                    {outcome.text.illustrative && <IllustrativeBadge compact />}
                  </div>
                  <IconButton
                    label={`Remove: ${shortText(plainText(outcome.text.value), 60)}`}
                    icon={<Delete20Regular />}
                    disabled={readOnly}
                    onClick={() => void remove(outcome.id, 'the outcome')}
                  />
                </li>
              ))}
              {day.commitments.map((promise) => (
                <li key={promise.id} className={styles.row}>
                  <div className={styles.text}>
                    <WindowLink to={paths.commitments(meeting.relationship?.id ?? '')}>
                      {promise.title}
                    </WindowLink>
                    <div className={styles.quiet}>{promiseInWords(promise)}</div>
                  </div>
                  <IconButton
                    label={`Remove: ${promise.title}`}
                    icon={<Delete20Regular />}
                    disabled={readOnly}
                    onClick={() => void remove(promise.id, promise.title)}
                  />
                </li>
              ))}
            </ul>
          )}
          <AgreedForm {...props} />
        </div>
      </Section>
    </Panel>
  );
}

function promiseInWords(promise: DayView['commitments'][number]): string {
  const owner = [promise.homeOwner, promise.partnerOwner].filter(Boolean).join(' and ');
  const due = promise.dueDate === null ? promise.dueText : dateInWords(promise.dueDate);
  return [owner === '' ? 'Commitment' : `Commitment of ${owner}`, due && `due ${due}`]
    .filter(Boolean)
    .join(' · ');
}
