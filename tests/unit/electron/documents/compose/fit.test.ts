import { describe, expect, it } from 'vitest';
import { column, facts, heading, list, paragraph, words } from '#electron/documents/compose/blocks';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { fitted, sidesOf } from '#electron/documents/compose/fit';
import { estimatedPages } from '#electron/documents/layout/page-estimate';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';

const size = 10.5;

function paper(blocks: readonly PackBlock[]): SectionDraft {
  return { id: 'paper', kind: 'paper', title: 'Paper', parts: [], blocks };
}

function lines(count: number): readonly PackBlock[] {
  return Array.from({ length: count }, () => paragraph('One line.'));
}

const sources = [
  heading(2, 'Sources'),
  list(
    'sources',
    Array.from({ length: 9 }, (_, index) => `Gazette, Report ${String(index)}, 2 May 2024`),
  ),
];

/** Blocks that follow just as many lines as make them run over to a second side. */
function justOver(blocks: readonly PackBlock[]): readonly PackBlock[] {
  let count = 1;
  while (sidesOf(paper([...lines(count), ...blocks]), size, { paper: 'A4' }) === 1) count += 1;
  return [...lines(count), ...blocks];
}

describe('a paper that would run over by a few lines', () => {
  it('is set tighter, and keeps every word', () => {
    const set = fitted(paper(justOver(sources)), size, { paper: 'A4' });
    expect(sidesOf(set, size, { paper: 'A4' })).toBe(1);
    const last = set.blocks.at(-1);
    expect(
      last?.type === 'paragraph' && last.inlines.map((inline) => 'text' in inline && inline.text),
    ).toEqual(
      Array.from({ length: 9 }, (_, index) => [
        ...(index === 0 ? [] : ['; ']),
        `${String(index + 1)}\u00a0`,
        `Gazette, Report ${String(index)}, 2 May 2024`,
      ]).flat(),
    );
  });

  it('is set tighter too where it fits by so little that the estimate may be wrong', () => {
    const fitting = paper(justOver(sources).slice(1));
    expect(sidesOf(fitting, size, { paper: 'A4' })).toBe(1);
    expect(fitted(fitting, size, { paper: 'A4' }).blocks.at(-1)?.type).toBe('paragraph');
  });

  it('has its lowest headings run into their paragraphs where that is needed too', () => {
    const tight = justOver([
      heading(3, 'Next'),
      paragraph('In May.'),
      heading(3, 'Then'),
      paragraph('In June.'),
    ]);
    const set = fitted(paper(tight), size, { paper: 'A4' });
    expect(sidesOf(set, size, { paper: 'A4' })).toBe(1);
    expect(set.blocks.at(-1)).toEqual(
      paragraph([words('Then', 'bold'), words(': ', 'bold'), words('In June.')]),
    );
  });
});

it('leaves a paper alone that fits, and one that no tighter setting would save a side', () => {
  for (const blocks of [
    [...lines(5), ...sources],
    [...lines(60), ...sources],
  ]) {
    expect(fitted(paper(blocks), size, { paper: 'A4' }).blocks).toBe(blocks);
  }
});

it('gives a form two blank rows to a table where three would cost a side', () => {
  const blank = { cells: [[], []], room: 2 };
  const form = {
    type: 'table',
    caption: 'Form',
    columns: [column('What', 1), column('Who', 1)],
    rows: [blank, blank, blank],
  } as const;
  const set = fitted(paper(justOver([form])), size, { paper: 'A4' });
  expect(set.blocks.at(-1)).toEqual({ ...form, rows: [blank, blank] });
});

/** Points with room to write the answer, and a heading below which they stand. */
function form(room: number): PackBlock {
  return {
    type: 'table',
    caption: 'Form',
    columns: [column('What', 1), column('Answer', 1)],
    rows: Array.from({ length: 12 }, () => ({ cells: [[paragraph('Point')], []], room })),
  };
}

/** As many lines as leave too little of a side, in the closest setting, for what stands below them. */
function tooManyFor(block: PackBlock): readonly PackBlock[] {
  const close = (count: number): SectionDraft => ({ ...paper([...lines(count), block]), close: true });
  let count = 1;
  while (sidesOf(close(count), size, { paper: 'A4' }) === 1) count += 1;
  return lines(count);
}

it('lowers the rows of a form to those of ruled paper where anything higher would cost a side', () => {
  const set = fitted(paper([...tooManyFor(form(1.5)), form(2)]), size, { paper: 'A4' });
  expect(sidesOf(set, size, { paper: 'A4' })).toBe(1);
  expect(set.blocks.at(-1)).toEqual(form(1.25));
});

it('sets the lines of a text close before it takes room from a form, and where nothing less saves a side', () => {
  for (const blocks of [justOver([form(2)]), justOver([heading(2, 'End'), paragraph('Text.')])]) {
    const set = fitted(paper(blocks), size, { paper: 'A4' });
    expect(set.close).toBe(true);
    expect(set.blocks).toEqual(blocks);
    expect(sidesOf(set, size, { paper: 'A4' })).toBe(1);
  }
});

it('keeps more room on a form, whose clearance would else stand alone, than on a text', () => {
  const [text, onForm] = [[], [form(2)]].map((end) => {
    const all = justOver(end);
    return paper(all.slice(1));
  });
  expect(fitted(text!, size, { paper: 'A4' }).close).toBeUndefined();
  expect(fitted(onForm!, size, { paper: 'A4' }).close).toBe(true);
});

it('is right that close lines never save more than a quarter, of whatever blocks', () => {
  const kinds: readonly PackBlock[] = [
    heading(2, 'Heading'),
    heading(3, 'Heading'),
    paragraph('One line.'),
    paragraph('One line.', 'small'),
    paragraph('One line?', 'question'),
    list('bullet', ['One.', 'Two.']),
    list('check', ['One.', 'Two.']),
    list('sources', ['One.', 'Two.']),
    facts([['Place', 'New Delhi']]),
    { type: 'table', caption: 'c', columns: [column('a', 1)], rows: [{ cells: [[paragraph('One.')]] }] },
    { type: 'note', tone: 'caution', title: 'Note', blocks: [paragraph('One line.')] },
  ];
  for (const block of kinds) {
    const pages = (close: boolean): number =>
      estimatedPages(
        {
          tab: null,
          foot: [],
          close,
          blocks: Array.from({ length: 300 }, () => [block, paragraph('.')]).flat(),
        },
        size,
        { paper: 'A4' },
      );
    expect(pages(true) / pages(false)).toBeGreaterThan(0.75);
  }
});
