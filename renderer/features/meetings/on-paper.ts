import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';

/** Keeps what belongs to a hidden item off the paper: nothing there tells of it. */
export function onPaper({ visibility }: Pick<AgendaItemView, 'visibility'>): {
  readonly 'data-not-on-paper'?: true;
} {
  return visibility === 'hidden' ? { 'data-not-on-paper': true } : {};
}

/** The items that a paper may show. */
export function itemsOnPaper({ agenda }: Pick<MeetingView, 'agenda'>): readonly AgendaItemView[] {
  return agenda.filter(({ visibility }) => visibility !== 'hidden');
}
