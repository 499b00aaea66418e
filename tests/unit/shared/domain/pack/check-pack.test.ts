import { describe, expect, it } from 'vitest';
import { checkPack, type PackFault } from '#shared/domain/pack/check-pack';
import type { PackBlock, PackParagraph, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';

const section: PackSection = {
  id: 'one',
  tab: 1,
  kind: 'paper',
  title: 'One',
  marking: 'SECRET',
  blocks: [],
  foot: [],
};

const pack: PackDocument = {
  variant: 'full',
  audience: 'internal',
  language: 'en-GB',
  paper: 'A4',
  title: 'Pack',
  subject: '',
  author: '',
  date: '2024-07-23',
  marking: 'SECRET',
  notice: null,
  fileName: 'pack',
  typeSize: 10,
  sections: [section],
};

const table: PackTable = {
  type: 'table',
  caption: 'A table',
  columns: [{ label: 'A', share: 1, align: 'start' }],
  rows: [{ cells: [[]] }],
};

function faultsOf(...blocks: readonly PackBlock[]): readonly PackFault[] {
  return checkPack({ ...pack, sections: [{ ...section, blocks }] }).map(({ fault }) => fault);
}

function heading(level: 1 | 2 | 3, text = 'Words'): PackBlock {
  return { type: 'heading', level, inlines: [{ type: 'text', text }] };
}

describe('the gate before a pack is rendered', () => {
  it('lets a sound document pass', () => {
    expect(faultsOf(heading(1), heading(2), heading(3), heading(2), table)).toEqual([]);
  });

  it('finds a missing marking, of the whole and of a part', () => {
    expect(checkPack({ ...pack, marking: ' ' })).toEqual([{ fault: 'marking-empty', section: 'Pack' }]);
    const unmarked = { ...section, marking: '' };
    expect(checkPack({ ...pack, sections: [unmarked] })).toEqual([
      { fault: 'marking-empty', section: 'One' },
    ]);
  });

  it.each(['Dear {{name}}', 'On [insert date] we met', 'Lorem ipsum dolor'])(
    'finds a placeholder that was left: %s',
    (text) => {
      const words = {
        type: 'paragraph' as const,
        role: 'body' as const,
        inlines: [{ type: 'text' as const, text }],
      };
      expect(faultsOf(words)).toEqual(['placeholder-left']);
      expect(faultsOf({ ...table, rows: [{ cells: [[words]] }] })).toEqual(['placeholder-left']);
    },
  );

  it('finds what says where a text comes from, or which pack it is, in a paper for the other side alone', () => {
    const origin = { record: 'point-1', field: 'text', label: 'Point' };
    const line: PackParagraph = { type: 'paragraph', role: 'body', inlines: [] };
    const told: readonly PackBlock[] = [
      { ...line, origin },
      { ...line, inlines: [{ type: 'text', text: 'Words', origin }] },
      { ...table, rows: [{ cells: [[{ ...line, origin }]] }] },
      { type: 'note', tone: 'remark', title: 'Note', blocks: [{ ...line, origin }] },
    ];
    const faults = (document: Partial<PackDocument>): readonly PackFault[] =>
      checkPack({ ...pack, audience: 'shareable', ...document }).map(({ fault }) => fault);
    for (const block of told) {
      expect(faultsOf(block)).toEqual([]);
      expect(faults({ sections: [{ ...section, blocks: [block] }] })).toEqual(['tagged-for-others']);
    }
    expect(faults({ sections: [{ ...section, blocks: [line, table] }] })).toEqual([]);
    const identity = { meeting: 'meeting-1', principal: null, issue: null };
    expect(faults({ identity })).toEqual(['tagged-for-others']);
  });

  it('takes a bracketed word under negotiation for none', () => {
    expect(faultsOf(heading(1, '[thirty] per cent, {optional}'))).toEqual([]);
  });

  it('finds a section that stands twice, and a document without any', () => {
    expect(checkPack({ ...pack, sections: [section, section] }).map(({ fault }) => fault)).toEqual([
      'section-twice',
    ]);
    expect(checkPack({ ...pack, sections: [] }).map(({ fault }) => fault)).toEqual(['no-section']);
  });

  it('finds a reference that leads nowhere, in a table or a note too', () => {
    const paragraph = {
      type: 'paragraph' as const,
      role: 'body' as const,
      inlines: [{ type: 'reference' as const, section: 'two', text: 'Tab 2' }],
    };
    expect(faultsOf(paragraph)).toEqual(['reference-dangling']);
    expect(faultsOf({ ...table, rows: [{ cells: [[paragraph]] }] })).toEqual(['reference-dangling']);
    expect(faultsOf({ type: 'note', tone: 'remark', title: 'Note', blocks: [paragraph] })).toEqual([
      'reference-dangling',
    ]);
  });

  it('finds a heading out of order or without words', () => {
    expect(faultsOf(heading(1), heading(3))).toEqual(['heading-out-of-order']);
    expect(faultsOf(heading(2))).toEqual(['heading-out-of-order']);
    expect(faultsOf(heading(1, '  '))).toEqual(['heading-empty']);
  });

  it('finds a table without header, without caption or with uneven rows', () => {
    expect(faultsOf({ ...table, columns: [{ label: '', share: 1, align: 'start' }] })).toEqual([
      'table-without-header',
    ]);
    expect(faultsOf({ ...table, caption: '' })).toEqual(['table-without-caption']);
    expect(faultsOf({ ...table, rows: [{ cells: [] }] })).toEqual(['table-uneven']);
  });
});
