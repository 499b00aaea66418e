import { describe, expect, it } from 'vitest';
import type { CoreEvent } from '#shared/contract/events';
import { canary, newFolder, routerOn, smallDossier } from '#tests/fixtures/small-dossier';

describe('the router', () => {
  it('answers a view from the dossier on the disk', async () => {
    const { router } = await routerOn(await smallDossier());
    const answer = await router.call('relationships.list', {});
    expect(answer).toMatchObject({
      ok: true,
      value: [{ id: 'rel-1', partner: 'United Kingdom', topics: 1 }],
    });
  });

  it.each(['', 'nothing', '__proto__', 'constructor', 'toString', 'dossier', 'dossier.status '])(
    'refuses the unknown name %j',
    async (name) => {
      const { router } = await routerOn(await smallDossier());
      expect(await router.call(name, {})).toEqual({
        ok: false,
        failure: { code: 'call-unknown', details: { call: name } },
      });
    },
  );

  it.each([
    ['meetings.get', { meeting: 7 }, 'meeting'],
    ['meetings.get', {}, 'meeting'],
    ['meetings.get', undefined, 'input'],
    ['meetings.get', [], 'input'],
    ['meetings.get', { meeting: 'a', extra: 1 }, 'extra'],
    ['meetings.get', JSON.parse('{"meeting":"a","__proto__":{}}'), '__proto__'],
    ['agenda.addItem', { meeting: 'a', topics: ['b', { c: 1 }] }, 'topics[1]'],
    ['packs.preview', { meeting: 'a', variant: 'secret' }, 'variant'],
  ] as const)('refuses %s %j and names %s', async (name, input, path) => {
    const { router } = await routerOn(await smallDossier());
    expect(await router.call(name, input)).toMatchObject({
      ok: false,
      failure: { code: 'call-invalid', details: { call: name, path } },
    });
  });

  it('refuses input that no schema can walk, and input that contains itself', async () => {
    const { router } = await routerOn(await smallDossier());
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const value of [deep, cycle]) {
      const answer = await router.call('fields.edit', { record: 'item-1', field: 'title', value });
      expect(answer.ok ? 'taken' : answer.failure.code).toMatch(/^(call|field)-invalid$/);
    }
  });

  it('repeats nothing of what it refuses', async () => {
    const { router } = await routerOn(await smallDossier());
    const answers = await Promise.all([
      router.call('fields.edit', { record: canary.repeat(90), field: 'title', value: canary }),
      router.call('meetings.get', { meeting: [canary] }),
      router.call('points.setState', { point: 'p', state: canary }),
    ]);
    for (const answer of answers) expect(answer.ok).toBe(false);
    expect(JSON.stringify(answers)).not.toContain(canary);
  });

  it('tells of a bug once, and answers it as data', async () => {
    const broken = new TypeError(`cannot read ${canary}`);
    const { router, bugs } = await routerOn(await smallDossier(), {
      newId: () => {
        throw broken;
      },
    });
    const answer = await router.call('topics.create', { relationship: 'rel-1', under: null, title: 'New' });
    expect(answer).toEqual({
      ok: false,
      failure: { code: 'unexpected', details: { call: 'topics.create' } },
    });
    expect(bugs).toEqual([broken]);
  });

  it('runs commands in the order in which they came, each on what the one before left', async () => {
    const { router } = await routerOn(await smallDossier());
    const titles = Array.from({ length: 20 }, (_, n) => `Topic ${String(n)}`);
    await Promise.all(
      titles.map((title) => router.call('topics.create', { relationship: 'rel-1', under: null, title })),
    );
    const tree = await router.call('topics.tree', { relationship: 'rel-1' });
    expect(tree.ok && tree.value.map((row) => row.title)).toEqual(['Semiconductors', ...titles]);
    await router.settled();
  });

  it('tells what a commit changed', async () => {
    const { router } = await routerOn(await smallDossier());
    const events: CoreEvent[] = [];
    const stop = router.subscribe((event) => events.push(event));
    await router.call('fields.edit', { record: 'item-1', field: 'title', value: 'Welcome' });
    stop();
    await router.call('fields.edit', { record: 'item-1', field: 'title', value: 'Farewell' });
    expect(events).toEqual([
      { event: 'dossier.changed', data: { kinds: ['agendaItem'], records: ['item-1'] } },
    ]);
  });

  it('answers why no dossier is open', async () => {
    const { router } = await routerOn(newFolder());
    const expected = { ok: false, failure: { code: 'dossier-missing' } };
    expect(await router.call('meetings.list', {})).toMatchObject(expected);
    expect(await router.call('dossier.status', {})).toMatchObject({ ok: true, value: { state: 'failed' } });
  });
});
