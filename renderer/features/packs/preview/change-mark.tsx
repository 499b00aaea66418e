import type { ReactNode } from 'react';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import type { PackChange } from '#shared/domain/pack/pack-blocks';

const words: Readonly<Record<PackChange, string>> = {
  changed: 'Changed: ',
  inserted: 'Added: ',
  deleted: 'Taken out: ',
};

/** Says to those who cannot see the bar in the margin what became of a part since an earlier issue. */
export function ChangeWords({ change }: { readonly change: PackChange | undefined }): ReactNode {
  return change === undefined ? null : <span className="visually-hidden">{words[change]}</span>;
}

/** The classes of a part: its own, and a bar in the margin where it changed, as on paper. */
export function partClass(
  change: PackChange | undefined,
  ...own: readonly (string | undefined)[]
): string | undefined {
  const names = [...own, change === undefined ? undefined : styles.changed].filter(
    (name) => name !== undefined && name !== '',
  );
  return names.length === 0 ? undefined : names.join(' ');
}
