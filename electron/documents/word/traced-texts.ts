import type { PackBlock, PackInline, PackOrigin } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { xmlSafe } from '#electron/documents/word/xml-text';

/** A text of a pack that says a field, as its reader sees it. */
export interface TracedText {
  readonly origin: PackOrigin;
  readonly text: string;
}

/** Neighbours that say one field, or that say none. */
interface TracedGroup {
  readonly origin: PackOrigin | undefined;
  readonly members: readonly PackInline[];
  /** Their words as they count when texts are compared. */
  readonly text: string;
}

/** A line as it counts when texts are compared: how its white space is made is no difference. */
function plainLine(text: string): string {
  return (/\s\s|(?! )\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** The groups of lines, which the text of a file and the list of what it says both ask for. */
const known = new WeakMap<
  readonly PackInline[],
  { readonly whole: PackOrigin | undefined; readonly groups: readonly TracedGroup[] }
>();

/** Lines as one text; empty ones do not count. */
export function plainLines(lines: readonly string[]): string {
  return lines
    .map(plainLine)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The inlines of a line with those drawn together that say one field, from its first word to its last; `whole` counts for
 * every word of a line whose block says one. Numbers of sources and tags behind the words stay outside.
 */
export function inlineGroups(inlines: readonly PackInline[], whole?: PackOrigin): readonly TracedGroup[] {
  const before = known.get(inlines);
  if (before !== undefined && before.whole === whole) return before.groups;
  const groups = groupsOf(inlines, whole);
  known.set(inlines, { whole, groups });
  return groups;
}

function groupsOf(inlines: readonly PackInline[], whole: PackOrigin | undefined): readonly TracedGroup[] {
  const groups: { origin: PackOrigin | undefined; members: PackInline[] }[] = [];
  let between: PackInline[] = [];
  for (const inline of inlines) {
    const origin = inline.type === 'text' ? (whole ?? inline.origin) : undefined;
    const last = groups.at(-1);
    if (origin === undefined) between.push(inline);
    else if (last !== undefined && sameOrigin(last.origin, origin)) {
      last.members.push(...between, inline);
      between = [];
    } else {
      groups.push({ origin: undefined, members: between }, { origin, members: [inline] });
      between = [];
    }
  }
  return [...groups, { origin: undefined, members: between }]
    .filter(({ members }) => members.length > 0)
    .map(({ origin, members }) => {
      // A text that is gone, or that nobody wrote, gets no place of its own.
      const text = origin === undefined ? '' : inlinesText(members);
      return { origin: text === '' ? undefined : origin, members, text };
    });
}

/** Every text of a pack that says a field, in the order in which they stand in the file. */
export function tracedTexts({ sections }: Pick<PackDocument, 'sections'>): readonly TracedText[] {
  return sections.flatMap(({ blocks, foot }) => [...blocks, ...foot]).flatMap(textsIn);
}

function textsIn(block: PackBlock): readonly TracedText[] {
  switch (block.type) {
    case 'paragraph':
      return textsInLine(block.inlines, block.origin);
    case 'list':
      return block.items.flatMap(({ inlines }) => textsInLine(inlines, block.origin));
    case 'facts':
      return block.items.flatMap(({ inlines }) => textsInLine(inlines));
    case 'note':
      return block.blocks.flatMap(textsIn);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(textsIn));
    default:
      return [];
  }
}

function textsInLine(inlines: readonly PackInline[], whole?: PackOrigin): readonly TracedText[] {
  return inlineGroups(inlines, whole).flatMap(({ origin, text }) =>
    origin === undefined ? [] : [{ origin, text }],
  );
}

function sameOrigin(left: PackOrigin | undefined, right: PackOrigin | undefined): boolean {
  return left?.record === right?.record && left?.field === right?.field;
}

/** The words of a line as they stand when every revision was accepted, without numbers of sources and tags. */
function inlinesText(inlines: readonly PackInline[]): string {
  const words = inlines.map((inline) => {
    if (inline.change === 'deleted') return '';
    if (inline.type === 'line-break') return ' ';
    return inline.type === 'text' || inline.type === 'reference' ? xmlSafe(inline.text) : '';
  });
  return plainLine(words.join(''));
}
