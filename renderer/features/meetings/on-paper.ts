import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';

/** Keeps what belongs to a hidden item off the paper: nothing there tells of it. */
export function onPaper({ visibility }: Pick<AgendaItemView, 'visibility'>): {
  readonly 'data-not-on-paper'?: true;
} {
  return visibility === 'hidden' ? { 'data-not-on-paper': true } : {};
}

/** Keeps a topic off the paper that stands under hidden items alone. */
export function topicOnPaper(
  { agenda }: Pick<MeetingView, 'agenda'>,
  topic: string,
): ReturnType<typeof onPaper> {
  const under = agenda.filter(({ topics }) => topics.some((one) => one.topic.id === topic));
  const isHidden = under.length > 0 && under.every(({ visibility }) => visibility === 'hidden');
  return onPaper({ visibility: isHidden ? 'hidden' : 'internal' });
}

/** The items that a paper may show. */
export function itemsOnPaper({ agenda }: Pick<MeetingView, 'agenda'>): readonly AgendaItemView[] {
  return agenda.filter(({ visibility }) => visibility !== 'hidden');
}
