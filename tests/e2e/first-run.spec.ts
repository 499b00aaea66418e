import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { findings } from './axe';
import { expect, test } from './chancery';
import { savedRecords, savedText } from './saved-dossier';

const gone = { folder: (folder: string): Promise<void> => rm(folder, { recursive: true }) };

test.describe('where there is no dossier', () => {
  test.use({ prepare: gone });

  test('a person makes an empty one and begins to work in it', async ({ chancery }) => {
    test.setTimeout(180_000);
    const { page, folder } = chancery;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Chancery');
    expect(await findings(page)).toEqual([]);
    const name = page.getByRole('textbox', { name: 'The name under which you work' });
    await expect(name).toHaveValue('Test officer');
    await name.fill('Asha Rao');
    await page.getByRole('radio', { name: /^An empty dossier/ }).check();
    await page.getByRole('button', { name: 'Make the dossier' }).click();
    await expect(page.getByText('Fill this in.').first()).toBeVisible();
    expect(existsSync(folder)).toBe(false);
    await page.getByRole('textbox', { name: 'Title of the dossier' }).fill('Europe West desk');
    await page.getByRole('textbox', { name: 'Our side' }).fill('India');
    await page.screenshot({ path: test.info().outputPath('first-run.png'), fullPage: true });
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the dossier' }).click();

    const tour = page.getByRole('dialog');
    await expect(tour).toContainText('Step 1 of 4');
    expect(await findings(page)).toEqual([]);
    for (const step of [1, 2, 3, 4]) {
      await expect(tour).toContainText(`Step ${String(step)} of 4`);
      await page.keyboard.press('Enter');
    }
    await expect(tour).toHaveCount(0);

    for (const address of ['/points', '/commitments', '/negotiations', '/topics']) {
      await chancery.show(address);
      await expect(page.getByText('No relationship yet')).toBeVisible();
      await expect(page.getByText('Loading...')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
    await page.getByRole('link', { name: 'Go to the relationships' }).click();
    await page.getByRole('button', { name: 'New relationship' }).click();
    await page.getByRole('textbox', { name: 'Partner' }).fill('Jpan');
    await page.getByRole('button', { name: 'Add the relationship' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.screenshot({ path: test.info().outputPath('first-topic.png') });
    await chancery.show('/relationships');
    await page.getByRole('button', { name: 'Edit the relationship: India - Jpan' }).click();
    const relation = page.getByRole('dialog', { name: 'Relationship' });
    await relation.getByRole('textbox', { name: 'Name' }).fill('India - Japan');
    await relation.getByRole('textbox', { name: 'Partner' }).fill('Japan');
    expect(await findings(page)).toEqual([]);
    await relation.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('article', { name: 'India - Japan' })).toBeVisible();
    await chancery.show('/people');
    await page.getByRole('button', { name: 'New person' }).click();
    const person = page.getByRole('dialog', { name: 'New person' });
    await person.getByRole('textbox', { name: 'Name' }).fill('A Counterpart');
    const offered = person.getByRole('combobox', { name: 'Relationship' });
    await expect(offered.getByRole('option', { selected: true })).toHaveText('India - Japan');
    await person.getByRole('button', { name: 'Add the person' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Counterpart');

    const records = await savedRecords(folder);
    const [relationship] = records.filter(({ kind }) => kind === 'relationship');
    expect(relationship?.fields).toMatchObject({ name: 'India - Japan', partner: 'Japan', main: true });
    expect(records.find(({ kind }) => kind === 'person')?.fields).toMatchObject({ name: 'A Counterpart' });
    expect(await savedText(folder, 'dossier', 'scheme')).toBe('"marking-in"');
  });

  test('a folder that holds no dossier is not opened as one; a sealed one asks for its passphrase twice; the sample can be had instead', async ({
    chancery,
  }) => {
    const { page, folder, packs } = chancery;
    await page.getByRole('radio', { name: /^A dossier that I have/ }).check();
    await page.getByRole('textbox', { name: 'Folder' }).fill(packs);
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByText(/^There is no dossier in/).last()).toContainText(packs);

    await page.getByRole('radio', { name: /^An empty dossier/ }).check();
    await page.getByRole('textbox', { name: 'Passphrase (may be left out)' }).fill('monsoon');
    await page.getByRole('textbox', { name: 'The passphrase again' }).fill('monsoo');
    await expect(page.getByText('The two differ.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make the dossier' })).toBeDisabled();
    await page.getByRole('radio', { name: /^The sample/ }).check();
    await expect(page.getByRole('textbox', { name: 'Folder' })).toHaveValue(folder);
    await page.getByRole('button', { name: 'Make the sample and open it' }).click();
    await page.getByRole('button', { name: 'Leave the tour' }).click();
    await expect(page.getByText('Training dossier: today is 23 July 2024.')).toBeVisible();
  });
});
