import { describe, expect, it } from 'vitest';
import { composePack } from '#electron/documents/compose/compose-pack';
import { wrappedLines } from '#electron/documents/layout/text-width';
import { textArea } from '#electron/documents/layout/page-estimate';
import type { PackTable } from '#shared/domain/pack/pack-blocks';
import {
  packLanguages,
  packVariants,
  paperSizes,
  type PackDocument,
} from '#shared/domain/pack/pack-document';
import { blocksOf, blockWords } from '#tests/fixtures/packs/pack-words';
import { must } from '#tests/fixtures/made-dossier';
import { sampleMeeting, sampleRecords, sampleToday } from '#tests/fixtures/packs/sample-records';
import { viewFrom } from '#tests/fixtures/packs/view-from';

const records = await sampleRecords();
const view = viewFrom(records);
const meetings = view.all('meeting').map(({ id }) => id);
/** Air beside what stands in a cell, in points, and the share of body type in which it is set. */
const [air, share] = [8.5, 0.95];

describe('columns of tables', () => {
  it.each(packVariants.flatMap((variant) => packLanguages.map((language) => ({ variant, language }))))(
    'of $variant in $language have room for their longest word',
    ({ variant, language }) => {
      const principal = variant === 'points' ? 's-jaishankar' : undefined;
      const packs = meetings.flatMap((meeting) =>
        paperSizes.flatMap((paper) => {
          const made = composePack(view, {
            meeting,
            variant,
            language,
            paper,
            today: sampleToday,
            principal,
          });
          return made.ok ? [made.value] : [];
        }),
      );
      expect(packs.length).toBeGreaterThan(0);
      expect([...new Set(packs.flatMap(tooNarrow))]).toEqual([]);
    },
  );
});

it('have room for times of the next day', () => {
  const late = viewFrom(
    records.map((of) =>
      of.id === sampleMeeting ? { ...of, fields: { ...of.fields, startTime: '23:40' } } : of,
    ),
  );
  const packs = (['full', 'agenda', 'shared-agenda'] as const).flatMap((variant) =>
    paperSizes.map((paper) =>
      must(composePack(late, { meeting: sampleMeeting, variant, paper, today: sampleToday })),
    ),
  );
  expect(packs.flatMap(tooNarrow)).toEqual([]);
  expect(JSON.stringify(packs)).toContain('+1');
});

function tooNarrow(pack: PackDocument): readonly string[] {
  return pack.sections.flatMap((section) =>
    blocksOf(section).flatMap((block) => (block.type === 'table' ? narrowCells(block, pack) : [])),
  );
}

function narrowCells(table: PackTable, pack: PackDocument): readonly string[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  return table.columns.flatMap((column, index) => {
    const width = (textArea(pack).width * column.share) / shares - air;
    const size = pack.typeSize * share;
    return [column.label, ...table.rows.flatMap(({ cells }) => (cells[index] ?? []).flatMap(blockWords))]
      .flatMap((text) => text.split(/[^\S\u00a0]|[/-]/u))
      .filter((word) => wrappedLines([{ text: word, size }], width) > 1)
      .map((word) => `${column.label}: ${word}`);
  });
}
