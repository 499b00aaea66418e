import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { LongTableHandle } from '#renderer/ui/long-table';

/** A place in a grid; column 0 is that of the row's name. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What a cell of the grid is given so that one can walk to it. */
export interface WalkedCell {
  readonly tabIndex: 0 | -1;
  readonly ref: (cell: HTMLTableCellElement | null) => void;
  readonly onFocus: () => void;
}

function isSame(left: GridPlace, right: GridPlace): boolean {
  return left.row === right.row && left.column === right.column;
}

/**
 * Walking through a grid by keyboard: it is one stop of the tab key; arrows go from cell to cell, Home and End to the
 * ends of a row, with Ctrl to those of the grid, Page Up and Down ten rows on.
 */
export function useGridWalk(
  size: { readonly rows: number; readonly columns: number },
  list: RefObject<LongTableHandle | null>,
): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly cell: (place: GridPlace) => WalkedCell;
} {
  const walked = useRef(false);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeAfter(event, at, size);
    if (next === undefined) return;
    event.preventDefault();
    walked.current = true;
    list.current?.scrollTo(next.row);
    setAt(next);
  };
  const here = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) };
  const cell = (place: GridPlace): WalkedCell => ({
    tabIndex: place.row === here.row && place.column === here.column ? 0 : -1,
    // A row that was out of sight is not there yet when one walks to it: the cell takes the focus once it is.
    ref: (element) => {
      if (element === null || !walked.current || !isSame(place, at)) return;
      walked.current = false;
      element.focus();
    },
    onFocus: () => {
      if (!isSame(place, at)) setAt(place);
    },
  });
  return { onKeyDown, cell };
}

function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | undefined {
  const to = (newRow: number, newColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, newRow)),
    column: Math.max(0, Math.min(columns - 1, newColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + 10, column);
    case 'PageUp':
      return to(row - 10, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
