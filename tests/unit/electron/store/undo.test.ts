import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyDossier, type Dossier } from '#electron/store/dossier';
import type { Change } from '#shared/domain/dossier/operation';
import { commitTitles, created, failureOf, newFolder, opened, titled, valueOf, workplace } from './support';

function titleOf(dossier: Dossier, record = 'i1'): string | undefined {
  return dossier.view().get('agendaItem', record)?.title;
}

function isDeleted(dossier: Dossier, record = 'i1'): boolean | undefined {
  return dossier.view().get('agendaItem', record)?.deleted;
}

async function withTitles(dossier: Dossier, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) valueOf(await dossier.commit(`to ${title}`, [titled('i1', title)]));
}

describe('undo and redo', () => {
  it('walk back and forth over edits, and say what comes next', async () => {
    const dossier = await created(await newFolder());
    await withTitles(dossier, 'a', 'b', 'c');
    expect(dossier.undoable()).toMatchObject({ command: 'to c' });
    expect(dossier.redoable()).toBeUndefined();
    expect(valueOf(await dossier.undo())).toMatchObject({
      command: 'to c',
      batch: { n: 4, reverts: { kind: 'undo', actor: 'desk-1', n: 3 } },
    });
    expect(titleOf(dossier)).toBe('b');
    valueOf(await dossier.undo());
    expect(titleOf(dossier)).toBe('a');
    expect(dossier.redoable()).toMatchObject({ command: 'to b' });
    valueOf(await dossier.redo());
    valueOf(await dossier.redo());
    expect(titleOf(dossier)).toBe('c');
    expect(failureOf(await dossier.redo()).code).toBe('nothing-to-redo');
    valueOf(await dossier.undo());
    expect(titleOf(dossier)).toBe('b');
  });

  it('delete a record that the batch made, and bring it back', async () => {
    const dossier = await created(await newFolder());
    valueOf(
      await dossier.commit('item.create', [
        titled('i1', 'a'),
        { record: 'i1', kind: 'agendaItem', field: 'minutes', value: 10 },
      ]),
    );
    valueOf(await dossier.undo());
    expect(isDeleted(dossier)).toBe(true);
    expect(dossier.view().all('agendaItem')).toEqual([]);
    expect(failureOf(await dossier.undo()).code).toBe('nothing-to-undo');
    valueOf(await dossier.redo());
    expect(dossier.view().all('agendaItem')).toMatchObject([{ title: 'a', minutes: 10 }]);
    valueOf(await dossier.undo());
    expect(isDeleted(dossier)).toBe(true);
  });

  it('take back a field that nobody had written before to its initial value', async () => {
    const dossier = await created(await newFolder());
    await withTitles(dossier, 'a');
    valueOf(
      await dossier.commit('minutes', [{ record: 'i1', kind: 'agendaItem', field: 'minutes', value: 30 }]),
    );
    valueOf(await dossier.undo());
    expect(dossier.view().get('agendaItem', 'i1')?.minutes).toBe(5);
  });

  it('drop what could be redone once something new is done', async () => {
    const dossier = await created(await newFolder());
    await withTitles(dossier, 'a', 'b');
    valueOf(await dossier.undo());
    await withTitles(dossier, 'c');
    expect(dossier.redoable()).toBeUndefined();
    valueOf(await dossier.undo());
    expect(titleOf(dossier)).toBe('a');
  });

  it('are still there after closing and opening, also across compactions', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    await withTitles(dossier, 'a', 'b', 'c');
    valueOf(await dossier.undo());
    valueOf(await dossier.compact());
    valueOf(await dossier.close());
    const again = await opened(folder);
    expect(again.redoable()).toMatchObject({ command: 'to c' });
    valueOf(await again.undo());
    expect(titleOf(again)).toBe('a');
    valueOf(await again.compact());
    valueOf(await again.redo());
    valueOf(await again.redo());
    expect(titleOf(again)).toBe('c');
    valueOf(await again.close());
    valueOf(await verifyDossier(folder));
  });

  it('refuse where somebody else has changed the field since', async () => {
    const folder = await newFolder();
    const first = await created(folder);
    await withTitles(first, 'a', 'b');
    valueOf(await first.close());
    const second = await opened(folder, workplace('desk-2'));
    expect(second.undoable()).toBeUndefined();
    valueOf(await second.commit('other', [titled('i1', 'theirs')]));
    valueOf(await second.close());
    const third = await opened(folder);
    expect(failureOf(await third.undo())).toEqual({
      code: 'undo-overtaken',
      details: { command: 'to b', record: 'Agenda item', field: 'Title' },
    });
    expect(titleOf(third)).toBe('theirs');
  });

  it('refuse to delete a record that somebody else has worked on', async () => {
    const folder = await newFolder();
    const first = await created(folder);
    await withTitles(first, 'a');
    valueOf(await first.close());
    const second = await opened(folder, workplace('desk-2'));
    valueOf(
      await second.commit('other', [{ record: 'i1', kind: 'agendaItem', field: 'minutes', value: 45 }]),
    );
    valueOf(await second.close());
    const third = await opened(folder);
    expect(failureOf(await third.undo())).toMatchObject({
      code: 'undo-overtaken',
      details: { field: 'Minutes' },
    });
  });

  it('go through where somebody else changed the field and took that back', async () => {
    const folder = await newFolder();
    const first = await created(folder);
    await withTitles(first, 'a', 'b');
    valueOf(await first.close());
    const second = await opened(folder, workplace('desk-2'));
    valueOf(await second.commit('other', [titled('i1', 'theirs')]));
    valueOf(await second.undo());
    valueOf(await second.close());
    const third = await opened(folder);
    valueOf(await third.undo());
    expect(titleOf(third)).toBe('a');
  });

  it('restore every state on the way, whatever was done', async () => {
    const step = fc.record({
      record: fc.constantFrom('i1', 'i2', 'i3'),
      field: fc.constantFrom('title', 'minutes', 'deleted'),
      pick: fc.integer({ min: 0, max: 3 }),
    });
    const changeOf = ({ record, field, pick }: { record: string; field: string; pick: number }): Change => {
      const value = { title: `t${String(pick)}`, minutes: pick + 10, deleted: pick > 1 }[field] ?? null;
      return { record, kind: 'agendaItem', field, value };
    };
    const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(8), async (commits, depth) => {
        const dossier = await created(await newFolder());
        const shown = (): unknown =>
          structuredClone(
            ['i1', 'i2', 'i3'].map((id) => {
              const { title, minutes, deleted } = dossier.view().get('agendaItem', id) ?? { deleted: true };
              return deleted ? 'absent' : { title, minutes };
            }),
          );
        const states = [shown()];
        for (const steps of commits) {
          const batch = valueOf(await dossier.commit('x', steps.map(changeOf)));
          if (batch !== undefined) states.push(shown());
        }
        const steps = Math.min(depth, states.length - 1);
        for (let back = 1; back <= steps; back += 1) {
          valueOf(await dossier.undo());
          expect(shown()).toEqual(states[states.length - 1 - back]);
        }
        for (let forth = steps - 1; forth >= 0; forth -= 1) {
          valueOf(await dossier.redo());
          expect(shown()).toEqual(states[states.length - 1 - forth]);
        }
        await dossier.close();
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('the history of a field', () => {
  it('names every value, by whom and when, the newest first, across compactions and sealed or not', async () => {
    for (const passphrase of [undefined, 'monsoon']) {
      const folder = await newFolder();
      const dossier = await created(folder, { passphrase });
      await withTitles(dossier, 'a', 'b');
      await commitTitles(dossier, 20);
      valueOf(await dossier.compact());
      await withTitles(dossier, 'c');
      valueOf(await dossier.compact());
      valueOf(await dossier.undo());
      const versions = valueOf(await dossier.history('i1', 'title'));
      expect(versions.map(({ value, command, by, head }) => [value, command, by, head])).toEqual([
        ['b', 'to c', 'Asha', '24@desk-1'],
        ['c', 'to c', 'Asha', '23@desk-1'],
        ['b', 'to b', 'Asha', '2@desk-1'],
        ['a', 'to a', 'Asha', '1@desk-1'],
      ]);
      expect(versions[0]?.at).toBe('2024-07-23T09:00:24.000Z');
      expect(valueOf(await dossier.history('i1', 'minutes'))).toEqual([]);
      expect(valueOf(await dossier.history('nobody', 'title'))).toEqual([]);
    }
  });
});
