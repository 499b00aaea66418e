import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#electron/store/dossier';
import { snapshotName } from '#electron/store/file-names';
import type { DossierPoint } from '#shared/domain/dossier/point';
import { cheapKey, created, failureOf, newFolder, opened, titled, valueOf, workplace } from './support';

interface Remembered {
  readonly point: DossierPoint;
  readonly titles: unknown;
}

function titlesOf(items: ReturnType<Dossier['view']>): unknown {
  return items.all('agendaItem').map(({ id, title, deleted }) => ({ id, title, deleted }));
}

/** Does what the steps say, and remembers what stood after each. */
async function live(dossier: Dossier, steps: readonly string[]): Promise<readonly Remembered[]> {
  const remembered: Remembered[] = [];
  for (const [index, step] of steps.entries()) {
    if (step === 'compact') valueOf(await dossier.compact());
    else if (step === 'undo') await dossier.undo();
    else valueOf(await dossier.commit('test', [titled(`item-${step}`, `Title ${String(index)}`)]));
    remembered.push({ point: dossier.point(), titles: titlesOf(dossier.view()) });
  }
  return remembered;
}

describe('a dossier as it stood', () => {
  it('is what it was at every point, through undo, compaction, sealing and another opening', async () => {
    const step = fc.constantFrom('a', 'b', 'c', 'undo', 'compact');
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        async (steps, sealed) => {
          const folder = await newFolder();
          const passphrase = sealed ? 'open it' : undefined;
          const dossier = await created(folder, { passphrase, keyCost: cheapKey });
          const remembered = await live(dossier, steps);
          valueOf(await dossier.close());
          const again = await opened(folder, { passphrase, mode: 'read' });
          for (const { point, titles } of remembered) {
            expect(titlesOf(valueOf(await again.viewAt(point)))).toEqual(titles);
          }
          expect(titlesOf(again.view())).toEqual(remembered.at(-1)?.titles);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('tells the batches of several installations apart', async () => {
    const folder = await newFolder();
    const first = await created(folder);
    valueOf(await first.commit('test', [titled('i1', 'from desk 1')]));
    const then = first.point();
    valueOf(await first.close());
    const second = await opened(folder, workplace('desk-2'));
    valueOf(await second.commit('test', [titled('i1', 'from desk 2')]));
    expect(second.point()).toEqual({ 'desk-1': 1, 'desk-2': 1 });
    expect(valueOf(await second.viewAt(then)).get('agendaItem', 'i1')?.title).toBe('from desk 1');
  });

  it('is refused where the dossier never came to that point', async () => {
    const dossier = await created(await newFolder());
    valueOf(await dossier.commit('test', [titled('i1', 'a')]));
    expect(failureOf(await dossier.viewAt({ 'desk-1': 2 })).code).toBe('state-unavailable');
    expect(failureOf(await dossier.viewAt({ elsewhere: 1 })).code).toBe('state-unavailable');
  });

  it('is not made from a snapshot that is damaged', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    valueOf(await dossier.commit('test', [titled('i1', 'a')]));
    valueOf(await dossier.compact());
    const point = dossier.point();
    await rm(join(folder, snapshotName(1)));
    expect(failureOf(await dossier.viewAt(point)).code).toBe('dossier-damaged');
  });
});

describe('what has left the desk', () => {
  it('is not undone: undo takes back the change before it', async () => {
    const dossier = await created(await newFolder());
    valueOf(await dossier.commit('to a', [titled('i1', 'a')]));
    valueOf(
      await dossier.commit('packs.issue', [{ record: 'x', kind: 'packIssue', field: 'issue', value: 1 }]),
    );
    expect(dossier.undoable()).toMatchObject({ command: 'to a' });
    valueOf(await dossier.undo());
    expect(dossier.view().get('agendaItem', 'i1')?.deleted).toBe(true);
    expect(dossier.view().get('packIssue', 'x')).toMatchObject({ issue: 1, deleted: false });
  });
});
