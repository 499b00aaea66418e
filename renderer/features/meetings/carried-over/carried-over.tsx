import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowHookDownRight20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { CarriedOverDialog } from '#renderer/features/meetings/carried-over/carried-over-dialog';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { dateInWords } from '#renderer/ui/dates';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import type { CarriedOverView, MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  sign: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  text: { flex: '1 1 260px' },
});

/** What the last meeting with the same counterpart left open, with the way to take it up. Nothing where there is none. */
export function CarriedOver({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  const { data } = useView('meetings.carriedOver', { meeting: meeting.id });
  const from = data?.from ?? null;
  if (data === undefined || from === null) return null;
  if (data.items.length + data.points.length + data.commitments.length === 0) return null;
  return (
    <Panel>
      <section className={styles.root} aria-label="Carried over">
        <ArrowHookDownRight20Regular className={styles.sign} />
        <span className={styles.text}>
          From the last meeting, <RecordLink link={from} to={paths.meeting(from.id)} />
          {data.date === null ? '' : ` (${dateInWords(data.date)})`}: {countsOf(data)}.
        </span>
        <OfferedButton
          label="Take up"
          offeredAs="Take up what the last meeting left open"
          icon={<ArrowHookDownRight20Regular />}
          disabled={readOnly}
          onDo={() => {
            setOpen(true);
          }}
        />
        {open && (
          <CarriedOverDialog
            meeting={meeting}
            carried={data}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </section>
    </Panel>
  );
}

function countsOf({ items, points, commitments }: CarriedOverView): string {
  const notMade = points.filter(({ why }) => why === 'not-made').length;
  const unanswered = points.length - notMade;
  return [
    items.length > 0 && `${counted(items.length, 'item')} not reached`,
    notMade > 0 && `${counted(notMade, 'point')} not on record as made`,
    unanswered > 0 && `${counted(unanswered, 'point')} without an answer`,
    commitments.length > 0 && counted(commitments.length, 'open commitment'),
  ]
    .filter(Boolean)
    .join(', ');
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
