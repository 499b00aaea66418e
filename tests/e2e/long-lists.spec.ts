import { openDossier } from '#electron/store/dossier';
import type { Change } from '#shared/domain/dossier/operation';
import { bigRecords } from '#tests/fixtures/big-dossier/records';
import { batchOf } from '#tests/fixtures/dossier-of';
import { must, testIdentity } from '#tests/fixtures/made-dossier';
import { expect, test } from './chancery';

/** Adds some hundred people and commitments to the sample. */
async function addMany(folder: string): Promise<void> {
  const { person = {}, commitment = {} } = bigRecords(0.4);
  const rows = Object.fromEntries(
    Object.entries(commitment).map(([id, fields]) => [id, { ...fields, relationship: 'india-uk' }]),
  );
  const dossier = must(await openDossier({ folder, mode: 'write', ...testIdentity() }));
  const changes: readonly Change[] = batchOf({ person, commitment: rows }).operations.map(
    ({ record, kind, field, value }) => ({ record, kind, field, value }),
  );
  must(await dossier.commit('many', changes));
  must(await dossier.close());
}

test.use({ prepare: { folder: addMany } });

test('a list of hundreds has few rows on the page, and its last row is reached', async ({ chancery }) => {
  const { page, show } = chancery;
  for (const [address, name] of [
    ['/people', 'People: Their side'],
    ['/commitments', 'Commitments'],
  ] as const) {
    await show(address);
    const table = page.getByRole('table', { name });
    await expect(table).toBeVisible();
    const all = Number(await table.getAttribute('aria-rowcount'));
    expect(all).toBeGreaterThan(150);
    expect(await table.getByRole('row').count()).toBeLessThan(80);
    await page.getByRole('group', { name }).focus();
    await page.keyboard.press('End');
    await expect(table.locator(`tr[aria-rowindex="${String(all)}"]`)).toBeVisible();
    expect(await table.getByRole('row').count()).toBeLessThan(80);
  }
});
