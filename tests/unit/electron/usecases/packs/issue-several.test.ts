import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { stopExport } from '#electron/usecases/packs/export-several';
import { issueAgain } from '#electron/usecases/packs/issue-again';
import { issueSeveral } from '#electron/usecases/packs/issue-several';
import type { CheckedInput } from '#shared/contract/calls';
import type { IssueOutcome } from '#shared/contract/views/packs';
import type { PackDocument, PackVariant } from '#shared/domain/pack/pack-document';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk, type IssuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';

type Paper = CheckedInput<'packs.issueSeveral'>['papers'][number];

/** Stands in for Word where only the words matter. */
const asWords = (document: PackDocument): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(JSON.stringify(document)));

const paperOf = (variant: PackVariant, own: Partial<Paper> = {}): Paper => ({
  meeting: meetingId,
  variant,
  replace: false,
  ...own,
});

async function issued(
  desk: IssuingDesk,
  papers: readonly Paper[],
  copies = 0,
): Promise<readonly IssueOutcome[]> {
  return must(await issueSeveral(desk.context(), { name: 'evening', papers: [...papers], copies })).papers;
}

function fates(outcomes: readonly IssueOutcome[]): readonly string[] {
  return outcomes.map((outcome) => {
    if (outcome.state === 'issued') return outcome.issue.words;
    return outcome.state === 'failed' ? outcome.failure.code : outcome.state;
  });
}

describe('several papers issued at once', () => {
  it('take a number each and are recorded with their copies, on the disk; a paper for the other side has none', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const outcomes = await issued(desk, [paperOf('full'), paperOf('agenda'), paperOf('shared-agenda')], 2);
    expect(fates(outcomes)).toEqual(['Brief 1, issue 1', 'Brief 2, issue 1', 'Brief 3, issue 1']);
    const stored = (await desk.onDisk()).view();
    const records = outcomes.map((outcome) =>
      outcome.state === 'issued' ? stored.get('packIssue', outcome.issue.id) : undefined,
    );
    expect(records).toMatchObject([
      { variant: 'full', brief: 1, copies: 2, files: [{ copy: 1 }, { copy: 2 }] },
      { variant: 'agenda', brief: 2, copies: 2, files: [{ copy: 1 }, { copy: 2 }] },
      { variant: 'shared-agenda', brief: 3, copies: 0, files: [{ copy: 0 }] },
    ]);
    expect(readdirSync(desk.folder)).toHaveLength(5);
    expect(fates(await issued(desk, [paperOf('agenda'), paperOf('record')]))).toEqual([
      'Brief 2, issue 2',
      'Brief 4, issue 1',
    ]);
  });

  it('come from one state of the dossier, and give the same bytes when they are written again', async () => {
    let rendered = 0;
    const desk = await issuingDesk(smallDossier, async (document) => {
      rendered += 1;
      if (rendered === 1)
        must(await editField(desk.context(), { record: meetingId, field: 'title', value: 'Another name' }));
      return asWords(document);
    });
    for (const outcome of await issued(desk, [paperOf('agenda'), paperOf('record')])) {
      if (outcome.state !== 'issued') throw new Error('not issued');
      const [file] = outcome.issue.files;
      const words = readFileSync(file?.path ?? '', 'utf8');
      expect(words).toContain('Talks with the Foreign Secretary');
      expect(words).not.toContain('Another name');
      const again = must(await issueAgain(desk.context(), { issue: outcome.issue.id, replace: true }));
      expect(again).toMatchObject([{ unchanged: true }]);
    }
  });

  it('go on past one that cannot be issued, which takes no number and leaves what stands there', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const name = readdirSync(desk.folder);
    expect(name).toEqual([]);
    const [first] = await issued(desk, [paperOf('agenda')]);
    const path = first?.state === 'issued' ? (first.issue.files[0]?.path ?? '') : '';
    writeFileSync(path.replace('issue 1', 'issue 2'), 'kept by hand');
    const outcomes = await issued(desk, [
      paperOf('points', { principal: 'nobody' }),
      paperOf('agenda'),
      paperOf('record'),
    ]);
    expect(fates(outcomes)).toEqual(['principal-unknown', 'target-exists', 'Brief 2, issue 1']);
    expect(readFileSync(path.replace('issue 1', 'issue 2'), 'utf8')).toBe('kept by hand');
    expect((await desk.onDisk()).view().all('packIssue')).toHaveLength(2);
    expect(fates(await issued(desk, [paperOf('agenda', { replace: true })]))).toEqual(['Brief 1, issue 2']);
  });

  it('show each what changed since an earlier issue of itself, and of no other paper', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const ids = (await issued(desk, [paperOf('agenda'), paperOf('record')])).map((outcome) =>
      outcome.state === 'issued' ? outcome.issue.id : '',
    );
    must(await editField(desk.context(), { record: meetingId, field: 'title', value: 'Another name' }));
    const since = (id: string | undefined, addendum = false): Pick<Paper, 'changes'> => ({
      changes: { since: id ?? '', show: 'margin', addendum },
    });
    const outcomes = await issued(desk, [
      paperOf('agenda', since(ids[0])),
      paperOf('record', since(ids[0])),
      paperOf('record', since(ids[1], true)),
    ]);
    expect(fates(outcomes)).toEqual(['Brief 1, issue 2', 'issue-unknown', 'Brief 2, issue 1, addendum 1']);
    const [agenda] = outcomes;
    if (agenda?.state !== 'issued') throw new Error('not issued');
    expect(readFileSync(agenda.issue.files[0]?.path ?? '', 'utf8')).toContain('Changes since');
    const stored = (await desk.onDisk()).view();
    expect(stored.get('packIssue', agenda.issue.id)).toMatchObject({ since: ids[0], changes: 'margin' });
  });

  it('refuse to compare the card of one principal with that of another', async () => {
    const desk = await issuingDesk(smallDossier, asWords);
    const [first] = await issued(desk, [paperOf('points', { principal: 'person-official' })]);
    if (first?.state !== 'issued') throw new Error('not issued');
    const changes = { since: first.issue.id, show: 'list', addendum: false } as const;
    expect(
      fates(
        await issued(desk, [
          paperOf('points', { changes }),
          paperOf('points', { principal: 'person-official', changes }),
        ]),
      ),
    ).toEqual(['issue-unknown', 'Brief 1, issue 2']);
  });

  it('stop where a person stops them: what is issued stays, what is half made takes no number', async () => {
    let rendered = 0;
    const desk = await issuingDesk(smallDossier, async (document) => {
      rendered += 1;
      if (rendered === 2) must(await stopExport(desk.context(), { name: 'evening' }));
      return asWords(document);
    });
    const outcomes = await issued(desk, [paperOf('full'), paperOf('agenda'), paperOf('record')]);
    expect(fates(outcomes)).toEqual(['Brief 1, issue 1', 'stopped', 'stopped']);
    expect((await desk.onDisk()).view().all('packIssue')).toHaveLength(1);
    expect(readdirSync(desk.folder)).toHaveLength(1);
  });
});
