import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#electron/store/batch-hash';
import { editField } from '#electron/usecases/fields/edit-field';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { openWritten } from '#electron/usecases/packs/open-written';
import { outgoingPack } from '#electron/usecases/packs/outgoing-pack';
import type { Result } from '#shared/domain/result';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { meetingId } from '#tests/fixtures/packs/small-ids';

const shared = { meeting: meetingId, variant: 'shared-agenda' } as const;

function failureOf<T>(result: Result<T>): string {
  return result.ok ? 'done' : result.failure.code;
}

describe('what leaves', () => {
  it('is read back from the bytes that an export then writes, and nothing is written before', async () => {
    const desk = await issuingDesk();
    const outgoing = must(await outgoingPack(desk.context(), shared));
    expect(readdirSync(desk.folder)).toEqual([]);
    expect(outgoing.body).toContain('Bilateral talks');
    expect(outgoing.body).toContain('2\t18:42\u201318:50\t8\tMobility\tBen Ward, Foreign Secretary');
    expect(outgoing.traces).toEqual([]);
    expect(outgoing.margins.join()).toContain('UNMARKED');
    expect(outgoing.properties).toContainEqual({ name: 'title', value: 'Agenda: Bilateral talks' });
    expect(outgoing.descriptions).toEqual(['Agenda']);
    expect(outgoing.parts).toContain('word/document.xml');
    const written = must(
      await exportPack(desk.context(), { ...shared, replace: false, seen: outgoing.sha256 }),
    );
    expect(written.fileName).toBe(outgoing.fileName);
    expect(sha256(readFileSync(written.path))).toBe(outgoing.sha256);
  });

  it('is not written any more once it would be something else', async () => {
    const desk = await issuingDesk();
    const { sha256: seen } = must(await outgoingPack(desk.context(), shared));
    must(await editField(desk.context(), { record: meetingId, field: 'venue', value: 'Another house' }));
    expect(failureOf(await exportPack(desk.context(), { ...shared, replace: false, seen }))).toBe(
      'outgoing-changed',
    );
    expect(readdirSync(desk.folder)).toEqual([]);
  });
});

describe('opening a file', () => {
  it('opens what was just written by its own name, and never another path', async () => {
    const desk = await issuingDesk();
    const opened: string[] = [];
    const context = desk.context();
    const packs = {
      ...context.packs,
      open: (path: string, what: string) => {
        opened.push(`${what} ${path}`);
        return Promise.resolve(true);
      },
    };
    const written = must(await exportPack(context, { ...shared, replace: false }));
    must(await openWritten({ ...context, packs }, { written: written.written, what: 'folder' }));
    expect(opened).toEqual([`folder ${written.path}`]);
    writeFileSync(`${desk.folder}/other.docx`, '');
    const other = await openWritten(
      { ...context, packs },
      { written: `${desk.folder}/other.docx`, what: 'file' },
    );
    expect(failureOf(other)).toBe('file-unknown');
    rmSync(written.path);
    const gone = await openWritten({ ...context, packs }, { written: written.written, what: 'file' });
    expect(failureOf(gone)).toBe('file-not-opened');
    expect(opened).toHaveLength(1);
  });
});
