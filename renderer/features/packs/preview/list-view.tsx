import type { ReactNode } from 'react';
import { Line } from '#renderer/features/packs/preview/line';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import type { PackList } from '#shared/domain/pack/pack-blocks';

type Item = PackList['items'][number];

/** A list; entries with a deeper level are lists of their own under the entry before them. */
export function ListView({ list }: { readonly list: PackList }): ReactNode {
  return <Level items={list.items} look={list.look} depth={0} />;
}

function Level(props: {
  readonly items: readonly Item[];
  readonly look: PackList['look'];
  readonly depth: number;
}): ReactNode {
  const { items, look, depth } = props;
  const Tag = look === 'number' || look === 'sources' ? 'ol' : 'ul';
  return (
    <Tag className={styles[look]}>
      {ownEntries(items, depth).map(({ item, under }, index) => (
        <li key={index}>
          <Line inlines={item.inlines} />
          {under.length > 0 && <Level items={under} look={look} depth={depth + 1} />}
        </li>
      ))}
    </Tag>
  );
}

/** The entries of a level, each with the deeper ones that follow it. An entry that is too deep to follow none is one. */
function ownEntries(
  items: readonly Item[],
  depth: number,
): readonly { readonly item: Item; readonly under: readonly Item[] }[] {
  const entries: { item: Item; under: Item[] }[] = [];
  for (const item of items) {
    const last = entries.at(-1);
    if (item.level > depth && last !== undefined) last.under.push(item);
    else entries.push({ item, under: [] });
  }
  return entries;
}
