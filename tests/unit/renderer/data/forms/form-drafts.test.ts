import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CoreCalls } from '#renderer/data/core-calls';
import { keepingInterval } from '#renderer/data/draft-keeping';
import { FormDrafts } from '#renderer/data/forms/form-drafts';
import { RecoveredDrafts } from '#renderer/data/recovered-drafts';
import type { DraftView } from '#shared/contract/views/common';
import { formField } from '#shared/domain/drafts/kept-form';
import { fail, succeed } from '#shared/domain/result';

const name = { form: 'topic', record: 'r' } as const;
const held = (title: string) => ({ place: '/topics', values: { title } });

/** What a window that is gone had typed into the form. */
const left: DraftView = {
  ...{ record: 'r', field: formField('topic'), label: 'New topic', at: '2024-07-23T09:00:00.000Z' },
  ...{ value: held('Left behind'), held: null, typed: { window: 'gone', number: 7 }, form: null },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function forms(found: readonly DraftView[], keeps = true) {
  const calls: string[] = [];
  const call = ((what: string, input: { readonly typed?: { readonly window: string } }) => {
    if (what === 'drafts.list') return Promise.resolve(succeed(found));
    calls.push(`drop of ${input.typed?.window ?? ''}`);
    return Promise.resolve(succeed({}));
  }) as CoreCalls['call'];
  const signs = {
    window: 'here',
    present: () => Promise.resolve(new Set(['here'])),
    gone: () => new Promise<void>(() => undefined),
  };
  const recovered = new RecoveredDrafts({ call, command: call }, signs);
  await recovered.load();
  const all = new FormDrafts(
    {
      keep: (_field, value, number) => {
        calls.push(`keep ${String(number)} ${(value as ReturnType<typeof held>).values.title}`);
        return Promise.resolve(keeps ? succeed({}) : fail('disk-full'));
      },
      drop: (_field, number) => Promise.resolve(calls.push(`drop ${String(number)}`)),
    },
    recovered,
  );
  return { all, recovered, calls };
}

it('keeps what stands in a form soon after a key, has it for the form again, and drops it at its end', async () => {
  const { all, calls } = await forms([]);
  expect(all.before(name)).toBeUndefined();
  all.typed(name, held('Tr'));
  all.typed(name, held('Trade'));
  await vi.advanceTimersByTimeAsync(keepingInterval);
  expect(calls).toEqual(['keep 2 Trade']);
  expect(all.before(name)).toEqual(held('Trade'));
  expect(all.before({ ...name, record: 'other' })).toBeUndefined();
  all.end(name);
  expect(all.before(name)).toBeUndefined();
  all.typed(name, held('Anew'));
  await vi.advanceTimersByTimeAsync(keepingInterval);
  expect(calls).toEqual(['keep 2 Trade', 'drop 2', 'keep 3 Anew']);
});

it('drops nothing that was never kept, and keeps nothing after the end', async () => {
  const { all, calls } = await forms([]);
  all.typed(name, held('Tr'));
  all.end(name);
  await vi.advanceTimersByTimeAsync(keepingInterval);
  expect(calls).toEqual([]);
});

it('takes over what a window that is gone had typed: it is kept here before it is given up there', async () => {
  const { all, recovered, calls } = await forms([left]);
  expect(all.before(name)).toEqual(held('Left behind'));
  await all.takeOver(name);
  expect(calls).toEqual(['keep 1 Left behind', 'drop of gone']);
  expect(recovered.all()).toEqual([]);
  expect(all.before(name)).toEqual(held('Left behind'));
  // A list that was asked for before knows nothing of that.
  await recovered.load();
  expect(recovered.all()).toEqual([]);
  all.end(name);
  expect(calls.at(-1)).toBe('drop 1');
  expect(all.before(name)).toBeUndefined();
});

it('gives up nothing of a window that is gone while it cannot be kept here', async () => {
  const { all, calls } = await forms([left], false);
  await all.takeOver(name);
  expect(calls).toEqual(['keep 1 Left behind']);
  expect(all.before(name)).toEqual(held('Left behind'));
});

it('gives up what could not be kept here when the form is saved: it stands in no form again', async () => {
  const { all, recovered, calls } = await forms([left], false);
  await all.takeOver(name);
  all.typed(name, held('Left behind, and more'));
  all.end(name);
  await vi.advanceTimersByTimeAsync(keepingInterval);
  expect(calls).toEqual(['keep 1 Left behind', 'drop 2', 'drop of gone']);
  expect(recovered.all()).toEqual([]);
  expect(all.before(name)).toBeUndefined();
});

it('leaves alone what is no form of ours', async () => {
  const { all, calls } = await forms([{ ...left, value: { place: 'https://elsewhere', values: {} } }]);
  expect(all.before(name)).toBeUndefined();
  await all.takeOver(name);
  expect(calls).toEqual([]);
});
