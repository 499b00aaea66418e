import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldDrafts, showingPause, type SaveField } from '#renderer/data/field-drafts';
import type { Saved } from '#shared/contract/views/common';
import { succeed, type Result } from '#shared/domain/result';

const done: Result<Saved> = succeed({ savedAt: '2024-07-23T09:00:00.000Z' });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what was saved and no view has shown', () => {
  /** Drafts over a dossier of one field, `f`, which another window can change. */
  function overDossier(): {
    readonly all: FieldDrafts;
    readonly dossier: { f: unknown; readonly asked: string[] };
  } {
    const dossier: { f: unknown; readonly asked: string[] } = { f: 'old', asked: [] };
    const save: SaveField = (_record, field, value) => {
      if (field === 'f') dossier.f = value;
      return Promise.resolve(done);
    };
    const all = new FieldDrafts(save, undefined, (_record, field) => {
      dossier.asked.push(field);
      return Promise.resolve(succeed(dossier.f));
    });
    return { all, dossier };
  }

  async function savedUnseen(): Promise<ReturnType<typeof overDossier>> {
    const made = overDossier();
    made.all.edit('r', 'f', 'old', 'new');
    await made.all.flush('r', 'f');
    return made;
  }

  it('is shown as long as the dossier holds it', async () => {
    const { all, dossier } = await savedUnseen();
    await vi.advanceTimersByTimeAsync(showingPause);
    expect(dossier.asked).toEqual(['f']);
    all.viewed('r', 'f', 'old');
    expect(all.get('r', 'f')?.value).toBe('new');
  });

  it('gives way to what stood there before, where another window put that back', async () => {
    const { all, dossier } = await savedUnseen();
    await vi.advanceTimersByTimeAsync(showingPause);
    dossier.f = 'old';
    all.viewed('r', 'f', 'old');
    all.changed(['another']);
    await vi.advanceTimersByTimeAsync(showingPause);
    expect(all.get('r', 'f')?.value).toBe('new');
    all.changed(['r']);
    await vi.advanceTimersByTimeAsync(showingPause);
    expect(all.get('r', 'f')).toBeUndefined();
  });

  it('gives way also where it was put back before the window heard that it was saved', async () => {
    const { all, dossier } = await savedUnseen();
    dossier.f = 'old';
    await vi.advanceTimersByTimeAsync(showingPause);
    expect(all.get('r', 'f')).toBeUndefined();
  });

  it('is not asked for once a view has shown it', async () => {
    const { all, dossier } = await savedUnseen();
    all.viewed('r', 'f', 'new');
    all.changed(['r']);
    await vi.advanceTimersByTimeAsync(showingPause);
    expect(dossier.asked).toEqual([]);
  });

  it('is asked for at once after an undo, but not what is typed meanwhile', async () => {
    const { all, dossier } = await savedUnseen();
    dossier.f = 'old';
    all.edit('r', 'g', 'old', 'typing');
    const asked = all.lookAgain();
    all.edit('r', 'f', 'old', 'newer');
    await asked;
    expect(all.get('r', 'f')?.value).toBe('newer');
    expect(all.get('r', 'g')?.value).toBe('typing');
    await all.flush('r', 'f');
    dossier.f = 'old';
    await all.lookAgain();
    expect(all.get('r', 'f')).toBeUndefined();
  });
});
