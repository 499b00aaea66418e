import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ties the sentence in which the cursor stands to a source: the reference goes behind its last sign. */
export function attachSource(editor: Editor, source: string): void {
  const { $head } = editor.state.selection;
  const at = $head.start() + sentenceEnd($head.parent, $head.parentOffset);
  editor.chain().focus().insertContentAt(at, { type: 'sourceReference', attrs: { source } }).run();
}

/** Where the sentence around an offset of a line ends, with the references that already stand behind it. */
function sentenceEnd(line: Node, offset: number): number {
  const text = line.textBetween(0, line.content.size, undefined, '\ufffc');
  let from = 0;
  for (const { segment } of sentences.segment(text)) {
    const end = from + segment.length;
    if (offset < end || end === text.length) return withReferences(text, from + segment.trimEnd().length);
    from = end;
  }
  return text.length;
}

function withReferences(text: string, end: number): number {
  let at = end;
  while (text[at] === '\ufffc') at += 1;
  return at;
}
