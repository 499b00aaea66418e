import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTextRun, type Inline, type RichText } from '#shared/domain/rich-text/rich-text';
import { changes, fieldsWith, isMarked, loaded, material, ofKind, sampleFolder, textsIn } from './sample';

interface Told {
  readonly text: string;
  readonly sourceIds: readonly string[];
  readonly illustrative: boolean;
}

/** Every sentence of the reference, drafted or sourced. */
function told(value: unknown): readonly Told[] {
  if (Array.isArray(value)) return value.flatMap(told);
  if (typeof value !== 'object' || value === null) return [];
  const { text, sourceIds, illustrative } = value as Partial<Told>;
  const own =
    text === undefined ? [] : [{ text, sourceIds: sourceIds ?? [], illustrative: illustrative === true }];
  return [...own, ...Object.values(value).flatMap(told)];
}

const { topics, people, negotiationRounds } = material.reference;
const sentences = told(material.reference);
const shownUnmarked = (text: string): readonly object[] =>
  fieldsWith(text).filter(({ record, field }) => !isMarked(loaded.get(record), field));

describe('what the reference calls illustrative', () => {
  it('is marked wherever it is loaded', () => {
    const drafted = [
      ...sentences.filter(({ illustrative }) => illustrative).map(({ text }) => text),
      ...topics.flatMap(({ ifRaised, internal }) => [
        ...ifRaised.flatMap(({ question, answer }) => [question, answer]),
        internal.redLine,
        internal.fallBack,
      ]),
      ...people.flatMap(({ address }) => [address.formal, address.basis]),
    ];

    expect(drafted.length).toBeGreaterThan(400);
    expect(drafted.filter((text) => fieldsWith(text).length === 0)).toEqual([]);
    expect(drafted.filter((text) => !isName(text) && shownUnmarked(text).length > 0)).toEqual([]);
  });

  it('is marked on talking points, statuses, agendas and drafted attendance', () => {
    const kinds = [
      'talkingPoint',
      'chapterRound',
      'agendaItem',
      'itemTopic',
      'itemPoint',
      'programmeEntry',
      'delivery',
    ];
    const unmarked = kinds.flatMap((kind) => ofKind(kind)).filter((record) => !isMarked(record, '*'));
    const drafted = material.reference.meetings.flatMap((meeting) =>
      meeting.participants.flatMap(({ illustrative }, index) =>
        illustrative ? [`${meeting.id}-participant-${index + 1}`] : [],
      ),
    );

    expect(unmarked).toEqual([]);
    expect(drafted).toHaveLength(9);
    expect(drafted.filter((id) => !isMarked(loaded.get(id), '*'))).toEqual([]);
  });

  it('is marked on the chapters of rounds that did not publish them', () => {
    for (const { id, chaptersDiscussed } of negotiationRounds) {
      const links = ofKind('chapterDiscussed').filter(({ fields }) => fields.round === id);
      expect(links.map((link) => isMarked(link, '*'))).toEqual(
        chaptersDiscussed.chapterIds.map(() => chaptersDiscussed.illustrative),
      );
    }
  });
});

describe('what the reference has a source for', () => {
  it('is loaded with its references right behind it', () => {
    const sourced = sentences.filter(({ illustrative, sourceIds }) => !illustrative && sourceIds.length > 0);
    const runs = changes.flatMap(({ value }) => inlinesOf(value));
    const behind = new Map(runs.map(({ text, sources }) => [text.trim(), sources]));

    expect(sourced.length).toBeGreaterThan(300);
    expect(sourced.filter(({ text, sourceIds }) => String(behind.get(text)) !== String(sourceIds))).toEqual(
      [],
    );
  });

  it('is not marked, unless something drafted stands in the same field', () => {
    const marked = ofKind('brief')
      .filter((brief) => isMarked(brief, 'background'))
      .map(({ id }) => id);

    expect(marked.every((id) => id.startsWith('brief-tsi'))).toBe(true);
    expect(marked).toHaveLength(9);
    expect(ofKind('outcome').filter((outcome) => isMarked(outcome, 'text'))).toEqual([]);
    expect(ofKind('person').filter((person) => isMarked(person, 'biography'))).toEqual([]);
  });
});

describe('what is drafted for the sample', () => {
  it('is marked wherever it is loaded', async () => {
    const names = (await readdir(join(sampleFolder, 'drafts'))).filter((name) => name !== 'dossier.json');
    const drafts = await Promise.all(
      names.map((name) => readFile(join(sampleFolder, 'drafts', name), 'utf8')),
    );
    const said = textsIn(material.reference).join('\n');
    const texts = drafts
      .flatMap((draft) => textsIn(JSON.parse(draft)))
      .filter((text) => text.split(' ').length > 4 && !said.includes(text));

    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => shownUnmarked(text).length > 0)).toEqual([]);
  });
});

function isName(text: string): boolean {
  return people.some(({ name }) => name === text);
}

function inlinesOf(
  value: unknown,
): readonly { readonly text: string; readonly sources: readonly string[] }[] {
  if (!Array.isArray(value)) return [];
  return (value as RichText).flatMap((block) => {
    if (typeof block !== 'object' || block.type !== 'paragraph') return [];
    return block.inlines.flatMap((inline, index) =>
      isTextRun(inline) ? [{ text: inline.text, sources: sourcesBehind(block.inlines, index) }] : [],
    );
  });
}

function sourcesBehind(inlines: readonly Inline[], index: number): readonly string[] {
  const rest = inlines.slice(index + 1);
  const next = rest.findIndex(isTextRun);
  return rest
    .slice(0, next < 0 ? undefined : next)
    .flatMap((inline) => (isTextRun(inline) ? [] : [inline.source]));
}
