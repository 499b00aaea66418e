import { Fragment, type ReactNode } from 'react';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import { goToSheet } from '#renderer/features/packs/preview/sheet-id';
import type { PackInline, PackMark, PackText } from '#shared/domain/pack/pack-blocks';

/** What stands in a line. Links are shown as their words: the preview leads nowhere outside. */
export function Line({ inlines }: { readonly inlines: readonly PackInline[] }): ReactNode {
  return inlines.map((inline, index) => (
    <ChangedWords key={index} change={inline.change}>
      <InlineView inline={inline} />
    </ChangedWords>
  ));
}

/** Words that were added or taken out since an earlier issue, as revisions show them. */
function ChangedWords(props: {
  readonly change: PackInline['change'];
  readonly children: ReactNode;
}): ReactNode {
  if (props.change === 'inserted') return <ins>{props.children}</ins>;
  return props.change === 'deleted' ? <del>{props.children}</del> : props.children;
}

function InlineView({ inline }: { readonly inline: PackInline }): ReactNode {
  switch (inline.type) {
    case 'text':
      return <MarkedText of={inline} />;
    case 'sources':
      return <sup className={styles.sources}>{inline.numbers.join(', ')}</sup>;
    case 'reference':
      return (
        <button
          type="button"
          className={styles.reference}
          onClick={() => {
            goToSheet(inline.section);
          }}
        >
          {inline.text}
        </button>
      );
    case 'tag':
      return (
        <Fragment>
          {'\u00a0'}
          <span className={`${styles.tag ?? ''} ${styles[inline.tone] ?? ''}`}>[{inline.text}]</span>
        </Fragment>
      );
    case 'line-break':
      return <br />;
  }
}

function MarkedText({ of }: { readonly of: PackText }): ReactNode {
  const lines = of.text
    .split(/\r\n?|\n/u)
    .flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));
  return (of.marks ?? []).reduce<ReactNode>((inner, mark) => wrap(inner, mark), lines);
}

function wrap(inner: ReactNode, mark: PackMark): ReactNode {
  switch (mark) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'quiet':
      return <span className={styles.quiet}>{inner}</span>;
  }
}
