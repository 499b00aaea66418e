import { describe, expect, it } from 'vitest';
import { sampleChanges } from '#electron/usecases/sample/sample-changes';
import { loadSampleMaterial } from '#electron/usecases/sample/load-reference';
import { recordIdSchema } from '#shared/domain/record/field';
import { findField } from '#shared/domain/record/kinds';
import { sourcesOf } from '#shared/domain/rich-text/read';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { changes, loaded, ofKind, sampleFolder, steps } from './sample';

describe('the operations of the sample', () => {
  it('write known fields with values that their schemas accept', () => {
    const wrong = changes.filter(
      ({ kind, field, value }) => findField(kind, field)?.schema.safeParse(value).success !== true,
    );

    expect(wrong).toEqual([]);
  });

  it('use each id for one record of one kind, and write each field once', () => {
    const kinds = new Map(changes.map(({ record, kind }) => [record, kind]));
    const fields = changes.map(({ record, field }) => `${record}.${field}`);

    expect(changes.filter(({ record, kind }) => kinds.get(record) !== kind)).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
    expect([...loaded.keys()].filter((id) => !recordIdSchema.safeParse(id).success)).toEqual([]);
  });

  it('refer to nothing that is not loaded', () => {
    const references = changes.flatMap(({ record, kind, field, value }) => {
      if (findField(kind, field)?.shape === 'reference')
        return [{ record, field, to: value as string | null }];
      if (findField(kind, field)?.shape !== 'rich-text') return [];
      return sourcesOf(richTextSchema.parse(value)).map((to) => ({ record, field, to }));
    });

    expect(references.length).toBeGreaterThan(1_000);
    expect(references.filter(({ to }) => to !== null && !loaded.has(to))).toEqual([]);
  });

  it('mark with levels of the scheme of the dossier', () => {
    const levels = ofKind('markingLevel').filter(({ fields }) => fields.scheme === 'marking-in');
    const markings = changes.filter(({ field }) => field === 'marking' || field === 'sharedMarking');
    const chosen = markings.map(({ value }) => (value as { level: string }).level);

    expect(levels.map(({ fields }) => fields.label)).toEqual([
      'UNMARKED',
      'PERSONAL - NOT FOR PUBLICATION',
      'RESTRICTED',
      'CONFIDENTIAL',
      'SECRET',
      'TOP SECRET',
    ]);
    expect(chosen.filter((level) => !levels.some(({ id }) => id === level))).toEqual([]);
  });

  it('leave no record without the marking that it can have', () => {
    const unmarked = [...loaded].filter(
      ([, { kind, fields }]) => findField(kind, 'marking') !== undefined && fields.marking === undefined,
    );

    expect(unmarked).toEqual([]);
  });

  it('hold no list of records in a field', () => {
    const lists = changes.filter(({ field, value }) => Array.isArray(value) && field !== 'illustrative');
    const ofRecords = lists.filter(({ value }) =>
      (value as readonly unknown[]).some((one) => typeof one === 'string'),
    );

    expect(ofRecords).toEqual([]);
  });

  it('name only fields that there are as drafted examples', () => {
    const named = changes
      .filter(({ field }) => field === 'illustrative')
      .flatMap(({ kind, value }) => (value as readonly string[]).map((name) => ({ kind, name })));

    expect(named.filter(({ kind, name }) => name !== '*' && findField(kind, name) === undefined)).toEqual([]);
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
  });

  it('are the same when made again from the files', async () => {
    expect(sampleChanges(await loadSampleMaterial(sampleFolder))).toEqual(steps);
  });
});
