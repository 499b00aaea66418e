import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashBeforeFirst, hashOfBatch, sha256 } from '#electron/store/batch-hash';
import { openDossier, verifyDossier } from '#electron/store/dossier';
import { encodeHeader } from '#electron/store/file-header';
import { encodeFrame } from '#electron/store/frame';
import { encodeManifest, newManifest } from '#electron/store/manifest';
import { currentSchema, upcastBatch, upcastRecords } from '#electron/store/migrations/upcast';
import { applyBatch, type FoldedRecord } from '#shared/domain/dossier/fold';
import type { Batch, FieldValue, Head } from '#shared/domain/dossier/operation';
import { seeded } from '#tests/fixtures/seeded';
import { PowerCut, SimulatedDisk } from './simulated-disk';
import { failureOf, namesIn, newFolder, opened, valueOf, workplace } from './support';

const dossier = 'old-dossier';
const first = { file: 'journal', format: 1, schema: 1, dossier, generation: 0, sequence: 1 } as const;

function write(
  record: string,
  field: string,
  value: FieldValue,
  clock: number,
  seen: Head[] = [],
): Batch['operations'][number] {
  return { record, kind: 'agendaItem', field, value, clock, seen, salt: `s${String(clock)}` };
}

/** What the version with schema 1 committed: three items, one of them shared, one shared and taken back. */
function oldBatches(): readonly Batch[] {
  const contents = [
    {
      command: 'item.create',
      operations: [write('i1', 'title', 'Opening', 1), write('i1', 'shared', true, 1)],
    },
    {
      command: 'item.create',
      operations: [write('i2', 'title', 'Trade', 2), write('i2', 'shared', true, 2)],
    },
    { command: 'item.share', operations: [write('i2', 'shared', false, 3, ['2@desk-1'])] },
    { command: 'item.create', operations: [write('i3', 'title', 'Lunch', 4)] },
  ];
  let previousHash = hashBeforeFirst(dossier);
  return contents.map(({ command, operations }, index) => {
    const who = { schema: 1, at: '2024-01-01T10:00:00Z', by: 'Asha', actor: 'desk-1', n: index + 1 };
    const batch: Batch = { ...who, previousHash, command, operations };
    previousHash = hashOfBatch(batch);
    return batch;
  });
}

/** The folder as that version left it: generation 0 closed, a snapshot, and one batch in the journal behind it. */
async function oldDossier(): Promise<string> {
  const folder = join(await newFolder(), 'old');
  await mkdir(folder);
  const batches = oldBatches();
  const [closed, open] = [batches.slice(0, 3), batches.slice(3)];
  const lastHash = hashOfBatch(closed[2]!);
  const state = new Map<string, FoldedRecord>();
  for (const batch of closed) applyBatch(state, batch);
  const stack = closed.map(({ actor, n, command }) => ({ sequence: n, actor, n, command }));
  const content = {
    clock: 3,
    counters: { 'desk-1': 3 },
    stacks: { 'desk-1': { undo: stack, redo: [] } },
    records: [...state.values()],
  };
  const start = { previousHash: hashBeforeFirst(dossier) };
  const next = { ...first, generation: 1, sequence: 4, previousHash: lastHash };
  const frames = (some: readonly Batch[]): Buffer[] =>
    some.map((batch) => encodeFrame(Buffer.from(JSON.stringify(batch))));
  const files: Readonly<Record<string, Buffer>> = {
    'journal-000000.chancery': Buffer.concat([encodeHeader({ ...first, ...start }), ...frames(closed)]),
    'snapshot-000001.chancery': Buffer.concat([
      encodeHeader({ ...next, file: 'snapshot' }),
      encodeFrame(Buffer.from(JSON.stringify(content))),
    ]),
    'journal-000001.chancery': Buffer.concat([encodeHeader(next), ...frames(open)]),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const entry = (name: string): { name: string; length: number; sha256: string } => ({
    name,
    length: files[name]!.length,
    sha256: sha256(files[name]!),
  });
  const generations = [
    { generation: 0, journal: { ...entry('journal-000000.chancery'), first: 1, ...start, lastHash } },
    {
      generation: 1,
      snapshot: entry('snapshot-000001.chancery'),
      journal: {
        ...entry('journal-000001.chancery'),
        first: 4,
        previousHash: lastHash,
        lastHash: hashOfBatch(open[0]!),
      },
    },
  ];
  await writeFile(
    join(folder, 'chancery.json'),
    encodeManifest(newManifest({ schema: 1, dossier, generations })),
  );
  return folder;
}

async function schemaIn(folder: string): Promise<unknown> {
  return (JSON.parse(await readFile(join(folder, 'chancery.json'), 'utf8')) as { schema: number }).schema;
}

describe('a dossier of schema 1', () => {
  it('verifies, and reads with visibility in place of the shared flag', async () => {
    const folder = await oldDossier();
    expect(valueOf(await verifyDossier(folder))).toMatchObject({ batches: 4, records: { agendaItem: 3 } });
    const opening = await opened(folder);
    const shown = opening
      .view()
      .all('agendaItem')
      .map(({ id, title, visibility }) => [id, title, visibility]);
    expect(shown).toEqual([
      ['i1', 'Opening', 'shared'],
      ['i2', 'Trade', 'internal'],
      ['i3', 'Lunch', 'internal'],
    ]);
    expect(opening.view().head('i2', 'visibility')).toBe('3@desk-1');
    expect(valueOf(await opening.history('i2', 'visibility')).map(({ value }) => value)).toEqual([
      'internal',
      'shared',
    ]);
  });

  it('is not rewritten by opening, gets new batches in its old journal, and a new snapshot only by compaction', async () => {
    const folder = await oldDossier();
    const names = await namesIn(folder);
    const before = await Promise.all(names.map((name) => readFile(join(folder, name))));
    valueOf(await (await opened(folder)).close());
    expect(await Promise.all(names.map((name) => readFile(join(folder, name))))).toEqual(before);
    const second = await opened(folder);
    valueOf(await second.undo());
    expect(await schemaIn(folder)).toBe(currentSchema);
    valueOf(await second.undo());
    expect(second.view().get('agendaItem', 'i2')?.visibility).toBe('shared');
    valueOf(await second.close());
    const journal = await readFile(join(folder, 'journal-000001.chancery'));
    expect(journal.indexOf('"schema":1,"at"')).toBeGreaterThan(0);
    expect(journal.indexOf('"schema":2,"at"')).toBeGreaterThan(0);
    expect(valueOf(await verifyDossier(folder)).batches).toBe(6);
    const third = await opened(folder);
    valueOf(await third.compact());
    valueOf(await third.close());
    expect((await readFile(join(folder, 'snapshot-000002.chancery'))).indexOf('"shared":')).toBe(-1);
    expect((await readFile(join(folder, 'journal-000000.chancery'))).indexOf('"shared"')).toBeGreaterThan(0);
    expect(valueOf(await verifyDossier(folder)).batches).toBe(6);
  });

  it('is old or new, never mixed, wherever the power goes while it is taken over', async () => {
    const folder = await oldDossier();
    const names = await namesIn(folder);
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
    const files = Object.fromEntries(names.map((name, index) => [name, contents[index]!]));
    const takeOver = async (disk: SimulatedDisk): Promise<void> => {
      const opening = valueOf(await openDossier({ folder, fileSystem: disk, mode: 'write', ...workplace() }));
      valueOf(await opening.undo());
      valueOf(await opening.compact());
      valueOf(await opening.undo());
      valueOf(await opening.close());
    };
    const rehearsal = new SimulatedDisk({ syncs: true }, files);
    await takeOver(rehearsal);
    let runs = 0;
    for (const { index: at } of rehearsal.calls) {
      for (let fate = 0; fate < 6; fate += 1) {
        const disk = new SimulatedDisk({ syncs: true }, files);
        disk.fault = ({ index }) => (index === at ? { kind: 'cut' } : undefined);
        await takeOver(disk).catch((error: unknown) => {
          if (!(error instanceof PowerCut)) throw error;
        });
        const left = fate === 0 ? disk.afterKill() : disk.afterCut(seeded(at * 10 + fate));
        const { batches } = valueOf(await verifyDossier(folder, undefined, left));
        const opening = valueOf(
          await openDossier({ folder, fileSystem: left, mode: 'read', ...workplace() }),
        );
        const shown = opening
          .view()
          .all('agendaItem')
          .map(({ id, visibility }) => [id, visibility]);
        expect(shown).toEqual(
          [
            ['i1', 'shared'],
            ['i2', batches === 6 ? 'shared' : 'internal'],
            ['i3', 'internal'],
          ].slice(0, batches === 4 ? 3 : 2),
        );
        runs += 1;
      }
    }
    expect(runs).toBeGreaterThan(200);
  });

  it('upcasts conflicts and heads of a snapshot as it upcasts the operations that made them', () => {
    const batches = oldBatches();
    const other: Batch = {
      ...batches[2]!,
      actor: 'desk-2',
      n: 1,
      operations: [write('i2', 'shared', true, 3, ['2@desk-1'])],
    };
    const old = new Map<string, FoldedRecord>();
    const upcast = new Map<string, FoldedRecord>();
    for (const batch of [...batches, other]) {
      applyBatch(old, batch);
      applyBatch(upcast, upcastBatch(batch));
    }
    expect(upcast.get('i2')?.conflicts).toEqual({ visibility: [{ head: '3@desk-1', value: 'internal' }] });
    expect(upcastRecords([...old.values()], 1)).toEqual([...upcast.values()]);
  });
});

describe('a batch of a later schema', () => {
  it('stops the opening', async () => {
    const folder = await oldDossier();
    const previousHash = hashOfBatch(oldBatches()[3]!);
    const batch = { ...oldBatches()[3]!, schema: 9, n: 5, previousHash };
    await appendFile(
      join(folder, 'journal-000001.chancery'),
      encodeFrame(Buffer.from(JSON.stringify(batch))),
    );
    expect(failureOf(await openDossier({ folder, mode: 'write', ...workplace() }))).toEqual({
      code: 'dossier-newer',
      details: { found: 9, known: currentSchema },
    });
  });
});
