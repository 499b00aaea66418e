import type { ReactNode } from 'react';
import { ChangeWords, partClass } from '#renderer/features/packs/preview/change-mark';
import { Line } from '#renderer/features/packs/preview/line';
import { ListView } from '#renderer/features/packs/preview/list-view';
import styles from '#renderer/features/packs/preview/pack-preview.module.css';
import { ParagraphView } from '#renderer/features/packs/preview/paragraph-view';
import { TableView } from '#renderer/features/packs/preview/table-view';
import { pictureAddress } from '#renderer/ui/chart-figure';
import type {
  PackBlock,
  PackFacts,
  PackFigure,
  PackHeading,
  PackNote,
} from '#shared/domain/pack/pack-blocks';

/** A block of a pack. */
export function BlockView({ block }: { readonly block: PackBlock }): ReactNode {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} />;
    case 'paragraph':
      return <ParagraphView paragraph={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'facts':
      return <FactsView facts={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'note':
      return <NoteView note={block} />;
    case 'figure':
      return <FigureView figure={block} />;
    case 'page-break':
      return <hr className={styles.pageBreak} />;
  }
}

/** Headings of the pack stand under the one of the window's page. */
function HeadingView({ heading }: { readonly heading: PackHeading }): ReactNode {
  const Tag = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[heading.level];
  return (
    <Tag className={partClass(heading.change)}>
      <ChangeWords change={heading.change} />
      <Line inlines={heading.inlines} />
    </Tag>
  );
}

function FigureView({ figure }: { readonly figure: PackFigure }): ReactNode {
  const { title, description } = figure.chart;
  return (
    <figure className={styles.figure}>
      {figure.svg !== undefined && <img src={pictureAddress(figure.svg)} alt={description} />}
      <figcaption>{title}</figcaption>
    </figure>
  );
}

function FactsView({ facts }: { readonly facts: PackFacts }): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts.items.map((item, index) => (
        <div key={index} className={partClass(item.change)}>
          <dt>{item.label}</dt>
          <dd>
            <ChangeWords change={item.change} />
            <Line inlines={item.inlines} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function NoteView({ note }: { readonly note: PackNote }): ReactNode {
  return (
    <div role="note" className={`${styles.note ?? ''} ${styles[note.tone] ?? ''}`}>
      <p className={styles.noteTitle}>{note.title}</p>
      {note.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}
