import { cell, column, heading } from '#electron/documents/compose/blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import type { SectionDraft } from '#electron/documents/compose/draft';

/** A paper as the contents list it. */
export interface ContentsEntry {
  readonly id: string;
  readonly tab: number;
  readonly title: string;
  /** Where it comes up; empty for papers that serve the whole meeting. */
  readonly item: string;
}

/** The contents by tab. Pages count from 1 in each tab, so no number here can go stale. */
export function contents(entries: readonly ContentsEntry[], wording: PaperWording): SectionDraft {
  const labels = wording.contents;
  const onAgenda = entries.some(({ item }) => item !== '');
  return {
    id: 'contents',
    kind: 'contents',
    title: labels.title,
    parts: [],
    blocks: [
      heading(1, labels.title),
      {
        type: 'table',
        caption: labels.caption,
        columns: [
          column(labels.tab, 1, 'end'),
          column(labels.paper, 9),
          ...(onAgenda ? [column(labels.item, 2)] : []),
        ],
        rows: entries.map((entry) => ({
          cells: [
            cell(String(entry.tab)),
            cell([{ type: 'reference', section: entry.id, text: entry.title }]),
            ...(onAgenda ? [cell(entry.item)] : []),
          ],
        })),
      },
    ],
  };
}
