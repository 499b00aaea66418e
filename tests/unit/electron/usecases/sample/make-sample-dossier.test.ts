import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier } from '#electron/store/dossier';
import { makeSampleDossier, type SampleCounts } from '#electron/usecases/sample/make-sample-dossier';
import { sampleIdentity } from '#electron/usecases/sample/sample-identity';
import type { Change } from '#shared/domain/dossier/operation';
import { fail, succeed, type Result } from '#shared/domain/result';
import { commandName } from '#shared/messages/messages';
import { temporaryFolder } from '#tests/tools/temporary-folder';
import { material, steps } from './sample';

async function make(folder: string): Promise<SampleCounts> {
  const created = await createDossier({ folder, ...sampleIdentity() });
  if (!created.ok) throw new Error(created.failure.code);
  const made = await makeSampleDossier(created.value, material);
  if (!made.ok) throw new Error(made.failure.code);
  const closed = await created.value.close();
  expect(closed.ok).toBe(true);
  return made.value;
}

function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

it('words each of its commands for the history', () => {
  const unworded = steps.map(({ command }) => command).filter((command) => commandName(command) === 'change');
  expect(unworded).toEqual([]);
});

describe('the sample dossier on disk', () => {
  it('opens again with every record that was made', async () => {
    const folder = join(temporaryFolder(), 'sample');
    const counts = await make(folder);
    const opened = await openDossier({ folder, ...sampleIdentity(), mode: 'read' });

    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    expect(counts.batches).toBe(steps.length);
    expect(opened.value.state().size).toBe(counts.records);
    expect(opened.value.view().get('dossierSettings', 'dossier')).toMatchObject({
      training: true,
      today: '2024-07-23',
      scheme: 'marking-in',
    });
    expect(opened.value.view().get('meeting', 'mtg-2024-07-24-eam-fs')?.state).toBe('planned');
    await opened.value.close();
  });

  it('has the same bytes when it is made twice', async () => {
    const folder = temporaryFolder();
    await make(join(folder, 'first'));
    await make(join(folder, 'second'));

    expect(bytesOf(join(folder, 'second'))).toEqual(bytesOf(join(folder, 'first')));
  });
});

describe('a batch that cannot be saved', () => {
  it('ends the making, and its failure is the answer', async () => {
    const committed: string[] = [];
    const full = {
      commit: (command: string, _changes: readonly Change[]): Promise<Result<unknown>> => {
        committed.push(command);
        return Promise.resolve(committed.length < 3 ? succeed(undefined) : fail('disk-full'));
      },
    };

    expect(await makeSampleDossier(full, material)).toEqual(fail('disk-full'));
    expect(committed).toHaveLength(3);
  });
});

describe('the identity of the sample', () => {
  it('begins on the training date and goes on, the same each time', () => {
    const [one, two] = [sampleIdentity(), sampleIdentity()];
    const moments = [one.clock(), one.clock()];

    expect(moments).toEqual(['2024-07-23T03:30:00.000Z', '2024-07-23T03:31:00.000Z']);
    expect([two.clock(), two.clock()]).toEqual(moments);
    expect(one.randomText()).not.toBe(one.randomText());
    expect(new Set([one.actor, two.actor]).size).toBe(1);
  });
});
