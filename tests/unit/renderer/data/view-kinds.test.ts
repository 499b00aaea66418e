import { describe, expect, it } from 'vitest';
import { makeQueryClient, refresh } from '#renderer/data/query-client';
import { viewShows } from '#renderer/data/view-kinds';

describe('which views a change concerns', () => {
  it('is known by the kinds that a view is made of', () => {
    expect(viewShows('topics.tree', ['talkingPoint'])).toBe(true);
    expect(viewShows('topics.tree', ['participant'])).toBe(false);
    expect(viewShows('people.list', ['person', 'agendaItem'])).toBe(true);
    expect(viewShows('markings.scheme', ['markingLevel'])).toBe(true);
    expect(viewShows('workplace.preferences', ['talkingPoint'])).toBe(false);
  });

  it('is every view that has no such list', () => {
    expect(viewShows('dossier.status', ['participant'])).toBe(true);
    expect(viewShows('meetings.get', ['participant'])).toBe(true);
  });
});

describe('an event of the core', () => {
  function refreshed(event: Parameters<typeof refresh>[1]): readonly string[] {
    const client = makeQueryClient();
    for (const call of ['topics.tree', 'people.list', 'dossier.status']) client.setQueryData([call, {}], []);
    refresh(client, event);
    return client
      .getQueryCache()
      .getAll()
      .filter((query) => query.state.isInvalidated)
      .map((query) => String(query.queryKey[0]));
  }

  it('marks the views that show what changed', () => {
    const changed = refreshed({ event: 'dossier.changed', data: { kinds: ['person'], records: ['a'] } });
    expect(changed).toEqual(['people.list', 'dossier.status']);
  });

  it('marks every view when the dossier was opened or events were missed', () => {
    expect(refreshed({ event: 'dossier.statusChanged', data: {} })).toHaveLength(3);
  });

  it.each([
    ['the first one', undefined],
    ['one of a page that was left', 'as it was once'],
  ])('does not take an answer that was on its way for the newest: %s', async (_which, known) => {
    const client = makeQueryClient();
    const queryKey = ['people.list', {}];
    if (known !== undefined) client.setQueryData(queryKey, known, { updatedAt: 0 });
    let arrive: (answer: string) => void = () => undefined;
    const late = new Promise<string>((settle) => {
      arrive = settle;
    });
    const asked = client.query({ queryKey, queryFn: () => late, staleTime: 0 }).catch(() => null);
    refresh(client, { event: 'dossier.changed', data: { kinds: ['person'], records: ['a'] } });
    arrive('before the change');
    await asked;
    const shown = client.query({ queryKey, queryFn: () => Promise.resolve('after the change') });
    await expect(shown).resolves.toBe('after the change');
  });
});
