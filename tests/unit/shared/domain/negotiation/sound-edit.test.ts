import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { countFault, roundFault } from '#shared/domain/negotiation/sound-edit';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

describe('a count of closed chapters', () => {
  it('is never above the total that was reported; no total is no bound', () => {
    expect(countFault({ closed: 26, total: 26 })).toBeNull();
    expect(countFault({ closed: 3, total: 0 })).toBeNull();
    expect(countFault({ closed: 27, total: 26 })).toBe(
      '27 chapters cannot be closed of 26; correct the other number first',
    );
  });

  it('is refused in the dossier from either side, and what stood there stays', async () => {
    const at = await deskWith({ closureCount: { c: { closed: 20, total: 26 } } });
    const edit = (field: string, value: number) => editField(at.context(), { record: 'c', field, value });
    for (const [field, value] of [
      ['closed', 27],
      ['total', 19],
    ] as const)
      expect(await edit(field, value)).toMatchObject({
        failure: {
          code: 'field-invalid',
          details: { reason: expect.stringContaining('correct the other number first') as string },
        },
      });
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
    expect(roundFault({ startDate, endDate }) === null).toBe(fit);
  });

  it('are refused in the dossier where a round would end before it starts', async () => {
    const at = await deskWith({ round: { r: { number: 1, startDate: '2022-01-17' } } });
    expect(
      await editField(at.context(), { record: 'r', field: 'endDate', value: '2022-01-02' }),
    ).toMatchObject({ failure: { code: 'field-invalid', details: { kind: 'round' } } });
    expect(at.context().view.get('round', 'r')?.endDate).toBeNull();
  });
});
