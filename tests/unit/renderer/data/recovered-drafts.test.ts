import { expect, it } from 'vitest';
import type { CoreCalls } from '#renderer/data/core-calls';
import { RecoveredDrafts } from '#renderer/data/recovered-drafts';
import { valueDigest } from '#shared/domain/dossier/value-digest';
import { fail, succeed } from '#shared/domain/result';

/** A dossier of one field, in which a window that is gone typed `Trade agreement`, and what a window finds there. */
async function found() {
  const dossier = { title: 'Trade', drafts: ['Trade agreement'] };
  const answers: Record<string, (input: { value: string; seen: string }) => unknown> = {
    'drafts.list': () =>
      succeed(
        dossier.drafts.map((value) => ({
          ...{ record: 't', field: 'title', label: 'Trade: Title', at: '2024-07-23T09:00:00.000Z' },
          ...{ value, held: dossier.title, typed: { window: 'gone', number: 1 }, form: null },
        })),
      ),
    'drafts.drop': () => {
      dossier.drafts = [];
      return succeed({});
    },
    'fields.edit': ({ value, seen }) => {
      if (seen !== valueDigest(dossier.title)) return fail('field-changed', { label: 'Title' });
      dossier.title = value;
      return succeed({ savedAt: '2024-07-23T09:01:00.000Z' });
    },
  };
  const call = ((name: string, input: never) => Promise.resolve(answers[name]?.(input))) as CoreCalls['call'];
  const signs = {
    window: 'here',
    present: () => Promise.resolve(new Set(['here'])),
    gone: () => new Promise<void>(() => undefined),
  };
  const recovered = new RecoveredDrafts({ call, command: call }, signs);
  const heard: string[] = [];
  recovered.whenListed(() => heard.push(`first: ${String(recovered.all().length)}`));
  recovered.whenListed(() => heard.push('never'))();
  await recovered.load();
  return { dossier, recovered, heard };
}

it('saves a found text over what it was shown beside, and over nothing that came since', async () => {
  const { dossier, recovered } = await found();
  dossier.title = 'Trade and investment';
  expect(await recovered.save(recovered.all()[0]!)).toMatchObject({ code: 'field-changed' });
  expect(dossier).toEqual({ title: 'Trade and investment', drafts: ['Trade agreement'] });
  expect(recovered.all()).toMatchObject([{ value: 'Trade agreement', held: 'Trade and investment' }]);
  expect(await recovered.save(recovered.all()[0]!)).toBeNull();
  expect(dossier).toEqual({ title: 'Trade agreement', drafts: [] });
  expect(recovered.all()).toEqual([]);
});

it('tells a form that is always there what was found at first, and nothing of what is left behind later', async () => {
  const { dossier, recovered, heard } = await found();
  expect(heard).toEqual(['first: 1']);
  dossier.drafts = ['Trade agreement', 'Left behind by a window that was reloaded'];
  await recovered.load();
  expect(recovered.all()).toHaveLength(2);
  expect(heard).toEqual(['first: 1']);
  recovered.whenListed(() => heard.push(`shown later: ${String(recovered.all().length)}`));
  await recovered.load();
  expect(heard).toEqual(['first: 1', 'shown later: 2']);
});
