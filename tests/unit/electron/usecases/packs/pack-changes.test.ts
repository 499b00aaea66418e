import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { issueAgain } from '#electron/usecases/packs/issue-again';
import { issuePack } from '#electron/usecases/packs/issue-pack';
import { previewPack } from '#electron/usecases/packs/preview-pack';
import { renderPlainText } from '#electron/documents/text/render-plain-text';
import type { CheckedInput } from '#shared/contract/calls';
import type { Result } from '#shared/domain/result';
import { must } from '#tests/fixtures/made-dossier';
import { issuingDesk, type IssuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { elements, part, wordPackage, wordsIn } from '#tests/fixtures/packs/word-package';

type Input = CheckedInput<'packs.issue'>;
type Show = NonNullable<Input['changes']>['show'];

const full: Input = { meeting: meetingId, variant: 'full', copies: 0, replace: false };

function failureOf<T>(result: Result<T>): string {
  return result.ok ? 'done' : result.failure.code;
}

/** Issue 1, then one point reworded, so that one brief and what quotes it differ. */
async function reworded(): Promise<{ desk: IssuingDesk; first: string }> {
  const desk = await issuingDesk();
  const first = must(await issuePack(desk.context(), full)).id;
  const value = [{ type: 'paragraph', inlines: [{ text: 'We should fix the venue today.' }] }];
  must(await editField(desk.context(), { record: 'point-1', field: 'text', value }));
  return { desk, first };
}

async function issued(desk: IssuingDesk, since: string, show: Show, addendum = false): Promise<string> {
  const made = must(await issuePack(desk.context(), { ...full, changes: { since, show, addendum } }));
  const path = made.files[0]?.path ?? '';
  const xml = part(wordPackage(readFileSync(path)), 'word/document.xml');
  const again = must(await issueAgain(desk.context(), { issue: made.id, replace: true }));
  expect(again).toMatchObject([{ unchanged: true }]);
  return xml;
}

describe('a pack that shows what changed', () => {
  it('lists it at the front, under its paper and heading, with the words of both versions', async () => {
    const { desk, first } = await reworded();
    const changes = { since: first, show: 'list', addendum: false } as const;
    const { document: preview } = must(await previewPack(desk.context(), { ...full, changes }));
    const list = preview.sections.find(({ id }) => id === 'changes');
    expect(preview.sections.map(({ id }) => id).indexOf('changes')).toBe(2);
    const text = renderPlainText({ ...preview, sections: list === undefined ? [] : [list] });
    expect(text).toContain('What changed since Brief 1, issue 1');
    expect(text).toMatch(/Tab \d: Trade/u);
    expect(text).toContain('We should fix the venue (was: date) today.');
    expect(text).not.toContain('Services matter');
    expect(list?.marking).toBe('SECRET - HOME EYES ONLY');
  });

  it('puts a bar beside the changed paragraph, and the file is the same when it is written again', async () => {
    const { desk, first } = await reworded();
    const xml = await issued(desk, first, 'margin');
    const barred = elements(xml, 'w:p').filter((paragraph) => /<w:pBdr>.*<w:right /su.test(paragraph));
    expect(barred.map(wordsIn).some((words) => words.includes('We should fix the venue today.'))).toBe(true);
    expect(barred.map(wordsIn).join()).not.toContain('Services matter');
    expect(xml).not.toMatch(/<w:(ins|del) /u);
  });

  it('shows true revisions under the name and moment of the issue', async () => {
    const { desk, first } = await reworded();
    const xml = await issued(desk, first, 'revisions');
    const stamp = 'w:author="A Desk Officer" w:date="2024-07-23T09:00:00Z"';
    expect(xml).toMatch(new RegExp(`<w:ins w:id="\\d+" ${stamp}>`, 'u'));
    expect(elements(xml, 'w:del').some((deleted) => /<w:delText[^>]*>date<\/w:delText>/u.test(deleted))).toBe(
      true,
    );
    expect(elements(xml, 'w:ins').map(wordsIn)).toContain('venue');
    const ids = [...xml.matchAll(/<w:(?:ins|del|bookmarkStart) [^>]*w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('bears the marking of what it quotes from before, though the dossier has lower ones by now', async () => {
    const desk = await issuingDesk();
    const secret = { level: 'level-secret', caveats: ['caveat-eyes'] };
    must(await editField(desk.context(), { record: 'point-2', field: 'marking', value: secret }));
    const first = must(await issuePack(desk.context(), full)).id;
    const value = [{ type: 'paragraph', inlines: [{ text: 'Goods matter to us.' }] }];
    must(await editField(desk.context(), { record: 'point-2', field: 'text', value }));
    const low = { level: 'level-confidential', caveats: [] };
    must(await editField(desk.context(), { record: 'point-2', field: 'marking', value: low }));
    const markings = async (show: Show): Promise<Record<string, string>> => {
      const changes = { since: first, show, addendum: false };
      const { sections } = must(await previewPack(desk.context(), { ...full, changes })).document;
      return Object.fromEntries(sections.map(({ id, marking }) => [id, marking]));
    };
    expect(await markings('margin')).toMatchObject({
      changes: 'SECRET - HOME EYES ONLY',
      cover: 'SECRET - HOME EYES ONLY',
      'topic-topic-trade': 'CONFIDENTIAL',
    });
    expect(await markings('revisions')).toMatchObject({ 'topic-topic-trade': 'SECRET - HOME EYES ONLY' });
  });

  it('as an addendum holds only the papers that changed, under the same number and the tabs of the issue', async () => {
    const { desk, first } = await reworded();
    const { document: whole } = must(await previewPack(desk.context(), full));
    const tabOf = (id: string): string => `Tab ${String(whole.sections.find((one) => one.id === id)?.tab)}`;
    const xml = await issued(desk, first, 'list', true);
    const words = wordsIn(xml);
    expect(words).toContain('Brief 1, issue 1, addendum 1');
    expect(words).toContain(tabOf('topic-topic-trade'));
    expect(words).not.toContain(tabOf('biographies'));
    expect(words).toContain('Pack check');
    const next = must(await issuePack(desk.context(), full));
    expect(next.words).toBe('Brief 1, issue 2');
  });

  it('says so where an addendum would be empty, and takes no number', async () => {
    const desk = await issuingDesk();
    const since = must(await issuePack(desk.context(), full)).id;
    const changes = { since, show: 'list', addendum: true } as const;
    expect(failureOf(await issuePack(desk.context(), { ...full, changes }))).toBe('nothing-changed');
    expect(desk.dossier.view().all('packIssue')).toHaveLength(1);
  });

  it('is never a paper for the other side, nor compared with another paper', async () => {
    const desk = await issuingDesk();
    const shared = { ...full, variant: 'shared-agenda' } as const;
    const since = must(await issuePack(desk.context(), shared)).id;
    const changes = { since, show: 'revisions', addendum: false } as const;
    expect(failureOf(await issuePack(desk.context(), { ...shared, changes }))).toBe('changes-not-shareable');
    expect(failureOf(await issuePack(desk.context(), { ...full, changes }))).toBe('issue-unknown');
  });
});
