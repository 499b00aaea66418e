import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgendaTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import { usePrinting } from '#renderer/ui/printing/printing';
import { minutesInWords } from '#renderer/ui/dates';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** How long the agenda is against the meeting; an overrun is told in words and by colour. */
export function AgendaSummary(props: {
  readonly meeting: MeetingView;
  readonly times: AgendaTimes;
}): ReactNode {
  const styles = useStyles();
  const { meeting, times } = props;
  const printing = usePrinting((state) => state.printing);
  const length = meeting.minutes.value;
  return (
    <div role="status" data-testid="agenda-summary">
      {times.overrun > 0 ? (
        <MessageBar intent="warning">
          <MessageBarBody>
            <MessageBarTitle>Overrun by {minutesInWords(times.overrun)}.</MessageBarTitle> The items take{' '}
            {minutesInWords(times.total)}, the meeting {minutesInWords(length)}. {speakingOf(meeting)}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.line}>
          {summaryOf(times.total, length, countOf(meeting, printing))} {speakingOf(meeting)}
        </p>
      )}
    </div>
  );
}

/** Hidden items take no time, so they are counted apart; on paper nothing tells of them. */
function countOf({ agenda }: MeetingView, onPaper: boolean): string {
  const hidden = agenda.filter((item) => item.visibility === 'hidden').length;
  const shown = agenda.length - hidden;
  const items = shown === 1 ? '1 item' : `${String(shown)} items`;
  return hidden === 0 || onPaper ? items : `${items} and ${String(hidden)} hidden`;
}

/** The speaking time of all items that are not hidden, by the rule that the items go by. */
function speakingOf({ agenda, interpretation }: MeetingView): string {
  const spoken = agenda.filter(({ visibility }) => visibility !== 'hidden');
  const minutes = spoken.reduce((sum, item) => sum + item.speakingMinutes, 0);
  const allowed = interpretation === 'consecutive' ? ', consecutive interpretation allowed for' : '';
  return minutes === 0 ? '' : `About ${String(minutes)} min of speaking on our side${allowed}.`;
}

function summaryOf(total: number, length: number, count: string): string {
  if (length === 0) return `${count}, ${minutesInWords(total)}. The length of the meeting is not known.`;
  const left = length - total;
  const rest = left === 0 ? 'No time is left.' : `${minutesInWords(left)} left.`;
  return `${count}, ${minutesInWords(total)} of ${minutesInWords(length)}. ${rest}`;
}
