import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { AgendaList } from '#renderer/features/meetings/agenda/agenda-list';
import { TimeBar } from '#renderer/features/meetings/agenda/time-bar';
import { AgendaSummary } from '#renderer/features/meetings/agenda/agenda-summary';
import { ClockNotes } from '#renderer/features/meetings/agenda/clock-notes';
import { ItemDetails } from '#renderer/features/meetings/agenda/item-details';
import { NewItem } from '#renderer/features/meetings/agenda/new-item';
import { TopicSource } from '#renderer/features/meetings/agenda/topic-source';
import { useAgendaTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import { useChosenInSight } from '#renderer/features/meetings/agenda/use-chosen-in-sight';
import { CarriedOver } from '#renderer/features/meetings/carried-over/carried-over';
import { useParameters } from '#renderer/data/use-parameters';
import { goToNew } from '#renderer/fields/go-to-field';
import { Panel } from '#renderer/ui/panel';
import type { MeetingView } from '#shared/contract/views/meetings';

const bothFit = '@container window (min-width: 1600px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 344px',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@container window (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
    '@container window (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
    [bothFit]: { gridTemplateColumns: 'minmax(0, 1fr) 400px 344px' },
  },
  side: { position: 'sticky', top: tokens.spacingVerticalM, minWidth: 0 },
  panel: { maxHeight: 'calc(100cqh - 140px)', overflow: 'auto' },
  switch: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
    [bothFit]: { display: 'none' },
  },
  away: { display: 'none', [bothFit]: { display: 'block' } },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  columns: { display: 'grid', gap: tokens.spacingHorizontalL, [bothFit]: { display: 'contents' } },
});

/** The agenda builder: the order of items, and beside it the topics to put in or the item that is chosen. */
export function AgendaTab({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const styles = useStyles();
  const times = useAgendaTimes(meeting);
  const [parameters, setParameters] = useParameters();
  const [wanted, setSide] = useState<'topics' | 'item'>(parameters.has('item') ? 'item' : 'topics');
  const selected = meeting.agenda.find(({ id }) => id === parameters.get('item'));
  // An item that was removed leaves the topics to choose from, not an empty panel.
  const side = selected === undefined ? 'topics' : wanted;
  const { list, beside, choose } = useChosenInSight(selected?.id);
  const select = useCallback(
    (item: string) => {
      setParameters({ item });
      setSide('item');
      choose(item);
    },
    [setParameters, choose],
  );
  return (
    <div className={styles.root}>
      <div className={styles.list} ref={list}>
        {meeting.state === 'planned' && <CarriedOver meeting={meeting} />}
        <AgendaSummary meeting={meeting} times={times} />
        <ClockNotes meeting={meeting} />
        <TimeBar meeting={meeting} />
        <AgendaList meeting={meeting} times={times} selected={selected?.id ?? null} onSelect={select} />
        <NewItem
          meeting={meeting.id}
          onMade={(item) => {
            select(item);
            goToNew(item, 'title');
          }}
        />
      </div>
      <div className={mergeClasses(styles.side, styles.columns)} ref={beside} data-not-on-paper>
        <div className={styles.switch} role="group" aria-label="Beside the agenda">
          <SideButton
            label="Topics"
            on={side === 'topics'}
            choose={() => {
              setSide('topics');
            }}
          />
          <SideButton
            label="Item"
            on={side === 'item'}
            disabled={selected === undefined}
            choose={() => {
              setSide('item');
            }}
          />
        </div>
        <div className={mergeClasses(side !== 'item' && styles.away)}>
          <Panel className={styles.panel}>
            <ItemDetails meeting={meeting} item={selected ?? null} onSelect={select} />
          </Panel>
        </div>
        <div className={mergeClasses(side !== 'topics' && styles.away)}>
          <Panel className={styles.panel}>
            <TopicSource meeting={meeting} />
          </Panel>
        </div>
      </div>
    </div>
  );
}

function SideButton(props: {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly choose: () => void;
}): ReactNode {
  return (
    <ToggleButton
      size="small"
      appearance={props.on ? 'secondary' : 'subtle'}
      checked={props.on}
      disabledFocusable={props.disabled === true}
      onClick={props.choose}
    >
      {props.label}
    </ToggleButton>
  );
}
