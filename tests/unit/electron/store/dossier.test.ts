import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDossier, openDossier, type Dossier } from '#electron/store/dossier';
import type { Result } from '#shared/domain/result';

let folder = '';
let salts = 0;

const workplace = {
  actor: 'desk-1',
  by: 'Asha',
  clock: () => '2024-07-23T09:00:00Z',
  randomText: () => `salt-${String((salts += 1))}`,
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function opened(mode: 'read' | 'write' = 'write'): Promise<Dossier> {
  return valueOf(await openDossier({ folder, mode, ...workplace }));
}

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'chancery-store-')), 'dossier');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('a dossier', () => {
  it('holds after reopening what was committed before', async () => {
    const dossier = valueOf(await createDossier({ folder, dossierId: 'd1', ...workplace }));
    const batch = valueOf(
      await dossier.commit('meeting.create', [
        { record: 'm1', kind: 'meeting', field: 'title', value: 'Foreign ministers' },
      ]),
    );
    expect(batch?.n).toBe(1);
    valueOf(await dossier.close());
    const again = await opened();
    expect(again.report).toEqual({ uncleanClose: false, sealed: false, readOnly: false });
    expect(again.view().get('meeting', 'm1')?.title).toBe('Foreign ministers');
    expect(again.undoable()).toMatchObject({ command: 'meeting.create' });
    valueOf(await again.compact());
    valueOf(await again.close());
    const third = await opened();
    expect(third.view().get('meeting', 'm1')?.title).toBe('Foreign ministers');
    expect(third.undoable()).toMatchObject({ command: 'meeting.create' });
    valueOf(await third.close());
  });
});
