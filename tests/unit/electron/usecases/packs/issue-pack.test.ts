import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#electron/store/batch-hash';
import { editField } from '#electron/usecases/fields/edit-field';
import { undo } from '#electron/usecases/history/history';
import { issueAgain } from '#electron/usecases/packs/issue-again';
import { issuePack } from '#electron/usecases/packs/issue-pack';
import { listIssues, recogniseFile } from '#electron/usecases/packs/list-issues';
import { deleteRecord } from '#electron/usecases/records/delete-record';
import type { CheckedInput } from '#shared/contract/calls';
import type { Result } from '#shared/domain/result';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { headersAndFooters, part, wordPackage, wordsIn } from '#tests/fixtures/packs/word-package';

type Input = CheckedInput<'packs.issue'>;

const full: Input = { meeting: meetingId, variant: 'full', copies: 0, replace: false };

function failureOf<T>(result: Result<T>): string {
  return result.ok ? 'done' : result.failure.code;
}

function bodyOf(path: string): string {
  return wordsIn(part(wordPackage(readFileSync(path)), 'word/document.xml'));
}

describe('issuing a pack', () => {
  it('records number, day, name, copies, state and the digest of each file, on the disk', async () => {
    const desk = await issuingDesk();
    const issued = must(await issuePack(desk.context(), { ...full, copies: 2 }));
    expect(issued).toMatchObject({ words: 'Brief 1, issue 1', reference: '1' });
    const stored = (await desk.onDisk()).view().get('packIssue', issued.id);
    expect(stored).toMatchObject({
      ...{ meeting: meetingId, variant: 'full', brief: 1, issue: 1, addendum: 0, copies: 2 },
      ...{ day: '2024-07-23', issuedBy: 'A Desk Officer', issuedAt: '2024-07-23T09:00:00.000Z' },
      ...{ madeBy: '1.0.0', state: { test: 1 } },
    });
    expect(stored?.files.map(({ copy, sha256: hash }) => [copy, hash])).toEqual(
      issued.files.map(({ path }, index) => [index + 1, sha256(readFileSync(path))]),
    );
    expect(readdirSync(desk.folder)).toHaveLength(2);
  });

  it('prints number, copy and check; each copy says which one it is at the foot of every page', async () => {
    const desk = await issuingDesk();
    const { files } = must(await issuePack(desk.context(), { ...full, copies: 2 }));
    const second = files[1]?.path ?? '';
    expect(second).toContain('(Brief 1, issue 1, copy 2 of 2).docx');
    for (const { footer } of headersAndFooters(wordPackage(readFileSync(second))))
      expect(footer).toContain('Brief 1, issue 1, copy 2 of 2');
    const [issue] = must(await listIssues(desk.context(), { meeting: meetingId }));
    expect(issue?.check).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/u);
    for (const { path } of files) {
      expect(bodyOf(path)).toContain(`Pack check${issue?.check ?? ''}`);
      expect(bodyOf(path)).not.toContain('not issued');
    }
  });

  it('gives the same bytes when it is made again after everything was edited, compacted and reopened', async () => {
    const desk = await issuingDesk();
    const issued = must(await issuePack(desk.context(), { ...full, copies: 2 }));
    const bytes = issued.files.map(({ path }) => readFileSync(path));
    must(await editField(desk.context(), { record: meetingId, field: 'title', value: 'Renamed since' }));
    must(await desk.dossier.compact());
    must(await editField(desk.context(), { record: meetingId, field: 'place', value: 'Moved since' }));
    const again = must(
      await issueAgain(
        { ...desk.context(), today: '2025-01-01', by: 'Somebody else' },
        {
          issue: issued.id,
          replace: true,
        },
      ),
    );
    expect(again.map(({ unchanged }) => unchanged)).toEqual([true, true]);
    expect(again.map(({ path }) => readFileSync(path))).toEqual(bytes);
    const second = must(await issuePack(desk.context(), full));
    expect(second.words).toBe('Brief 1, issue 2');
    expect(bodyOf(second.files[0]?.path ?? '')).toContain('Renamed since');
  });

  it('says so where another version makes other bytes of it', async () => {
    const desk = await issuingDesk();
    const issued = must(await issuePack(desk.context(), full));
    const context = desk.context();
    const packs = { ...context.packs, render: () => Promise.resolve(new Uint8Array([1])) };
    const later = { ...context, packs, version: '2.0.0' };
    const again = must(await issueAgain(later, { issue: issued.id, replace: true }));
    expect(again).toMatchObject([{ unchanged: false }]);
    expect(must(await listIssues(later, { meeting: meetingId }))).toMatchObject([{ sameVersion: false }]);
  });

  it('recognises a file by its bytes, and no other', async () => {
    const desk = await issuingDesk();
    const { files } = must(await issuePack(desk.context(), { ...full, copies: 3 }));
    const bytes = readFileSync(files[1]?.path ?? '');
    const known = must(await recogniseFile(desk.context(), { sha256: sha256(bytes) }));
    expect(known).toMatchObject([
      { copy: 2, issue: { words: 'Brief 1, issue 1' }, meeting: { id: meetingId } },
    ]);
    const changed = sha256(Buffer.concat([bytes, Buffer.from(' ')]));
    expect(must(await recogniseFile(desk.context(), { sha256: changed }))).toEqual([]);
  });

  it('can neither be undone nor edited nor deleted', async () => {
    const desk = await issuingDesk();
    const { id } = must(await issuePack(desk.context(), full));
    expect(failureOf(await editField(desk.context(), { record: id, field: 'issue', value: 7 }))).toBe(
      'field-read-only',
    );
    expect(failureOf(await deleteRecord(desk.context(), { record: id }))).toBe('field-read-only');
    await undo(desk.context(), {});
    expect((await desk.onDisk()).view().get('packIssue', id)).toMatchObject({ issue: 1, deleted: false });
  });

  it('of a shareable paper is the draft, byte for byte: no number of ours leaves', async () => {
    const desk = await issuingDesk();
    const shared: Input = { ...full, variant: 'shared-agenda', copies: 3 };
    const first = must(await issuePack(desk.context(), shared));
    const bytes = readFileSync(first.files[0]?.path ?? '');
    const second = must(await issuePack(desk.context(), { ...shared, replace: true }));
    expect(second.words).toBe('Brief 1, issue 2');
    expect(second.files.map(({ fileName }) => fileName)).toEqual([first.files[0]?.fileName]);
    expect(readFileSync(second.files[0]?.path ?? '')).toEqual(bytes);
    const told = [...wordPackage(bytes).values()].filter((xml) => /brief|not issued|edition/iu.test(xml));
    expect(told).toHaveLength(0);
  });
});

describe('an issue that cannot be written', () => {
  it('takes no number where a file stands in its way', async () => {
    const desk = await issuingDesk();
    const { files } = must(await issuePack(desk.context(), full));
    const [file] = files;
    writeFileSync(join(desk.folder, (file?.fileName ?? '').replace('issue 1', 'issue 2')), 'mine');
    expect(failureOf(await issuePack(desk.context(), full))).toBe('target-exists');
    expect(must(await listIssues(desk.context(), { meeting: meetingId }))).toHaveLength(1);
  });

  it('takes no number and leaves no copy where the disk fills up midway', async () => {
    const desk = await issuingDesk();
    let written = 0;
    const full2 = desk.context({
      writeNew: (path, bytes) => {
        written += 1;
        if (written > 1) return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        return desk.context().packs.files.writeNew(path, bytes);
      },
    });
    expect(failureOf(await issuePack(full2, { ...full, copies: 3 }))).toBe('disk-full');
    expect(readdirSync(desk.folder)).toEqual([]);
    expect(must(await listIssues(desk.context(), { meeting: meetingId }))).toEqual([]);
  });

  it('leaves no file where the record could not be saved', async () => {
    const desk = await issuingDesk();
    const context = desk.context();
    must(await desk.dossier.close());
    expect(failureOf(await issuePack(context, full))).toBe('dossier-not-open');
    expect(readdirSync(desk.folder)).toEqual([]);
  });
});
