import { describe, expect, it } from 'vitest';
import { FieldDrafts, type SaveField } from '#renderer/data/field-drafts';
import { isSaved, leftOutInWords } from '#renderer/data/saved-first';
import { fail, succeed } from '#shared/domain/result';

/** Drafts of which those of `refused` cannot be saved. */
function draftsRefusing(refused: string): FieldDrafts {
  const save: SaveField = (record) =>
    Promise.resolve(
      record === refused ? fail('field-changed') : succeed({ savedAt: '2024-07-23T09:00:00.000Z' }),
    );
  return new FieldDrafts(save);
}

describe('what a person answers for', () => {
  it('is not what the dossier holds where the text on the screen cannot be saved', async () => {
    const drafts = draftsRefusing('point');
    drafts.edit('point', 'text', 'old', 'new');
    drafts.edit('brief', 'objective', 'old', 'new');
    expect(await isSaved(drafts, ['point'])).toBe(false);
    expect(await isSaved(drafts, ['brief'])).toBe(true);
    drafts.discard('point', 'text');
    expect(await isSaved(drafts, ['point'])).toBe(true);
  });

  it('is told of a paper that is written without it', async () => {
    const drafts = draftsRefusing('point');
    drafts.edit('point', 'text', 'old', 'new');
    expect(leftOutInWords((await drafts.flushAll()).length)).toMatch(/^A text of this window is not saved/);
    drafts.discard('point', 'text');
    expect(leftOutInWords((await drafts.flushAll()).length)).toBeNull();
  });
});
