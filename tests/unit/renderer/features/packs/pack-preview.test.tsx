import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PackPreview } from '#renderer/features/packs/preview/pack-preview';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';

function section(fields: Partial<PackSection>): PackSection {
  return {
    id: 'one',
    tab: null,
    kind: 'paper',
    title: 'One',
    marking: 'SECRET',
    blocks: [],
    foot: [],
    ...fields,
  };
}

function pack(sections: readonly PackSection[]): PackDocument {
  return {
    variant: 'full',
    audience: 'internal',
    language: 'en-GB',
    paper: 'A4',
    title: 'Full pack: talks',
    subject: '',
    author: '',
    date: '2024-07-23',
    marking: 'SECRET',
    notice: 'Training dossier - illustrative',
    fileName: 'pack',
    typeSize: 10.5,
    sections,
  };
}

function shown(...sections: readonly PackSection[]): string {
  return renderToStaticMarkup(<PackPreview document={pack(sections)} lengths={[]} />);
}

function shownBlocks(...blocks: readonly PackBlock[]): string {
  return shown(section({ blocks }));
}

describe('the preview of a pack', () => {
  it('bears the marking at the top and the bottom of each sheet, and the notice on each', () => {
    const html = shown(section({ marking: 'CONFIDENTIAL' }), section({ id: 'two', marking: 'SECRET' }));
    expect(html.match(/>CONFIDENTIAL<\/p>/gu)).toHaveLength(2);
    expect(html.match(/>SECRET<\/p>/gu)).toHaveLength(2);
    expect(html.match(/Training dossier - illustrative/gu)).toHaveLength(2);
  });

  it('names each sheet by its tab and title', () => {
    expect(shown(section({ tab: 3, title: 'Trade' }))).toContain('aria-label="Tab 3: Trade"');
  });

  it('nests its headings under the one of the page', () => {
    const words = [{ type: 'text' as const, text: 'Words' }];
    const html = shownBlocks(
      { type: 'heading', level: 1, inlines: words },
      { type: 'heading', level: 2, inlines: words },
      { type: 'heading', level: 3, inlines: words },
    );
    expect(html).toMatch(/<h2>Words<\/h2><h3>Words<\/h3><h4>Words<\/h4>/u);
  });

  it('gives tables a caption, heads with their scope, and numbers at the end of their cells', () => {
    const cell = (
      text: string,
    ): [{ type: 'paragraph'; role: 'body'; inlines: [{ type: 'text'; text: string }] }] => [
      { type: 'paragraph', role: 'body', inlines: [{ type: 'text', text }] },
    ];
    const html = shownBlocks({
      type: 'table',
      caption: 'What it shows',
      columns: [
        { label: 'Name', share: 3, align: 'start' },
        { label: 'Value', share: 1, align: 'end' },
      ],
      rows: [{ cells: [cell('Trade'), cell('7')] }],
    });
    expect(html).toMatch(/<caption[^>]*>What it shows<\/caption>/u);
    expect(html).toMatch(
      /<th scope="col"[^>]*>Name<\/th><th scope="col"[^>]*text-align:end[^>]*>Value<\/th>/u,
    );
    expect(html).toMatch(/<td style="text-align:end"><p[^>]*>7<\/p><\/td>/u);
  });

  it('nests lists by level, also where a level is skipped', () => {
    const items = [2, 0, 1, 3, 0].map((level, index) => ({
      level,
      inlines: [{ type: 'text' as const, text: String(index) }],
    }));
    const html = shownBlocks({ type: 'list', look: 'bullet', items }).replace(/ class="[^"]*"/gu, '');
    expect(html).toContain('<ul><li>0</li><li>1<ul><li>2<ul><li>3</li></ul></li></ul></li><li>4</li></ul>');
  });

  it('shows tags in brackets, source numbers raised, and text as text', () => {
    const html = shownBlocks({
      type: 'paragraph',
      role: 'body',
      inlines: [
        {
          type: 'text',
          text: '<img src=x onerror=alert(1)>',
          marks: ['bold', 'italic'],
          link: 'https://example.org',
        },
        { type: 'sources', numbers: [1, 4] },
        { type: 'tag', text: 'example', tone: 'example' },
      ],
    });
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toMatch(/<sup[^>]*>1, 4<\/sup>/u);
    expect(html).toContain('[example]');
    expect(html).not.toContain('<a ');
  });

  it('refers to other sheets with a button, so that nothing navigates away', () => {
    const html = shown(
      section({
        blocks: [
          {
            type: 'paragraph',
            role: 'body',
            inlines: [{ type: 'reference', section: 'two', text: 'Tab 2' }],
          },
        ],
      }),
      section({ id: 'two', tab: 2 }),
    );
    expect(html).toMatch(/<button type="button"[^>]*>Tab 2<\/button>/u);
    expect(html).toContain('id="pack-sheet-two"');
  });
});

describe('the preview beside the paper', () => {
  it('shows what changed since an issue: a bar in the margin, and words added and taken out', () => {
    const html = shownBlocks(
      { type: 'paragraph', role: 'body', change: 'changed', inlines: [{ type: 'text', text: 'Edited' }] },
      {
        type: 'paragraph',
        role: 'body',
        inlines: [
          { type: 'text', text: 'date', change: 'deleted' },
          { type: 'text', text: 'venue', change: 'inserted' },
        ],
      },
    );
    expect(html).toMatch(/class="[^"]*changed[^"]*"><span class="visually-hidden">Changed: <\/span>Edited/u);
    expect(html).toContain('<del>date</del><ins>venue</ins>');
  });

  it('shows about where pages begin: between blocks, at an entry of a list, at a row of a table', () => {
    const entry = { level: 0, inlines: [{ type: 'text' as const, text: 'Entry' }] };
    const list: PackBlock = { type: 'list', look: 'bullet', items: [entry, { ...entry }] };
    const row = { cells: [[]] };
    const table: PackBlock = {
      type: 'table',
      caption: 'Rows',
      columns: [{ label: 'Row', share: 1, align: 'start' }],
      rows: [row, { ...row }],
    };
    const starts = [
      { block: 0, part: 1 },
      { block: 1, part: null },
      { block: 1, part: 1 },
    ];
    const html = renderToStaticMarkup(
      <PackPreview
        document={pack([section({ blocks: [list, table] })])}
        lengths={[{ section: 'one', pages: 3.2, sides: 2, starts }]}
      />,
    );
    expect(html.match(/data-page="about page \d"/gu)).toEqual(
      [2, 3, 4].map((page) => `data-page="about page ${String(page)}"`),
    );
    expect(html).toContain('role="separator" aria-label="about page 3"');
  });
});
