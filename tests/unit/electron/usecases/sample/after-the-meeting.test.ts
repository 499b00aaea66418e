import { describe, expect, it } from 'vitest';
import { isAfterTraining } from '#electron/usecases/sample/steps/sources';
import type { ReferenceSource } from '#electron/usecases/sample/reference';
import { fieldsWith, files, isMarked, loaded, material, ofKind, textsIn } from './sample';

const { after, reference } = material;

interface Told {
  readonly record: string;
  readonly text: string;
  readonly sourceIds: readonly string[];
}

/** Every sentence of the reference that is not a drafted example, with the record it belongs to. */
function told(value: unknown, record = ''): readonly Told[] {
  if (Array.isArray(value)) return value.flatMap((one) => told(one, record));
  if (typeof value !== 'object' || value === null) return [];
  const { id, text, sourceIds, illustrative } = value as Record<string, unknown>;
  const owner = record === '' && typeof id === 'string' ? id : record;
  const isFact = typeof text === 'string' && Array.isArray(sourceIds) && illustrative !== true;
  const own = isFact ? [{ record: owner, text, sourceIds: sourceIds as string[] }] : [];
  return [...own, ...Object.values(value).flatMap((one) => told(one, owner))];
}

const sources = new Map((files.sources as readonly ReferenceSource[]).map((source) => [source.id, source]));
const isLate = (id: string): boolean => {
  const source = sources.get(id);
  return source !== undefined && isAfterTraining(source, after);
};

describe('the day of the meeting and what came after', () => {
  it('shows in no loaded text that was left out or worded anew', () => {
    const gone = after.decisions.filter(({ decision, loaded: instead, text }) => {
      const words = textsIn({ ...instead, sourceIds: [], basisSourceIds: [] });
      return decision === 'left-out' || (words.length > 0 && !words.join('\n').includes(text));
    });
    const long = gone.filter(({ text }) => text.split(' ').length > 2);

    expect(long.length).toBeGreaterThan(150);
    expect(long.filter(({ text }) => fieldsWith(text).length > 0)).toEqual([]);
  });

  it('shows in no commitment, outcome or later event', () => {
    const left = new Set(after.leftOutRecords.map(({ id }) => id));
    const texts = [
      ...told(files.commitments).filter(({ record }) => left.has(record)),
      ...told((files.meetings as readonly { outcomes: unknown }[]).map(({ outcomes }) => outcomes)).filter(
        ({ record }) => left.has(record),
      ),
    ].map(({ text }) => text);
    const later = textsIn(after.later).filter((text) => text.split(' ').length > 4);

    expect(texts).toHaveLength(34);
    expect([...texts, ...later].filter((text) => fieldsWith(text).length > 0)).toEqual([]);
    expect([...left].filter((id) => loaded.has(id))).toEqual([]);
  });

  it('was decided upon, sentence by sentence, wherever only sources of the day tell it', () => {
    const ofTheDay = told([files.topics, files.people, files.negotiationIssues]).filter(
      ({ sourceIds }) => sourceIds.length > 0 && sourceIds.every(isLate),
    );
    const decided = new Set(
      [...after.decisions, ...after.kept].map(({ record, text }) => `${record}: ${text}`),
    );

    expect(ofTheDay.length).toBeGreaterThan(120);
    expect(ofTheDay.filter(({ record, text }) => !decided.has(`${record}: ${text}`))).toEqual([]);
  });

  it('is told in no unmarked text as something that has happened', () => {
    const telling =
      /on 24 July|of 24 July|25 July|\blaunched on\b|CETA|2025 (text|agreement)|Chequers|Chevening/;
    const unmarked = [...loaded].flatMap(([id, record]) =>
      Object.entries(record.fields)
        .filter(([field]) => record.kind !== 'source' && !isMarked(record, field))
        .flatMap(([field, value]) => textsIn(value).map((text) => ({ id, field, text }))),
    );

    expect(unmarked.filter(({ text }) => telling.test(text))).toEqual([]);
  });

  it('is planned: three meetings, with no outcome', () => {
    const planned = ofKind('meeting').filter(({ fields }) => fields.date === '2024-07-24');

    expect(planned).toHaveLength(3);
    expect(planned.map(({ fields }) => fields.state ?? 'planned')).toEqual(['planned', 'planned', 'planned']);
    expect(ofKind('outcome').filter(({ fields }) => planned.some(({ id }) => id === fields.meeting))).toEqual(
      [],
    );
  });

  it('leaves the technology initiative to be announced', () => {
    const states = ofKind('topic')
      .filter(({ id }) => id.startsWith('tsi'))
      .map(({ fields }) => fields.state);

    expect(states).toEqual(Array.from({ length: 9 }, () => 'To be announced'));
    expect(loaded.get('india-uk')?.fields.initiativeLaunched).toBeUndefined();
  });

  it('is behind no source that tells how the story went on', () => {
    expect(after.keptBackSources.ids.filter((id) => loaded.has(id))).toEqual([]);
    expect(after.keptBackSources.ids.every((id) => sources.has(id))).toBe(true);
  });

  it('is what no draft outside the announcement rests on', () => {
    const results = new Set(after.resultSources.ids);
    const announced = new Set<unknown>(after.toBeAnnounced.ids);
    const resting = ofKind('talkingPoint').filter(
      ({ fields }) => !announced.has(fields.topic) && textsIn(fields.text).some((text) => results.has(text)),
    );

    expect(resting).toEqual([]);
  });

  it('shows at each source that was published too late', () => {
    const late = ofKind('source').filter(({ id }) => isLate(id));

    expect(late.length).toBeGreaterThan(20);
    expect(
      late.filter(({ fields }) => !textsIn(fields.note).join().includes('Published after the training date')),
    ).toEqual([]);
  });

  it('leaves every fact with a source', () => {
    const facts = told([reference.topics, reference.people, reference.meetings, reference.commitments]);

    expect(facts.filter(({ sourceIds }) => sourceIds.length === 0)).toEqual([]);
  });
});
