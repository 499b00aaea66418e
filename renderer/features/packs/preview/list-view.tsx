import type { ReactNode } from 'react';
import { ChangeWords, partClass } from '#renderer/features/packs/preview/change-mark';
import { Line } from '#renderer/features/packs/preview/line';
import { pageSign, usePageStart } from '#renderer/features/packs/preview/page-starts';
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
        <Entry key={index} item={item}>
          {under.length > 0 && <Level items={under} look={look} depth={depth + 1} />}
        </Entry>
      ))}
    </Tag>
  );
}

function Entry({ item, children }: { readonly item: Item; readonly children: ReactNode }): ReactNode {
  const page = usePageStart(item);
  const start = page === undefined ? undefined : styles.pageStart;
  return (
    <li className={partClass(item.change, start)} {...(page !== undefined && pageSign(page))}>
      <ChangeWords change={item.change} />
      <Line inlines={item.inlines} />
      {children}
    </li>
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
