import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepingInterval, type Recovery } from '#renderer/data/draft-keeping';
import { FieldDrafts, longestTyping, savingPause, type SaveField } from '#renderer/data/field-drafts';
import type { Saved } from '#shared/contract/views/common';
import { fail, succeed, type Result } from '#shared/domain/result';

const done: Result<Saved> = succeed({ savedAt: '2024-07-23T09:00:00.000Z' });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the recovery draft', () => {
  function recovering(result = done): { readonly all: FieldDrafts; readonly calls: string[] } {
    const calls: string[] = [];
    const save: SaveField = (_record, _field, value) => {
      calls.push(`save ${value as string}`);
      return Promise.resolve(result);
    };
    const keep: Recovery['keep'] = (_name, value) => {
      calls.push(`keep ${value as string}`);
      return Promise.resolve({ ok: true });
    };
    const drop: Recovery['drop'] = () => Promise.resolve(calls.push('drop'));
    return { all: new FieldDrafts(save, { keep, drop }), calls };
  }

  it('holds what is typed soon after a key, also of somebody who types on, who is saved now and then', async () => {
    const { all, calls } = recovering();
    for (let at = 0; at < longestTyping; at += 100) {
      all.edit('r', 'f', '', String(at));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(calls[0]).toBe('keep 200');
    expect(calls.filter((call) => call.startsWith('keep')).length).toBeGreaterThan(10);
    expect(calls.at(-1)).toBe(`save ${String(longestTyping - 100)}`);
  });

  it('goes when the text is again what the dossier holds, or is given up', async () => {
    const { all, calls } = recovering();
    all.edit('r', 'f', 'old', 'new');
    await vi.advanceTimersByTimeAsync(keepingInterval);
    all.edit('r', 'f', 'old', 'old');
    void all.flush('r', 'f');
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(['keep new', 'drop']);
    all.edit('r', 'f', 'old', 'newer');
    await vi.advanceTimersByTimeAsync(keepingInterval);
    all.discard('r', 'f');
    await vi.advanceTimersByTimeAsync(savingPause);
    expect(calls.slice(2)).toEqual(['keep newer', 'drop']);
  });

  it('holds a text whose save failed at once', async () => {
    const { all, calls } = recovering(fail('disk-full'));
    all.edit('r', 'f', '', 'a');
    void all.flush('r', 'f');
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(['save a', 'keep a']);
  });
});
