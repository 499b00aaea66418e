import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldDrafts, savingPause, type SaveField } from '#renderer/data/field-drafts';
import type { Saved } from '#shared/contract/views/common';
import { fail, succeed, type Result } from '#shared/domain/result';

const done: Result<Saved> = succeed({ savedAt: '2024-07-23T09:00:00.000Z' });

/** Drafts over a saving whose answers the test gives, in order. */
function drafts(): {
  readonly drafts: FieldDrafts;
  readonly saved: unknown[];
  readonly answer: (result?: Result<Saved>) => Promise<void>;
} {
  const saved: unknown[] = [];
  const waiting: ((result: Result<Saved>) => void)[] = [];
  const save: SaveField = (_record, _field, value) => {
    saved.push(value);
    return new Promise((settle) => waiting.push(settle));
  };
  const answer = async (result = done): Promise<void> => {
    await vi.advanceTimersByTimeAsync(0);
    waiting.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { drafts: new FieldDrafts(save), saved, answer };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is typed', () => {
  it('is saved once for each pause', async () => {
    const { drafts: all, saved } = drafts();
    for (const text of ['a', 'ab', 'abc']) {
      all.edit('r', 'f', '', text);
      await vi.advanceTimersByTimeAsync(savingPause - 1);
    }
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['abc']);
  });

  it('is saved at once when asked, and not again after the pause', async () => {
    const { drafts: all, saved, answer } = drafts();
    all.edit('r', 'f', '', 'a');
    void all.flush('r', 'f');
    await answer();
    await vi.advanceTimersByTimeAsync(savingPause * 2);
    expect(saved).toEqual(['a']);
  });

  it('is not saved when it is again what the dossier holds', async () => {
    const { drafts: all, saved } = drafts();
    all.edit('r', 'f', 'old', 'new');
    all.edit('r', 'f', 'old', 'old');
    await vi.advanceTimersByTimeAsync(savingPause);
    expect(saved).toEqual([]);
    expect(all.unsaved()).toEqual([]);
  });

  it('is sent at once when the window leaves, also while an earlier save is under way', async () => {
    const { drafts: all, saved, answer } = drafts();
    all.edit('r', 'f', '', 'a');
    await vi.advanceTimersByTimeAsync(savingPause);
    all.edit('r', 'f', '', 'ab');
    void all.flushAll();
    expect(saved).toEqual(['a', 'ab']);
    expect(all.get('r', 'f')?.status).toBe('saving');
    await answer();
    expect(all.get('r', 'f')).toMatchObject({ value: 'ab', status: 'saving' });
    await answer();
    expect(all.get('r', 'f')?.status).toBe('saved');
  });

  it('is sent also where it is again what stood there before a save that is under way', async () => {
    const { drafts: all, saved } = drafts();
    all.edit('r', 'f', 'old', 'new');
    void all.flush('r', 'f');
    all.edit('r', 'f', 'old', 'old');
    void all.flush('r', 'f');
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['new', 'old']);
  });

  it('is not failed by an earlier save that fails while a later one is under way', async () => {
    const { drafts: all, answer } = drafts();
    all.edit('r', 'f', '', 'a');
    void all.flush('r', 'f');
    all.edit('r', 'f', '', 'ab');
    void all.flush('r', 'f');
    await answer(fail('disk-full'));
    expect(all.get('r', 'f')?.status).toBe('saving');
    await answer();
    expect(all.get('r', 'f')?.status).toBe('saved');
  });
});

describe('a field that another window changed', () => {
  const changed = fail('field-changed');

  function seeing(): {
    readonly all: FieldDrafts;
    readonly seen: unknown[];
    readonly answers: Result<Saved>[];
  } {
    const seen: unknown[] = [];
    const answers: Result<Saved>[] = [];
    const save: SaveField = (_record, _field, _value, edit) => {
      seen.push(edit.seen);
      return Promise.resolve(answers.shift() ?? done);
    };
    return { all: new FieldDrafts(save), seen, answers };
  }

  it('is told what the editor had seen: what the view showed, and then what was saved here', async () => {
    const { all, seen } = seeing();
    for (const text of ['one', 'two']) {
      all.edit('r', 'f', 'old', text);
      await all.flush('r', 'f');
    }
    expect(seen).toEqual(['old', 'one']);
  });

  it('is saved over also while a save that did not see it is under way', async () => {
    const { drafts: all, answer } = drafts();
    all.edit('r', 'f', 'old', 'mine');
    void all.flush('r', 'f');
    void all.saveOver('r', 'f', 'theirs');
    await answer(changed);
    expect(all.get('r', 'f')?.status).toBe('saving');
    await answer();
    expect(all.get('r', 'f')?.status).toBe('saved');
  });

  it('keeps the text typed here until it is saved over the other, which was seen', async () => {
    const { all, seen, answers } = seeing();
    answers.push(changed, changed);
    all.edit('r', 'f', 'old', 'mine');
    await all.flush('r', 'f');
    all.viewed('r', 'f', 'theirs');
    await all.flush('r', 'f');
    expect(all.get('r', 'f')).toMatchObject({ value: 'mine', status: 'failed' });
    await all.saveOver('r', 'f', 'theirs');
    all.viewed('r', 'f', 'theirs');
    expect(all.get('r', 'f')).toMatchObject({ value: 'mine', status: 'saved' });
    expect(seen).toEqual(['old', 'old', 'theirs']);
  });
});

describe('a save that fails', () => {
  it('keeps the text and says why, until a later one succeeds', async () => {
    const { drafts: all, saved, answer } = drafts();
    all.edit('r', 'f', '', 'a');
    await vi.advanceTimersByTimeAsync(savingPause);
    await answer(fail('disk-full'));
    expect(all.get('r', 'f')).toMatchObject({ value: 'a', status: 'failed', failure: { code: 'disk-full' } });
    expect(all.unsaved()).toHaveLength(1);
    void all.flushAll();
    await answer();
    expect(saved).toEqual(['a', 'a']);
    expect(all.get('r', 'f')).toMatchObject({ status: 'saved', failure: null });
  });

  it('does not keep other fields from being saved', async () => {
    const { drafts: all, answer } = drafts();
    all.edit('r', 'f', '', 'a');
    all.edit('r', 'g', '', 'b');
    void all.flushAll();
    await answer(fail('write-failed'));
    await answer();
    expect(all.get('r', 'f')?.status).toBe('failed');
    expect(all.get('r', 'g')?.status).toBe('saved');
  });
});

describe('a text that is given up', () => {
  it('is gone, and not saved any more', async () => {
    const { drafts: all, saved } = drafts();
    all.edit('r', 'f', 'old', 'new');
    all.discard('r', 'f');
    await vi.advanceTimersByTimeAsync(savingPause);
    expect(all.get('r', 'f')).toBeUndefined();
    expect(saved).toEqual([]);
  });
});

describe('a view that is refreshed', () => {
  it('never overwrites what is being typed', () => {
    const { drafts: all } = drafts();
    all.edit('r', 'f', 'old', 'typing');
    all.viewed('r', 'f', 'from another window');
    expect(all.get('r', 'f')?.value).toBe('typing');
  });

  it('takes over once it shows what was saved', async () => {
    const { drafts: all, answer } = drafts();
    all.edit('r', 'f', 'old', 'new');
    void all.flush('r', 'f');
    await answer();
    all.viewed('r', 'f', 'old');
    expect(all.get('r', 'f')?.value).toBe('new');
    all.viewed('r', 'f', 'new');
    expect(all.get('r', 'f')).toBeUndefined();
  });

  it('does not bring back an earlier save that comes late', async () => {
    const { drafts: all, answer } = drafts();
    all.edit('r', 'f', 'old', 'one');
    void all.flush('r', 'f');
    await answer();
    all.edit('r', 'f', 'old', 'two');
    void all.flush('r', 'f');
    await answer();
    all.viewed('r', 'f', 'one');
    expect(all.get('r', 'f')?.value).toBe('two');
  });

  it('takes over with something newer than what was saved', async () => {
    const { drafts: all, answer } = drafts();
    all.edit('r', 'f', 'old', 'ours');
    void all.flush('r', 'f');
    await answer();
    all.viewed('r', 'f', 'theirs');
    expect(all.get('r', 'f')).toBeUndefined();
  });
});

it('tells its listeners of each change, until they leave', () => {
  const { drafts: all } = drafts();
  const listener = vi.fn();
  const leave = all.subscribe(listener);
  all.edit('r', 'f', '', 'a');
  expect(listener).toHaveBeenCalledOnce();
  leave();
  all.edit('r', 'f', '', 'ab');
  expect(listener).toHaveBeenCalledOnce();
});
