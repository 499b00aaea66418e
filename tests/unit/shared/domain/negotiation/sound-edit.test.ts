import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { countAddsUp, datesFit } from '#shared/domain/negotiation/sound-edit';
import type { Result } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

function messageOf(result: Result<unknown>): string {
  return result.ok ? '' : failureMessage(result.failure);
}

describe('a count of closed chapters', () => {
  it('is never above the total that was reported; no total is no bound', () => {
    expect(countAddsUp({ closed: 26, total: 26 })).toBe(true);
    expect(countAddsUp({ closed: 3, total: 0 })).toBe(true);
    expect(countAddsUp({ closed: 27, total: 26 })).toBe(false);
  });

  it('is refused in the dossier from either side, and what stood there stays', async () => {
    const at = await deskWith({ closureCount: { c: { closed: 20, total: 26 } } });
    const edit = (field: string, value: number) => editField(at.context(), { record: 'c', field, value });
    for (const [field, value, words] of [
      ['closed', 27, '27 chapters cannot be closed of 26.'],
      ['total', 19, '20 chapters cannot be closed of 19.'],
    ] as const)
      expect(messageOf(await edit(field, value))).toContain(words);
    expect(at.context().view.get('closureCount', 'c')).toMatchObject({ closed: 20, total: 26 });
    must(await edit('total', 30));
    must(await edit('closed', 27));
    expect(at.context().view.get('closureCount', 'c')).toMatchObject({ closed: 27, total: 30 });
  });
});

describe('the dates of a round', () => {
  it.each([
    ['2022-01-17', '2022-01-28', true],
    ['2022-01-17', '2022-01-17', true],
    ['2022-01-17', '2022-01', true],
    ['2022-01-17', '2022', true],
    [null, '2022', true],
    ['2022-01-17', '2022-01-16', false],
    ['2022-02', '2022-01-16', false],
    ['2023', '2022-12', false],
  ] as const)('from %s to %s fit: %s', (startDate, endDate, fit) => {
    expect(datesFit({ startDate, endDate })).toBe(fit);
  });

  it('are refused in the dossier where a round would end before it starts', async () => {
    const at = await deskWith({ round: { r: { number: 1, startDate: '2022-01-17' } } });
    expect(
      messageOf(await editField(at.context(), { record: 'r', field: 'endDate', value: '2022-01-02' })),
    ).toContain('The round would end (2022-01-02) before it starts (2022-01-17).');
    expect(at.context().view.get('round', 'r')?.endDate).toBeNull();
  });
});
