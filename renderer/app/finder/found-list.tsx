import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { FoundRow } from '#renderer/app/finder/found-row';
import type { Section } from '#renderer/app/finder/sections';

const useStyles = makeStyles({
  list: { overflowY: 'auto', padding: tokens.spacingHorizontalS, minHeight: 0 },
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The id of the list, by which the field above names it. */
export const foundListId = 'finder-found';

/** The id of an entry's element: ids hold no blanks, entries' own may. */
export function entryElementId(entry: string): string {
  return `${foundListId}-${encodeURIComponent(entry)}`;
}

/**
 * What is found, under its headings: a list box of the combobox above it. The focus stays in the field, so the whole
 * list has two handlers and its rows none (decision 0011).
 */
export const FoundList = memo(function FoundList(props: {
  readonly sections: readonly Section[];
  readonly current: string | undefined;
  readonly onPoint: (id: string) => void;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { sections, current } = props;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are those of the field, which holds the focus and names the current entry
    <div
      id={foundListId}
      role="listbox"
      aria-label="Found"
      className={styles.list}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onMouseMove={(event) => {
        const id = entryUnder(event);
        if (id !== undefined && id !== current) props.onPoint(id);
      }}
      onClick={(event) => {
        const id = entryUnder(event);
        if (id !== undefined) props.onChoose(id);
      }}
    >
      {sections.map(({ id, title, entries }) => (
        <div key={id} role="group" aria-label={title}>
          <div className={styles.heading} aria-hidden="true">
            {title}
          </div>
          {entries.map((entry) => (
            <FoundRow
              key={entry.id}
              entry={entry}
              elementId={entryElementId(entry.id)}
              isCurrent={entry.id === current}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

function entryUnder({ target }: MouseEvent): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
  return row?.dataset.entry;
}
