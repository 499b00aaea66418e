import { describe, expect, it } from 'vitest';
import { preferNow } from '#renderer/data/prefer';
import { makeQueryClient } from '#renderer/data/query-client';
import { usualPreferences, type Preferences } from '#shared/domain/settings/preferences';

const queryKey = ['workplace.preferences', {}];
const before: Preferences = { ...usualPreferences, zoom: 100 };
const kept = (chosen: Partial<Preferences>): Promise<Preferences> =>
  Promise.resolve({ ...before, ...chosen });

describe('a preference that is chosen', () => {
  it('is not set back by an answer that was on its way', async () => {
    const queries = makeQueryClient();
    queries.setQueryData(queryKey, before, { updatedAt: 0 });
    let arrive: (answer: Preferences) => void = () => undefined;
    const late = new Promise<Preferences>((settle) => {
      arrive = settle;
    });
    const asked = queries.query({ queryKey, queryFn: () => late, staleTime: 0 }).catch(() => null);
    await preferNow(queries, { zoom: 110 }, kept);
    expect(queries.getQueryData(queryKey)).toMatchObject({ zoom: 110 });
    arrive(before);
    await asked;
    expect(queries.getQueryData(queryKey)).toMatchObject({ zoom: 110 });
  });

  it('is asked for again where it could not be kept', async () => {
    const queries = makeQueryClient();
    queries.setQueryData(queryKey, before);
    await preferNow(queries, { zoom: 110 }, kept);
    expect(queries.getQueryState(queryKey)?.isInvalidated).toBe(false);
    await preferNow(queries, { zoom: 120 }, () => Promise.resolve(null));
    expect(queries.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });
});
