import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { markingOnPaper, pageRules } from '#renderer/ui/printing/page-boxes';
import { setPaper, type PaperState } from '#renderer/ui/printing/printing';
import { recordsIn } from '#renderer/data/printing/records-in';
import { useDossier, type OpenDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { dateInWords } from '#renderer/ui/dates';

/** Markings stand in the margins of paper: a browser that cannot write there prints nothing. */
const writesInMargins = 'CSSMarginRule' in window;

/**
 * Lets the page that is shown be printed: what stands on each sheet, and the highest marking of the records in `shows`,
 * which is the view that the page was made of. A page without it is not printed.
 */
export function PrintedPage(props: {
  readonly title: string;
  readonly shows: unknown;
  /** People whose own records are shown, not only their names: their markings count as well. */
  readonly people?: readonly string[];
  /** The marking of a paper that bears one of its own; else that of the records shown. */
  readonly marking?: string;
  readonly landscape?: boolean;
}): ReactNode {
  const dossier = useDossier();
  const records = useMemo(() => [...recordsIn(props.shows)], [props.shows]);
  const { data } = useView('markings.ofPage', { records, people: [...(props.people ?? [])] });
  const isAsking = useIsFetching({ queryKey: ['markings.ofPage'] }) > 0;
  const isKnown = data !== undefined && !isAsking && dossier !== null;
  const state: PaperState = !writesInMargins ? 'old-browser' : isKnown ? 'ready' : 'waiting';
  useEffect(() => {
    setPaper(state);
  }, [state]);
  useEffect(
    () => () => {
      setPaper('none');
    },
    [],
  );
  if (!isKnown) return null;
  return (
    <style media="print">
      {pageRules({
        title: props.title,
        marking: props.marking ?? markingOnPaper(data),
        handling: 'INTERNAL: not for the other side',
        origin: originOf(dossier),
        landscape: props.landscape ?? false,
      })}
    </style>
  );
}

function originOf({ title, today, training }: OpenDossier): string {
  return `${title}, ${dateInWords(today)}${training ? ' (training dossier)' : ''}`;
}
