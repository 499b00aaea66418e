import { Node } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { SourceNumbers } from '#renderer/ui/rich-text/source-numbers';

const numbersKey = new PluginKey<SourceNumbers>('sourceNumbers');

/** The message by which the editor learns the numbers of the page's sources. */
export const setSourceNumbers = 'setSourceNumbers';

/**
 * A reference to a source in the text: one unit that can be moved or deleted but not typed into. Its number belongs to
 * the page and not to the text, so it is laid over it.
 */
export const SourceReferenceNode = Node.create({
  name: 'sourceReference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    source: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-source') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-source': attributes.source }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-source]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
  addProseMirrorPlugins: () => [
    new Plugin<SourceNumbers>({
      key: numbersKey,
      state: {
        init: () => new Map(),
        apply: (transaction, known) =>
          (transaction.getMeta(setSourceNumbers) as SourceNumbers | undefined) ?? known,
      },
      props: {
        decorations: (state) => {
          const numbers = numbersKey.getState(state) ?? new Map();
          const found: Decoration[] = [];
          state.doc.descendants((node, position, parent, index) => {
            if (node.type.name !== 'sourceReference') return;
            const follows = index > 0 && parent?.child(index - 1).type.name === 'sourceReference';
            const attributes = describe(numbers, String(node.attrs.source), follows ? ', ' : '');
            found.push(Decoration.node(position, position + 1, attributes));
          });
          return DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

function describe(numbers: SourceNumbers, source: string, separator: string): Record<string, string> {
  const known = numbers.get(source);
  if (known === undefined) return { 'data-number': `${separator}?`, role: 'img', 'aria-label': 'source' };
  const number = String(known.number);
  return {
    'data-number': `${separator}${number}`,
    title: known.name,
    role: 'img',
    'aria-label': `source ${number}`,
  };
}
