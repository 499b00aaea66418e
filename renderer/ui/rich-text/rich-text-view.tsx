import { mergeClasses } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { nestItems, type NestedItem } from '#renderer/ui/rich-text/nest-items';
import { useSourceNumbers } from '#renderer/ui/rich-text/source-numbers';
import { useRichTextStyles } from '#renderer/ui/rich-text/styles';
import {
  isTextRun,
  type Block,
  type Inline,
  type RichText,
  type TextMark,
} from '#shared/domain/rich-text/rich-text';

/** Rich text as it is read. References show the number of their source on this page. */
export function RichTextView(props: { readonly text: RichText; readonly className?: string }): ReactNode {
  const styles = useRichTextStyles();
  return (
    <div className={mergeClasses(styles.text, props.className)}>
      {props.text.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <LineView inlines={block.inlines} />
        </p>
      );
    case 'list':
      return <ListView items={nestItems(block.items)} ordered={block.ordered} />;
    case 'table':
      return <TableView rows={block.rows} header={block.header} />;
  }
}

function ListView(props: { readonly items: readonly NestedItem[]; readonly ordered: boolean }): ReactNode {
  const Tag = props.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {props.items.map((item, index) => (
        <li key={index} dir="auto">
          <LineView inlines={item.inlines} />
          {item.children.length > 0 && <ListView items={item.children} ordered={props.ordered} />}
        </li>
      ))}
    </Tag>
  );
}

function TableView(props: {
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly header: boolean;
}): ReactNode {
  return (
    <table>
      <tbody>
        {props.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((inlines, column) =>
              props.header && row === 0 ? (
                <th key={column} scope="col" dir="auto">
                  <LineView inlines={inlines} />
                </th>
              ) : (
                <td key={column} dir="auto">
                  <LineView inlines={inlines} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The text and references of one line. */
export function LineView({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, index) => {
    if (!isTextRun(inline)) {
      const before = inlines[index - 1];
      return (
        <Reference key={index} source={inline.source} follows={before !== undefined && !isTextRun(before)} />
      );
    }
    return (
      <Fragment key={index}>
        {marked(
          inline.link === undefined ? inline.text : linked(inline.text, inline.link),
          inline.marks ?? [],
        )}
      </Fragment>
    );
  });
}

function linked(text: string, address: string): ReactNode {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

const tags: Readonly<Record<TextMark, 'strong' | 'em' | 'u'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
};

function marked(text: ReactNode, marks: readonly TextMark[]): ReactNode {
  return marks.reduce((inner, mark) => {
    const Tag = tags[mark];
    return <Tag>{inner}</Tag>;
  }, text);
}

function Reference({ source, follows }: { readonly source: string; readonly follows: boolean }): ReactNode {
  const known = useSourceNumbers().get(source);
  if (known === undefined) return null;
  return (
    <sup title={known.name} aria-label={`source ${String(known.number)}`} role="img">
      {follows && ', '}
      {known.number}
    </sup>
  );
}
