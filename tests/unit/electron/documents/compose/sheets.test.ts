import { describe, expect, it } from 'vitest';
import { composed, section, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { principalId } from '#tests/fixtures/packs/small-ids';
import { record, text, type FixtureRecord } from '#tests/fixtures/packs/view-from';

const none = { level: 'level-none', caveats: [] };

/** Points for our principal under the first item. */
function points(
  count: number,
  words: string,
  fields: FixtureRecord['fields'] = {},
): readonly FixtureRecord[] {
  return Array.from({ length: count }, (_, index) => [
    record('talkingPoint', `extra-${String(index)}`, {
      topic: 'topic-trade',
      text: text(words),
      marking: none,
      ...fields,
    }),
    record('itemPoint', `extra-item-${String(index)}`, {
      item: 'item-1',
      point: `extra-${String(index)}`,
      principal: principalId,
      position: `b${String(index).padStart(3, '0')}`,
    }),
  ]).flat();
}

describe('the checklist', () => {
  it('gives up its headings where they would cost a second side', () => {
    const headings = (records: readonly FixtureRecord[]): number =>
      section(composed('full', { records }), 'checklist').blocks.filter(
        (block) => block.type === 'heading' && block.level > 1,
      ).length;
    expect(headings(smallDossier)).toBeGreaterThan(0);
    const withoutDev = smallDossier.filter(({ id }) => id !== 'item-point-2');
    expect(headings([...withoutDev, ...points(60, 'A point of about one line on the sheet.')])).toBe(0);
  });
});

it('keeps the time of an item with the last word of its title', () => {
  expect(sectionText(composed('points'), 'points')).toContain('trade talks\u00a0\u00a018:30');
});

describe('a sheet of points', () => {
  const examples = ['point-1', 'point-5'].reduce(
    (records, id) => changed(records, id, { illustrative: ['text'] }),
    smallDossier,
  );

  it('says once that all of it is an example, where all of it is', () => {
    const card = sectionText(composed('points', { records: examples }), 'points');
    expect(card).toContain('All points on this sheet are illustrative drafts');
    expect(card).not.toContain('today. [example]');
  });

  it('tags each example where some points are real', () => {
    const records = changed(examples, 'point-5', { illustrative: [] });
    const card = sectionText(composed('points', { records }), 'points');
    expect(card).toContain('We should fix the date today. [example]');
    expect(card).not.toContain('All points on this sheet');
  });
});

describe('a topic brief', () => {
  const sourced = Array.from({ length: 40 }, (_, index) =>
    record('source', `many-${String(index)}`, { publisher: 'Gazette', title: `Report ${String(index)}` }),
  );
  const cited = (words: number): readonly FixtureRecord[] => [
    ...changed(smallDossier, 'brief-trade', {
      background: [
        {
          type: 'paragraph',
          inlines: [{ text: 'word '.repeat(words) }, ...sourced.map(({ id }) => ({ source: id }))],
        },
      ],
    }),
    ...sourced,
  ];
  const looks = (records: readonly FixtureRecord[]): boolean =>
    section(composed('full', { records }), 'topic-topic-trade').blocks.some(
      (block) => block.type === 'list' && block.look === 'sources',
    );

  it('sets its sources one below the other while it keeps to two sides, and run in where it would not', () => {
    expect(looks(smallDossier)).toBe(true);
    expect(looks(cited(1_200))).toBe(false);
  });

  it('lists a source that came out after the day of the paper with a note', () => {
    const late = changed(smallDossier, 'source-1', { date: '2024-07-25' });
    expect(sectionText(composed('full', { records: late }), 'topic-topic-trade')).toContain(
      'Gazette, A report, 25 July 2024, published after the day of this paper',
    );
  });

  it('refers by tab to the topics around it and to its negotiation', () => {
    const under = changed(smallDossier, 'topic-visas', {
      placement: { under: 'topic-trade', position: 'a0' },
    });
    const full = composed('full', { records: under });
    const brief = sectionText(full, 'topic-topic-trade');
    const tabOf = (id: string): string => `Tab ${String(section(full, id).tab)}`;
    expect(brief).toContain(`Visas & mobility <fast lane>, ${tabOf('topic-topic-visas')}`);
    expect(brief).toContain(`Trade agreement, ${tabOf('negotiation-negotiation-1')}`);
    expect(sectionText(full, 'steering')).toContain(tabOf('topic-topic-trade'));
  });
});

describe('the annexes of the full pack', () => {
  it('hold what was said on its topics before, and where the negotiation stands without its restricted texts', () => {
    const full = composed('full');
    expect(sectionText(full, 'past-exchanges')).toContain('He agreed in principle.');
    const state = sectionText(full, 'negotiation-negotiation-1');
    expect(state).toContain('stand in the negotiation annex, which goes to the lead negotiator alone.');
    expect(full.sections.at(-1)?.id).toBe('past-exchanges');
    expect(full.sections.at(-1)?.foot.length).toBeGreaterThan(0);
  });

  it('leave no trace where nothing was said before', () => {
    const first = smallDossier.filter(({ kind }) => kind !== 'delivery');
    expect(composed('full', { records: first }).sections.map(({ id }) => id)).not.toContain('past-exchanges');
  });
});
