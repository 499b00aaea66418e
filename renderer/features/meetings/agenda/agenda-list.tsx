import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { GridList } from 'react-aria-components';
import { AgendaRow } from '#renderer/features/meetings/agenda/agenda-row';
import { useAgendaDrop } from '#renderer/features/meetings/agenda/use-agenda-drop';
import type { AgendaTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import { useReadOnly } from '#renderer/data/use-dossier';
import { EmptyState } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusLarge,
    minHeight: '96px',
    '&[data-drop-target]': { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '4px' },
    '&[data-empty]': { display: 'block' },
  },
  indicator: {
    height: '0px',
    '&[data-drop-target]': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: '2px' },
  },
});

/**
 * The items in order. Arrow keys go through them, Enter chooses one, Tab reaches its controls, and Enter on its handle
 * begins to drag it.
 */
export function AgendaList(props: {
  readonly meeting: MeetingView;
  readonly times: AgendaTimes;
  readonly selected: string | null;
  readonly onSelect: (item: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { meeting, times } = props;
  const readOnly = useReadOnly();
  const longTimes = [...times.rows.values()].some(({ place, capital }) => `${place}${capital}`.length > 11);
  const dragAndDropHooks = useAgendaDrop(meeting, readOnly, styles.indicator);
  return (
    <GridList
      aria-label="Agenda"
      className={styles.list}
      items={meeting.agenda}
      dependencies={[times, meeting, props.selected, readOnly]}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={props.selected === null ? [] : [props.selected]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : keys;
        if (first !== undefined) props.onSelect(String(first));
      }}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => (
        <EmptyState title="The agenda is empty">
          Drag a topic here, or press its plus sign. Items follow one another from the start of the meeting.
        </EmptyState>
      )}
    >
      {(item) => {
        const { place = null, capital = '', endMinute = 0 } = times.rows.get(item.id) ?? {};
        return (
          <AgendaRow
            {...{ item, place, capital, endMinute, longTimes }}
            index={meeting.agenda.indexOf(item)}
            count={meeting.agenda.length}
            length={meeting.minutes.value}
          />
        );
      }}
    </GridList>
  );
}
