import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState, type ReactNode } from 'react';
import { GridList } from 'react-aria-components';
import { AgendaRow, AgendaRowsProvider } from '#renderer/features/meetings/agenda/agenda-row';
import { agendaRows, steadyRows, type AgendaRowFrame } from '#renderer/features/meetings/agenda/agenda-rows';
import { useAgendaDrop } from '#renderer/features/meetings/agenda/use-agenda-drop';
import type { AgendaTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import { useReadOnly } from '#renderer/data/use-dossier';
import { EmptyState } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  list: {
    // Its rows go by its own width: beside it there is more or less.
    container: 'agenda / inline-size',
    display: 'flex',
    flexDirection: 'column',
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusLarge,
    minHeight: '96px',
    '&[data-drop-target]': { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '4px' },
    '&[data-empty]': { display: 'block' },
  },
  longTimes: { '--agenda-clock': '132px' },
  indicator: {
    height: '0px',
    '&[data-drop-target]': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: '2px' },
  },
});

interface Choosing {
  readonly selected: string | null;
  /** Always the same function, or every row is drawn anew. */
  readonly onSelect: (item: string) => void;
}

/** The items of a meeting in order, by the clock as it stands on the screen. */
export function AgendaList(
  props: Choosing & { readonly meeting: MeetingView; readonly times: AgendaTimes },
): ReactNode {
  const { meeting, times } = props;
  const rows = useSteady(useMemo(() => agendaRows(meeting, times), [meeting, times]));
  const frames = useSteady(
    useMemo(() => rows.map(({ id, title, visibility }) => ({ id, title, visibility })), [rows]),
  );
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const longTimes = rows.some(({ place, capital }) => `${place ?? ''}${capital}`.length > 11);
  return (
    <AgendaRowsProvider value={byId}>
      <Rows
        meeting={meeting.id}
        frames={frames}
        longTimes={longTimes}
        selected={props.selected}
        onSelect={props.onSelect}
      />
    </AgendaRowsProvider>
  );
}

/** As {@link steadyRows}, against what was shown before. */
function useSteady<R extends { readonly id: string }>(next: readonly R[]): readonly R[] {
  const [shown, setShown] = useState(next);
  const rows = steadyRows(shown, next);
  if (rows !== shown) setShown(rows);
  return rows;
}

/**
 * The list of the rows. Arrow keys go through them, Enter chooses one, Tab reaches its controls, and Enter on its handle
 * begins to drag it. The list goes through all its rows whenever it is drawn, so it is drawn for their order and names
 * alone; the rest of each row comes to it past the list.
 */
const Rows = memo(function Rows(
  props: Choosing & {
    readonly meeting: string;
    readonly frames: readonly AgendaRowFrame[];
    /** True where times of this agenda need more room: a second clock, or a mark of another day. */
    readonly longTimes: boolean;
  },
): ReactNode {
  const styles = useStyles();
  const { meeting, frames, selected } = props;
  const readOnly = useReadOnly();
  const dragAndDropHooks = useAgendaDrop({
    ...{ meeting, readOnly, rows: frames },
    indicatorClass: styles.indicator,
  });
  return (
    <GridList
      aria-label="Agenda"
      className={mergeClasses(styles.list, props.longTimes && styles.longTimes)}
      items={frames}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
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
      {(frame) => <AgendaRow frame={frame} />}
    </GridList>
  );
});
